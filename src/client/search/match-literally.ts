import { findWords } from '../../core/text/words.ts';
import type { Query } from './query.ts';

/**
 * Looks for the quoted words of a query in a passage of an answer, literally: as quotations are
 * compared, with typography folded and nothing else.
 *
 * @param words the answer's words, between white space
 * @param ranges the passages, as indexes of words
 * @returns indexes of the words, or undefined when a phrase does not occur within one passage
 */
export function matchLiterally(
  words: readonly string[],
  ranges: readonly { start: number; end: number }[],
  { phrases }: Query,
): Set<number> | undefined {
  const found = phrases.map((phrase) =>
    ranges.flatMap(({ start, end }) =>
      locatePhrase(words.slice(start, end), phrase).map((at) => start + at),
    ),
  );
  return found.every((locations) => locations.length > 0) ? new Set(found.flat()) : undefined;
}

/** Indexes of the words in which a phrase occurs. */
function locatePhrase(words: readonly string[], phrase: string): number[] {
  const indexes = words.flatMap((word, index) => Array<number>(word.length + 1).fill(index));
  return findWords(words.join(' '), phrase)
    .flat()
    .map(({ start }) => indexes[start] ?? 0);
}
