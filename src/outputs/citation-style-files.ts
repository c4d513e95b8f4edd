import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The styles that the site offers, by their names in the Citation Style Language project. */
export const STYLE_IDS = [
  'apa',
  'chicago-fullnote-bibliography',
  'modern-language-association',
] as const;
export type StyleId = (typeof STYLE_IDS)[number];

/** A CSL style as a tree: what citeproc-js reads instead of XML. */
export interface StyleNode {
  name: string;
  attrs: Record<string, string>;
  children: (StyleNode | string)[];
}

/** Commands and builds run at the top of the project; what is bundled lies elsewhere. */
const FOLDER = 'src/outputs/citation-styles';

/** Path of a style's file. `npm run citation-styles` writes it. */
export function styleFile(id: StyleId): string {
  return join(FOLDER, `${id}.json`);
}

/** Reads a style. */
export async function readStyle(id: StyleId): Promise<StyleNode> {
  return JSON.parse(await readFile(styleFile(id), 'utf8'));
}
