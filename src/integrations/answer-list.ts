import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** Pagefind 1.6 begins each of its files with these letters. */
const SIGNATURE = 'pagefind_dcd';

interface Fragment {
  url: string;
  meta: Record<string, string>;
}

/**
 * Lists the answers by the ids that Pagefind gave them, so that a result can still name and link
 * an answer whose own file does not arrive.
 *
 * @param root the folder of the site, with its index
 */
export async function writeAnswerList(root: string): Promise<void> {
  const folder = join(root, 'pagefind', 'fragment');
  const names = (await readdir(folder)).sort();
  const entries = await Promise.all(
    names.map(async (name) => {
      const { url, meta } = await readFragment(join(folder, name));
      const answer = { number: meta.number, title: meta.title, url: url.replace(/^\//, '') };
      return [basename(name, '.pf_fragment'), answer] as const;
    }),
  );
  const list = JSON.stringify(Object.fromEntries(entries));
  await writeFile(join(root, 'search', 'answers.json'), list);
}

async function readFragment(file: string): Promise<Fragment> {
  const text = (await promisify(gunzip)(await readFile(file))).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error(`${file} is no fragment of Pagefind 1.6.`);
  return JSON.parse(text.slice(SIGNATURE.length));
}
