import { DASHES } from '../text/punctuation.ts';
import { wordsOf } from '../text/words.ts';
import type { IndexedInterview } from './reading.ts';

/** A hyphen, one that is shown at the end of a line only, or the sign that some programs copy. */
const SPLIT = new RegExp(`(?<!\\p{L})(\\p{L}+)[${'\u00AD'}¬${DASHES}]\\s*\\n\\s*(\\p{L}+)`, 'gu');

/**
 * Closes up words that were split at the end of a line, where an interview has the whole word.
 *
 * @returns the text, and the words that were split
 */
export function withoutSplitWords(
  text: string,
  interviews: readonly IndexedInterview[],
): { text: string; split: string[] } {
  const split: string[] = [];
  const isKnown = (key: string) =>
    interviews.some(({ printed }) => printed.positions.has(printed.sameWord(key)));
  const isCompound = (key: string) => interviews.some(({ printed }) => printed.compounds.has(key));
  const whole = text.replace(/\r\n?/g, '\n').replace(SPLIT, (found, head: string, tail: string) => {
    const key = wordsOf(head + tail)[0]?.key ?? '';
    const word = isKnown(key) ? head + tail : isCompound(key) ? `${head}-${tail}` : undefined;
    if (word) split.push(word);
    return word ?? found;
  });
  return { text: whole, split };
}
