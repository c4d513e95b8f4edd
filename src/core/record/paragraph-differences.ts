import type { Difference } from './difference.ts';
import type { ParagraphGroup } from './paragraph-groups.ts';
import type { Recorded, Shown } from './paragraphs.ts';
import { differingWords } from './word-differences.ts';

/** A paragraph of the text of record and the one that shows it. */
export type ParagraphPair = [recorded: Recorded, shown: Shown];

/** Finds where something belongs that only one of the texts has. */
export interface Neighbours {
  /** The first paragraph of the transcript. */
  first: Shown | undefined;
  /** The paragraph of the transcript after which a paragraph of the text of record belongs. */
  shownBefore: (paragraph: Recorded) => Shown | undefined;
  /** The line of the text of record after which a paragraph was put in; 1 at the beginning. */
  lineBefore: (paragraph: Shown) => number;
}

/** @param matches in any order */
export function neighboursAmong(
  matches: readonly ParagraphPair[],
  first: Shown | undefined,
): Neighbours {
  const nearest = (side: 0 | 1, index: number) =>
    matches
      .filter((match) => match[side].index < index)
      .reduce<ParagraphPair | undefined>(
        (best, match) => (best && best[side].index > match[side].index ? best : match),
        undefined,
      );
  return {
    first,
    shownBefore: ({ index }) => nearest(0, index)?.[1],
    lineBefore: ({ index }) => nearest(1, index)?.[0].lines.at(-1)?.line ?? 1,
  };
}

/**
 * The differences within a group of paragraphs that belong together.
 *
 * @param originals for each text that is in its place, its paragraph
 */
export function describeGroup(
  group: ParagraphGroup,
  neighbours: Neighbours,
  originals: ReadonlyMap<string, Shown>,
): Difference[] {
  const { recorded, shown } = group;
  const [lost] = recorded;
  if (lost && shown.length > 0) return differingWords(group);
  if (lost) {
    const other = neighbours.shownBefore(lost);
    return [differenceOf('missing', { recorded, at: other ?? neighbours.first, other })];
  }
  const areAlike = (a: Shown, b: Shown) => originals.has(a.text) === originals.has(b.text);
  return runs(shown, areAlike).map((run) => {
    const other = originals.get(run[0].text);
    const line = neighbours.lineBefore(run[0]);
    return differenceOf(other ? 'repeated' : 'added', { shown: run, other, line });
  });
}

/** Paragraphs that have been moved together are one difference. */
export function describeMoved(
  moved: readonly ParagraphPair[],
  neighbours: Neighbours,
): Difference[] {
  const areMovedTogether = (a: ParagraphPair, b: ParagraphPair) =>
    follows(a[0], b[0]) && follows(a[1], b[1]);
  return runs(moved, areMovedTogether).map((run) =>
    differenceOf('moved', {
      recorded: run.map(([recorded]) => recorded),
      shown: run.map(([, shown]) => shown),
      other: neighbours.shownBefore(run[0][0]),
    }),
  );
}

interface Parts {
  recorded?: Recorded[];
  shown?: Shown[];
  at?: Shown | undefined;
  other?: Shown | undefined;
  line?: number;
}

/** A difference of whole paragraphs. */
function differenceOf(kind: Difference['kind'], parts: Parts): Difference {
  const { recorded = [], shown = [], at = shown[0], other, line = 1 } = parts;
  const lines = recorded.flatMap((paragraph) => paragraph.lines.map((kept) => kept.line));
  return {
    kind,
    ...(at && { at: { paragraph: at, word: 0 } }),
    shown: shown.map(({ text }) => text).join(' '),
    recorded: recorded.map(({ text }) => text).join(' '),
    lines: lines.length > 0 ? lines : [line],
    ...(other && { other }),
  };
}

/** Words that are missing in one paragraph and too many in another are one difference. */
export function joinMoves(differences: readonly Difference[]): Difference[] {
  const joined = new Set<Difference>();
  const moves = differences.flatMap((difference): Difference[] => {
    if (difference.kind !== 'changed' || difference.recorded !== '') return [];
    const from = differences.find(
      (other) =>
        other.kind === 'changed' &&
        other.shown === '' &&
        other.recorded === difference.shown &&
        !joined.has(other),
    );
    if (!from) return [];
    joined.add(from).add(difference);
    return [
      {
        ...difference,
        kind: 'misplaced',
        recorded: from.recorded,
        lines: from.lines,
        ...(from.at && { other: from.at.paragraph }),
      },
    ];
  });
  return [...differences.filter((difference) => !joined.has(difference)), ...moves];
}

/** Orders differences by their place in the transcript. */
export function byPlace(a: Difference, b: Difference): number {
  const paragraphs = (a.at?.paragraph.index ?? 0) - (b.at?.paragraph.index ?? 0);
  return paragraphs || wordOf(a) - wordOf(b);
}

/** What is missing after a paragraph comes after everything in it. */
function wordOf({ kind, at, other }: Difference): number {
  return kind === 'missing' && other ? other.text.length : (at?.word ?? 0);
}

/** Cuts a list into runs of items that go together. */
function runs<Item>(
  items: readonly Item[],
  goTogether: (a: Item, b: Item) => boolean,
): [Item, ...Item[]][] {
  const found: [Item, ...Item[]][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && goTogether(last.at(-1) as Item, item)) last.push(item);
    else found.push([item]);
  }
  return found;
}

function follows(a: { index: number }, b: { index: number }): boolean {
  return b.index === a.index + 1;
}
