/**
 * `npm run build`: checks the content, builds the site, and puts it in place only when everything
 * went well. A build that fails leaves the last good site untouched.
 */
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'astro';
import { readArchive } from '../src/archive/read-archive.ts';
import { hasErrors, renderReport } from '../src/checks/report.ts';
import { contentFolder, outFolder } from '../src/settings.ts';

// A build is for production, whatever the shell says: Vite takes these from the environment, and
// test runners set them.
process.env.NODE_ENV = 'production';
for (const name of ['PROD', 'DEV', 'SSR', 'MODE', 'BASE_URL']) delete process.env[name];

const { problems } = await readArchive(contentFolder);
if (problems.length > 0) console.error(`${renderReport(problems)}\n`);
if (hasErrors(problems)) {
  console.error('Nothing was built. The site of the last build, if there is one, is untouched.');
  process.exit(1);
}

const beside = (suffix: string) => join(dirname(outFolder), `.${basename(outFolder)}-${suffix}`);
const [staging, previous] = [beside('new'), beside('old')];
try {
  await rm(staging, { recursive: true, force: true });
  await build({ outDir: staging });
} catch (error) {
  await rm(staging, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  console.error('\nThe build failed. The site of the last build, if there is one, is untouched.');
  process.exit(1);
}
await rm(previous, { recursive: true, force: true });
await rename(outFolder, previous).catch(() => undefined);
await rename(staging, outFolder);
await rm(previous, { recursive: true, force: true });
console.log(`The site is in ${outFolder}/.`);
