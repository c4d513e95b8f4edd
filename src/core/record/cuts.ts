import type { Cut } from '../model/interview.ts';

/**
 * The paragraphs of a line when its cuts are made: one, or one more for each new paragraph.
 *
 * @param line with its white space folded
 * @param cuts in their order in the line
 * @returns undefined when a cut is not there
 *
 * @example
 * const cut = { line: 5, text: '- ', before: 'So.', reason: 'A dash', newParagraph: true };
 * makeCuts('Why?- So.', [cut]) // => ['Why?', 'So.']
 * makeCuts('Why not?', [cut]) // => undefined
 */
export function makeCuts(line: string, cuts: readonly Cut[] = []): string[] | undefined {
  const paragraphs: string[] = [];
  let rest = line;
  let done = 0;
  for (const { text, before, newParagraph } of cuts) {
    const at = rest.indexOf(folded(text + before), done);
    if (at < 0) return undefined;
    const behind = rest.slice(at + folded(text).length);
    if (newParagraph) paragraphs.push(rest.slice(0, at).trim());
    rest = newParagraph ? behind.trimStart() : rest.slice(0, at) + behind;
    done = newParagraph ? 0 : at;
  }
  return [...paragraphs, rest];
}

/** Runs of white space become one space; those at the ends stay. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}
