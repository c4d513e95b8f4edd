/** What encloses the frontmatter of an MDX file, alone on a line. */
export const FENCE = '---';

/** The line of the file on which the frontmatter's YAML begins, from 1. */
export const FIRST_LINE = 2;

const START = /^\uFEFF?---\r?\n/;
const WHOLE = /^\uFEFF?---\r?\n((?:.*?\n)??)---[ \t]*\r?(?:\n|$)/s;

/** The YAML of a frontmatter; or what is missing, the fence at its start or the one at its end. */
export type Frontmatter =
  | { yaml: string; missing?: undefined }
  | { yaml?: undefined; missing: 'start' | 'end' };

/**
 * Finds the YAML between the fences at the top of an MDX file.
 *
 * @example
 * frontmatterOf('---\ntitle: A day\n---\n\nWords.') // => { yaml: 'title: A day\n' }
 * frontmatterOf('---\ntitle: A day\n') // => { missing: 'end' }
 * frontmatterOf('Words.\n\n---\ntitle: A day\n---\n') // => { missing: 'start' }
 */
export function frontmatterOf(mdx: string): Frontmatter {
  const yaml = WHOLE.exec(mdx)?.[1];
  if (yaml !== undefined) return { yaml };
  return { missing: START.test(mdx) ? 'end' : 'start' };
}
