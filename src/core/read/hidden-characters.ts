import type { MdastNode } from 'satteri';
import { characterError, forbiddenIn } from '../text/characters.ts';
import { excerpt, startOf } from './mdx.ts';
import type { Finding } from './problem.ts';

/**
 * Characters that no text may have and that a file does not show, because they are written as a
 * number (`&#x202E;`). Those that are in the file itself are found by the checks of files.
 *
 * @param source the whole file
 * @param node what the text was read from
 * @param text as a reader would get it
 */
export function hiddenCharacters(source: string, node: MdastNode, text: string): Finding[] {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  return forbiddenIn(text)
    .filter(([character]) => !written.includes(character))
    .map(([character]) => ({
      rule: 'dangerous-character',
      ...startOf(node),
      message: `${characterError(character)} It is written as a number here.`,
      text: excerpt(source, node),
      suggestion: 'Remove it.',
    }));
}
