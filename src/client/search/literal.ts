import { findWords } from '../../core/text/words.ts';
import type { Fragment } from './pagefind.ts';
import { rangesOf } from './passage.ts';
import type { Query } from './query.ts';

/**
 * Looks for the quoted words of a query in a passage of an answer, literally: as quotations are
 * compared, with typography folded and nothing else.
 *
 * @param words the answer's words, as they stand between white space
 * @returns indexes of the words, or undefined when a phrase does not stand in one passage
 */
export function findLiterally(
  fragment: Fragment,
  words: readonly string[],
  { phrases }: Query,
): Set<number> | undefined {
  const ranges = rangesOf(fragment, words.length);
  const locations = new Set<number>();
  for (const phrase of phrases) {
    const places = ranges.flatMap(({ start, end }) =>
      locate(words.slice(start, end), phrase).map((at) => start + at),
    );
    if (places.length === 0) return undefined;
    for (const at of places) locations.add(at);
  }
  return locations;
}

/** Indexes of the words in which a phrase stands. */
function locate(words: readonly string[], phrase: string): number[] {
  const text = words.join(' ');
  const indexes: number[] = [];
  words.forEach((word, index) => {
    for (let at = 0; at <= word.length; at += 1) indexes.push(index);
  });
  return findWords(text, phrase)
    .flat()
    .map(({ start }) => indexes[start] ?? 0);
}
