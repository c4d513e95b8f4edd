/**
 * `npm run build`: checks the content, builds the site, and puts it in place only when everything
 * went well. A build that fails leaves the last good site untouched.
 */
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { ContentError } from '../src/archive/content-error.ts';
import { renderReport } from '../src/checks/report.ts';
import { contentFolder, outFolder } from '../src/settings.ts';
import { NotOurs, outFolderOf } from './build/out-folder.ts';
import { MovedAside, replaceFolder } from './replace-folder.ts';
import { withWorkFolder } from './work-folder.ts';

// A build is for production, whatever the shell says: Vite takes these from the environment, and
// test runners set them.
process.env.NODE_ENV = 'production';
for (const name of ['PROD', 'DEV', 'SSR', 'MODE', 'BASE_URL']) delete process.env[name];

/** What prints the progress; Astro loads it itself. */
const LOG = fileURLToPath(new URL('build/log.ts', import.meta.url));

const site = await outFolderOf(outFolder, contentFolder).catch((error: unknown) => {
  if (!(error instanceof NotOurs)) throw error;
  return stop(`${error.message}
Nothing was built, and nothing was deleted. Set OUT_DIR to a folder that is empty, that doesn’t
exist yet, or that holds the site of an earlier build and nothing else. If nothing in this folder
is needed any more, you can delete it yourself and build again.`);
});

const { library } = await import('../src/library/site-library.ts').catch((error: unknown) => {
  if (!(error instanceof ContentError)) throw error;
  return stop(
    `${error.message}\nNothing was built. The site of the last build, if there is one, is untouched.`,
  );
});
if (library.warnings.length > 0) console.error(`${renderReport(library.warnings)}\n`);

try {
  await withWorkFolder(dirname(site), `.${basename(site)}-`, async (folder) => {
    const built = join(folder, 'new');
    await build({ outDir: built, logger: { entrypoint: LOG } });
    replaceFolder(site, built);
  });
} catch (error) {
  if (error instanceof MovedAside) stop(error.message);
  console.error(error instanceof Error ? error.message : error);
  stop('\nThe build failed. The site of the last build, if there is one, is untouched.');
}
console.log(`The site is in ${outFolder}/.`);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
