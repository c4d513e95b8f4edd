import { STOP_WORDS, wordsOf } from '../text/words.ts';
import {
  type AttributedReading,
  isTranscripts,
  readAttributed,
  readInterrupted,
} from './attributed.ts';
import { attributedTo } from './attribution.ts';
import { findChains } from './chain.ts';
import { type Comparison, extentCaveats } from './comparison.ts';
import { withoutEmphasis } from './emphasis.ts';
import { compareExactly } from './exact.ts';
import { fitWords } from './fitted-words.ts';
import { withoutSplitWords } from './line-ends.ts';
import { compareNearly } from './near.ts';
import { nearestPassages } from './nearest.ts';
import { type PastedQuotation, readPasted, readPlainly } from './pasted.ts';
import type { IndexedInterview } from './reading.ts';
import { ENOUGH } from './rules.ts';
import type { Occurrence, Piece, Verdict } from './verdict.ts';

/** A longer text, in UTF-16 code units, is no quotation that was changed. */
const LONGEST_ALTERED = 10_000;
const LINK = /https?:/iu;
/** This many nearest passages are shown if a quotation is not found. */
const NEAREST = 3;

/**
 * Finds out whether words were said as they are quoted.
 *
 * @param quotation as it was pasted: with or without quote marks, source and link
 * @param interviews made ready by `indexInterviews`
 * @returns the verdict, where the words occur, and a comparison
 */
export function checkAgainst(quotation: string, interviews: readonly IndexedInterview[]): Verdict {
  return checkAs(quotation, interviews, readAttributed);
}

/** The same for what is between the quote marks of a text: all of it is the quotation, but for “he said”. */
export function checkQuoted(quotation: string, interviews: readonly IndexedInterview[]): Verdict {
  return checkAs(quotation, interviews, readInterrupted);
}

/** @param readOthers reads a text that has an attribution */
function checkAs(
  quotation: string,
  interviews: readonly IndexedInterview[],
  readOthers: typeof readAttributed,
): Verdict {
  const { text, split } = withoutSplitWords(quotation, interviews);
  const found = check(text, interviews, readOthers);
  if (split.length === 0) return found;
  const kind = found.kind === 'verbatim' ? 'typography' : found.kind;
  const caveats = split.map((word) => ({ kind: 'split', word }) as const);
  return { ...found, kind, caveats: [...found.caveats, ...caveats] };
}

function check(
  quotation: string,
  interviews: readonly IndexedInterview[],
  readOthers: typeof readAttributed,
): Verdict {
  const pasted = readPasted(quotation);
  if (pasted.segments.length === 0) return verdict('nothing', pasted, []);
  // Brackets and dots may be the transcript's own, so the text is first taken literally.
  const plain = readPlainly(quotation);
  const literal = exactComparisons(plain, interviews).filter(isVerbatim);
  if (literal.length > 0) return verdict('verbatim', plain, literal);
  const attributed = readOthers(quotation);
  for (const reading of [{ pasted }, ...attributed]) {
    const exact = exactVerdict(reading.pasted, interviews);
    const [occurrence] = exact?.occurrences ?? [];
    if (exact && !(occurrence && isTranscripts(reading, occurrence))) return exact;
  }
  const isTooLong = quotation.length > LONGEST_ALTERED;
  const [inMarks] = attributed.filter(({ side, isSource }) => !side || isSource);
  const unmarked = inMarks?.pasted ?? pasted;
  return (
    (isTooLong ? undefined : nearVerdict([{ pasted }, ...attributed], interviews)) ?? {
      ...verdict('not-found', unmarked, []),
      occurrences: nearestPassages(interviews, keysOf(pasted), NEAREST),
    }
  );
}

/** The verdict if all words occur in order; undefined if they don't. */
function exactVerdict(
  pasted: PastedQuotation,
  interviews: readonly IndexedInterview[],
): Verdict | undefined {
  const exact = exactComparisons(pasted, interviews);
  const inserted = exact.filter((each) => hasInsertion(each) && !isDistorted(each));
  const verbatim = exact.filter((each) => isVerbatim(each) && !hasInsertion(each));
  if (verbatim.length > 0) return verdict('verbatim', pasted, verbatim);
  if (inserted.length > 0) return verdict('inserted', pasted, inserted);
  const faithful = exact.filter((comparison) => !isDistorted(comparison));
  if (faithful.length > 0) return verdict('typography', pasted, faithful);
  return exact.length > 0 ? verdict('altered', pasted, exact.slice(0, 1)) : undefined;
}

/** The verdict if most words occur; undefined if they don't. */
function nearVerdict(
  readings: readonly AttributedReading[],
  interviews: readonly IndexedInterview[],
): Verdict | undefined {
  const [best] = readings
    .filter((reading) => isSure(reading, interviews))
    .flatMap((reading) => {
      const near = bestNear(reading.pasted, interviews);
      return near && !isTakenAway(reading, near) ? [{ ...reading, near }] : [];
    })
    .sort((a, b) => b.near.score - a.near.score);
  return best && verdict('altered', best.pasted, [best.near]);
}

/** Whether what is set aside is an attribution, though the words themselves don't show it. */
function isSure(
  { side, isSource, pasted }: AttributedReading,
  interviews: readonly IndexedInterview[],
): boolean {
  if (!side || isSource || side === 'between') return true;
  return interviews.some(
    ({ interview }) => attributedTo(pasted.setAside.slice(0, 1), interview)?.person !== undefined,
  );
}

/** Whether what is set aside is the transcript's, which then seems to have been dropped. */
function isTakenAway(reading: AttributedReading, { occurrence, pieces }: Comparison): boolean {
  if (!reading.side) return false;
  const words = new Set(wordsOf(reading.pasted.setAside[0] ?? '').map(({ key }) => key));
  const isDropped = (piece: Piece) =>
    piece.kind !== 'same' &&
    'said' in piece &&
    wordsOf(piece.said).some(({ key }) => !STOP_WORDS.has(key) && words.has(key));
  return isTranscripts(reading, occurrence) || pieces.some(isDropped);
}

function keysOf({ segments }: PastedQuotation): string[] {
  return segments.flatMap(({ words }) => words.map(({ key }) => key));
}

function exactComparisons(
  pasted: PastedQuotation,
  interviews: readonly IndexedInterview[],
): Comparison[] {
  if (pasted.segments.length === 0) return [];
  return interviews.flatMap((indexed) => {
    const all = indexed.readings.flatMap((reading) => {
      const fitted = fitWords(pasted, reading);
      return findChains(reading, fitted.segments).map((chain) =>
        compareExactly(indexed, reading, fitted, chain),
      );
    });
    return all.filter(
      ({ occurrence }, index) =>
        all.findIndex((other) => isSameOccurrence(other.occurrence, occurrence)) === index,
    );
  });
}

function bestNear(
  pasted: PastedQuotation,
  interviews: readonly IndexedInterview[],
): Comparison | undefined {
  return interviews
    .flatMap((indexed) =>
      indexed.readings.flatMap(
        (reading) => compareNearly(indexed, reading, fitWords(pasted, reading)) ?? [],
      ),
    )
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => a.cost - b.cost || a.pieces.length - b.pieces.length)[0];
}

function isVerbatim(comparison: Comparison): boolean {
  return comparison.differences.length === 0 && !isDistorted(comparison);
}

/** Whether brackets have words that the transcript has not. */
function hasInsertion({ pieces }: Comparison): boolean {
  return pieces.some((piece) => piece.kind === 'inserted' && !isSameWords(piece));
}

function isSameWords({ quoted, said }: { quoted: string; said: string }): boolean {
  const [a, b] = [quoted, said].map((text) => wordsOf(text).map(({ key }) => key));
  return a?.join(' ') === b?.join(' ');
}

function isDistorted({ caveats }: Comparison): boolean {
  return caveats.some(({ kind }) => kind === 'distorted');
}

function isSameOccurrence(a: Occurrence, b: Occurrence): boolean {
  return (
    a.spans.length === b.spans.length &&
    a.spans.every(({ passage, start, end }, index) => {
      const other = b.spans[index];
      return other?.passage === passage && other.start === start && other.end === end;
    })
  );
}

function verdict(
  kind: Verdict['kind'],
  { setAside }: PastedQuotation,
  comparisons: readonly Comparison[],
): Verdict {
  const [first] = comparisons;
  const occurrences = comparisons.map(({ occurrence }) => occurrence);
  const interview = first?.occurrence.interview;
  const isNote = (text: string) => LINK.test(text) || withoutEmphasis(text).text.trim() === '';
  const comments = setAside.filter((text) => !isNote(text));
  const attributed = attributedTo(comments, interview);
  const caveats = first ? [...first.caveats, ...extentCaveats(first.occurrence)] : [];
  return {
    kind,
    occurrences,
    comparison: first?.pieces ?? [],
    differences: first?.differences ?? [],
    caveats: caveats.filter(
      (caveat, index) =>
        caveats.findIndex((other) => JSON.stringify(other) === JSON.stringify(caveat)) === index,
    ),
    setAside,
    ...(attributed && { attributed }),
  };
}
