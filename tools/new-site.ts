/**
 * `npm run new-site -- FOLDER`: makes the content folder of a newsroom, empty but complete, so that
 * a site can be built of it at once, without an edit of the code.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

const USAGE = 'Name a new folder: npm run new-site -- ../my-site';
const TEMPLATES = new URL('new-site/', import.meta.url);

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0 || folder.startsWith('-')) fail(USAGE);
else if ((await entriesOf(folder)).length > 0)
  fail(`${folder} has files in it, and none of them may be lost. ${USAGE}`);
else {
  await makeContent(folder);
  console.log(`The content of a site is in ${folder}/. What it is called and how it looks is set in
${join(folder, 'site.yaml')}. Build it, and add interviews to it at the desk:

  CONTENT_DIR=${folder} npm run build
  CONTENT_DIR=${folder} npm run desk`);
}

async function makeContent(content: string): Promise<void> {
  const name = nameOf(content);
  const write = async (template: string, path: string) => {
    const text = await readFile(new URL(template, TEMPLATES), 'utf8');
    await writeFile(join(content, path), text.replaceAll('NAME', name));
  };
  for (const inside of ['interviews', 'names', 'pages'])
    await mkdir(join(content, inside), { recursive: true });
  await write('site.yaml', 'site.yaml');
  await write('about.mdx', join('pages', 'about.mdx'));
}

/** What a site is called until its newsroom says it: `My site` in a folder `my-site`. */
function nameOf(content: string): string {
  const words =
    basename(resolve(content))
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? 'Interviews';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

async function entriesOf(path: string): Promise<string[]> {
  return readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
