import { foldText } from '../../transcript/folding.ts';
import type { Fragment } from './pagefind.ts';
import { rangesOf } from './passage.ts';
import type { Query } from './query.ts';

/**
 * Looks for the quoted words of a query in a passage of an answer, literally: case, quote marks,
 * dashes and white space are folded, nothing else is.
 *
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
    const wanted = phrase.split(' ').map(typographic).filter(Boolean);
    const places = ranges.flatMap(({ start, end }) => sequence(words, wanted, start, end));
    if (places.length === 0) return undefined;
    for (const at of places) locations.add(at);
  }
  return locations;
}

function sequence(words: readonly string[], wanted: string[], start: number, end: number) {
  const tokens = words.slice(start, end).map(typographic);
  return tokens.flatMap((_, at) =>
    wanted.every((word, offset) => tokens[at + offset] === word)
      ? wanted.map((_word, offset) => start + at + offset)
      : [],
  );
}

/** A word in any typography, without the punctuation around it. */
function typographic(word: string): string {
  return foldText(word, 'typography').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}
