import type { Removed, Transcript } from '../model/interview.ts';
import type { Difference } from './difference.ts';
import { keptLines } from './kept-lines.ts';
import { pairCommon } from './pair-common.ts';
import {
  byPlace,
  describeGroup,
  describeMoved,
  joinMoves,
  neighboursAmong,
  type ParagraphPair,
} from './paragraph-differences.ts';
import { groupSimilar, type ParagraphGroup } from './paragraph-groups.ts';
import {
  formsFor,
  type Recorded,
  recordedParagraphs,
  type Shown,
  shownParagraphs,
} from './paragraphs.ts';

/**
 * Compares a transcript with the text of record: both must have the same words in the same order,
 * to the character, apart from the removed lines and the marks that open turns, and a paragraph
 * must be one or more whole lines. White space is folded, nothing else is.
 *
 * @param source the text of record
 * @param removed what was taken out of it
 * @returns every difference once, in the order of the transcript
 */
export function compareWithRecord(
  transcript: Transcript,
  source: string,
  removed: Removed,
): Difference[] {
  const { shown, recorded, matches } = pairParagraphs(transcript, source, removed);
  if (matches.length === recorded.length && matches.length === shown.length) return [];
  return joinMoves(differencesIn(recorded, shown, matches)).sort(byPlace);
}

/** The paragraphs of both texts, and those of them that are the same, in pairs. */
export function pairParagraphs(
  transcript: Transcript,
  source: string,
  removed: Removed,
): { recorded: Recorded[]; shown: Shown[]; matches: ParagraphPair[] } {
  const shown = shownParagraphs(transcript);
  const openings = removed.marks.filter(({ lines }) => lines === undefined);
  const recorded = recordedParagraphs(keptLines(source, removed), shown, openings);
  const matches = pairCommon(
    recorded.map(({ text, asTurn }) => [text, ...asTurn.map((form) => `\n${form}`)]),
    shown.map(({ text, opensTurn }) => (opensTurn ? [text, `\n${text}`] : [text])),
  ).map(([r, s]): ParagraphPair => [recorded[r] as Recorded, shown[s] as Shown]);
  return { shown, recorded, matches };
}

function differencesIn(
  recorded: readonly Recorded[],
  shown: readonly Shown[],
  matches: readonly ParagraphPair[],
): Difference[] {
  const settled = new Set<Recorded | Shown>(matches.flat());
  const isOpen = (paragraph: Recorded | Shown) => !settled.has(paragraph);
  const moved = findMoved(recorded.filter(isOpen), shown.filter(isOpen));
  for (const paragraph of moved.flat()) settled.add(paragraph);
  const groups = gapsBetween(matches, recorded, shown).flatMap((gap) =>
    groupSimilar(gap.recorded.filter(isOpen), gap.shown.filter(isOpen)),
  );
  const neighbours = neighboursAmong([...matches, ...groups.flatMap(matchesOf)], shown[0]);
  const originals = new Map(matches.map(([, paragraph]) => [paragraph.text, paragraph]));
  return [
    ...groups.flatMap((group) => describeGroup(group, neighbours, originals)),
    ...describeMoved(moved, neighbours),
  ];
}

/** Paragraphs that are in both texts, and in another place in one of them. */
function findMoved(recorded: readonly Recorded[], shown: readonly Shown[]): ParagraphPair[] {
  const left = new Set(recorded);
  return shown.flatMap((to): ParagraphPair[] => {
    const from = [...left].find((paragraph) => formsFor(to, paragraph).includes(to.text));
    if (!from) return [];
    left.delete(from);
    return [[from, to]];
  });
}

/** What lies between the paragraphs that are the same. */
function gapsBetween(
  matches: readonly ParagraphPair[],
  recorded: readonly Recorded[],
  shown: readonly Shown[],
): Pick<ParagraphGroup, 'recorded' | 'shown'>[] {
  let [r, s] = [0, 0];
  const gaps = matches.map(([{ index: nextR }, { index: nextS }]) => {
    const gap = { recorded: recorded.slice(r, nextR), shown: shown.slice(s, nextS) };
    [r, s] = [nextR + 1, nextS + 1];
    return gap;
  });
  return [...gaps, { recorded: recorded.slice(r), shown: shown.slice(s) }];
}

function matchesOf({ recorded, shown }: ParagraphGroup): ParagraphPair[] {
  const last = shown.at(-1);
  return last ? recorded.map((paragraph): ParagraphPair => [paragraph, last]) : [];
}
