import { foreignLetters } from '../text/scripts.ts';
import { wordsOf } from '../text/words.ts';
import { COST } from './alignment.ts';
import type { Run } from './chain.ts';
import { type Comparison, occurrenceOf, saidWithMarks } from './comparison.ts';
import { distortionOf } from './distortion.ts';
import { weightOf } from './nearest.ts';
import { lettersOf, type PartWord, partsOf, positionsOf, sentencesOf } from './parts.ts';
import type { PastedQuotation } from './pasted.ts';
import { piecesOf, runOf, type Stretch, stretchesOf } from './pieces.ts';
import { type PlacedPart, placePart } from './placing.ts';
import type { IndexedInterview, Reading } from './reading.ts';
import type { Caveat, Occurrence, Piece } from './verdict.ts';

/** Words that share fewer letters at their beginning are different ones. */
const SHORTEST_STEM = 4;

type Find = (words: readonly PartWord[]) => Occurrence | undefined;

/**
 * Compares a quotation word by word with the passage that it most likely comes from. Its parts, and
 * its sentences if each occurs somewhere, are placed one by one, so that another order is detected.
 *
 * @returns undefined when no word of the quotation leads anywhere
 */
export function compareNearly(
  { interview, printed }: IndexedInterview,
  reading: Reading,
  pasted: PastedQuotation,
): Comparison | undefined {
  const find: Find = (words) => {
    const [from] = positionsOf(printed, words);
    if (from === undefined) return undefined;
    return occurrenceOf(interview, printed, [{ from, to: from + words.length }]);
  };
  let end = 0;
  const aligned = partsOf(pasted)
    .flatMap((part) => sentencesOf(reading, part))
    .map((part): PlacedPart => {
      const occurrence = placePart(reading, part, end);
      end = occurrence.run?.to ?? end;
      return occurrence;
    });
  const stretches = aligned.map(({ part, steps }) => stretchesOf(reading, part, steps, find));
  const placed = aligned.map(({ run, ...part }, index): PlacedPart => {
    const used = runOf(stretches[index] ?? [], run);
    return { ...part, ...(used && { run: used }) };
  });
  const runs = placed.flatMap(({ run }) => run ?? []);
  if (runs.length === 0) return undefined;
  const pieces = placed.flatMap((part, index) => [
    ...between(reading, placed, index),
    ...(isMoved(placed, index)
      ? movedPieces(reading, part)
      : (stretches[index] ?? []).flatMap((stretch) => piecesOf(reading, stretch))),
  ]);
  return {
    occurrence: occurrenceOf(interview, reading, runs),
    pieces,
    caveats: [...caveatsOn(reading, placed), ...pieces.flatMap(foreignCaveats)],
    differences: [],
    score: scoreOf(reading, stretches.flat()),
    cost: costOf(reading, placed, stretches.flat()),
  };
}

/** What it costs to change each part, to leave out what is between them, and to move them. */
function costOf(
  reading: Reading,
  placed: readonly PlacedPart[],
  stretches: readonly Stretch[],
): number {
  const parts = placed.reduce((sum, { cost }, index) => {
    const isGap = between(reading, placed, index).some(({ kind }) => kind === 'dropped');
    return sum + cost + (isGap || isMoved(placed, index) ? COST.drop : 0);
  }, 0);
  // A phrase of the interview that was put in here is one change, like one that is left out.
  const phrases = stretches.flatMap(({ elsewhere, quoted, said }) =>
    elsewhere && said.from === said.to ? quoted.slice(1) : [],
  );
  return parts - phrases.length * (COST.add - COST.dropMore);
}

/** The nearest preceding part that has been placed, if any. */
function placedBefore(placed: readonly PlacedPart[], index: number): Run | undefined {
  return placed.slice(0, index).findLast(({ run }) => run)?.run;
}

function isMoved(placed: readonly PlacedPart[], index: number): boolean {
  const [before, run] = [placedBefore(placed, index), placed[index]?.run];
  return before !== undefined && run !== undefined && run.from < before.to;
}

/** The words that the transcript has between a part and the one before it. */
function between(reading: Reading, placed: readonly PlacedPart[], index: number): Piece[] {
  const [before, after] = [placedBefore(placed, index), placed[index]];
  if (!before || !after?.run || after.run.from <= before.to) return [];
  const { from, to } = { from: before.to, to: after.run.from };
  if (placed.some(({ run }) => run && run.from >= from && run.to <= to)) return [];
  return [
    {
      kind: after.part.hasEllipsis ? 'omitted' : 'dropped',
      said: saidWithMarks(reading, from, to),
    },
  ];
}

function movedPieces(reading: Reading, { run }: PlacedPart): Piece[] {
  return run ? [{ kind: 'moved', said: saidWithMarks(reading, run.from, run.to) }] : [];
}

function caveatsOn(reading: Reading, placed: readonly PlacedPart[]): Caveat[] {
  const caveats: Caveat[] = [];
  placed.forEach(({ part, run }, index) => {
    if (isMoved(placed, index)) caveats.push({ kind: 'reordered' });
    const inserted = part.words.flatMap(({ text, isInserted }) => (isInserted ? text : []));
    const before = isMoved(placed, index) ? undefined : placedBefore(placed, index);
    const joint = { hasEllipsis: part.hasEllipsis, inserted };
    const what = distortionOf(reading, joint, part.hasEllipsis ? before : undefined, run);
    if (what) caveats.push({ kind: 'distorted', what });
  });
  return caveats;
}

/** Letters of another script, which nobody sees. */
function foreignCaveats(piece: Piece): Caveat[] {
  if (piece.kind !== 'changed') return [];
  const [said, quoted] = [piece.said, piece.quoted].map((text) => wordsOf(text));
  if (!said || said.length !== quoted?.length) return [];
  return quoted.flatMap(({ key }, index) =>
    foreignLetters(key, said[index]?.key ?? key).map((letter): Caveat => {
      return { kind: 'foreign-letter', word: said[index]?.key ?? key, letter };
    }),
  );
}

/**
 * The share of the quotation's words that occur in its run, or elsewhere as a phrase: by number, or
 * by weight if that is less. A word that is only spelt differently, or has another ending, counts.
 */
function scoreOf(reading: Reading, stretches: readonly Stretch[]): number {
  const all = { count: 0, weight: 0 };
  const found = { count: 0, weight: 0 };
  for (const { isSame, quoted, said, elsewhere } of stretches) {
    const there = reading.words.slice(said.from, said.to).flatMap(({ key }) => formsOf(key));
    for (const { key, letters, isInserted } of quoted) {
      if (isInserted) continue;
      const isThere = isSame || elsewhere || there.some((form) => hasSameStem(letters, form));
      for (const sum of isThere ? [all, found] : [all]) {
        sum.count += 1;
        sum.weight += weightOf(reading, key);
      }
    }
  }
  return Math.min(found.count / all.count, found.weight / all.weight) || 0;
}

/** A word as it is compared for being near; of a range of numbers each of them. */
function formsOf(key: string): string[] {
  return /\p{N}-/u.test(key) ? [key, ...key.split('-')] : [lettersOf(key)];
}

/** Whether two words are the same but for their endings: “becomes”, “become”. */
function hasSameStem(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return a === b || (same >= SHORTEST_STEM && same * 3 >= Math.max(a.length, b.length) * 2);
}
