import type { Decision } from '../../../../src/core/model/decisions.ts';
import type { ReadLine } from '../../../importer/reading.ts';
import type { Place } from './decide.ts';
import { withoutLines } from './line-ranges.ts';

/**
 * A new paragraph begins in a line, before some of its words.
 *
 * @param pieces the line, as it is now: in one piece or several
 * @param piece which of them is split
 * @param before the words with which its second piece begins
 */
export function split(
  decisions: readonly Decision[],
  pieces: readonly Pick<ReadLine, 'line' | 'text'>[],
  piece: number,
  before: string,
): Decision[] {
  const line = pieces[0]?.line ?? 0;
  const own = decisions.filter((one) => 'split' in one && one.split === line);
  const rest = decisions.filter((one) => !own.includes(one));
  // All pieces are named again, in their order: the importer may have made some by itself.
  const begins = pieces.slice(1).map(({ text }, index): Decision => {
    return own[index] ?? { split: line, before: text.slice(0, ENOUGH) };
  });
  return [...rest, ...begins.toSpliced(piece, 0, { split: line, before })];
}

/** So many characters show a place in a line. */
const ENOUGH = 40;

/**
 * The words that show a place in a line: as many as it takes for them to be the first of their kind.
 *
 * @example
 * wordsAt('Yes. And yes. And no.', 14) // => 'And no.'
 */
export function wordsAt(text: string, at: number): string {
  for (let length = 3; at + length < text.length; length += 1) {
    const words = text.slice(at, at + length);
    if (/\S$/.test(words) && text.indexOf(words, 1) === at)
      return wholeWords(text, at, at + length);
  }
  return text.slice(at);
}

function wholeWords(text: string, at: number, to: number): string {
  const space = text.slice(to).search(/\s/);
  return text.slice(at, space < 0 ? undefined : to + space);
}

/** A line that was split is whole again; what was decided about its pieces is taken back. */
export function unsplit(decisions: readonly Decision[], line: number, place: Place): Decision[] {
  const pieces = new Set(
    place.refs.filter((ref) => /[a-z]$/.test(ref) && Number.parseInt(ref, 10) === line),
  );
  return decisions.flatMap((one): Decision[] => {
    if ('split' in one) return one.split === line ? [] : [one];
    if (!('lines' in one)) return [one];
    const lines = withoutLines(one.lines, pieces, place.refs);
    return lines ? [{ ...one, lines }] : [];
  });
}
