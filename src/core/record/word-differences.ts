import type { Difference } from './difference.ts';
import { type Pair, pairCommon } from './pair-common.ts';
import type { ParagraphGroup } from './paragraph-groups.ts';
import { formsFor, type Shown } from './paragraphs.ts';

/** With more words removed and added than this, a paragraph counts as wholly different. */
const MOST_EDITS = 1_000;
/** Changes with fewer words between them are one change. */
const NEAR = 3;

interface RecordedWord {
  text: string;
  line: number;
  startsLine: boolean;
}

interface ShownWord {
  text: string;
  paragraph: Shown;
  /** Its number in the paragraph, from 0. */
  number: number;
}

/** A stretch without counterpart: its first word on each side, and the first one after it. */
interface Hunk {
  recorded: [from: number, to: number];
  shown: [from: number, to: number];
}

/**
 * Finds the words that differ between paragraphs that belong together, and paragraphs that begin
 * in the middle of a line.
 *
 * @param group with paragraphs on both sides
 */
export function differingWords(group: ParagraphGroup): Difference[] {
  const recorded = recordedWords(group);
  const shown = shownWords(group);
  const common = pairCommon(recorded.map(keysOf), shown.map(keysOf), MOST_EDITS);
  const isHalf = common.length * 2 >= Math.max(recorded.length, shown.length);
  // Of paragraphs that are not alike, words such as “the” would be all that is paired.
  const pairs = group.areAlike || isHalf ? common : [];
  return [
    ...hunksBetween(pairs, recorded.length, shown.length).map((hunk) =>
      changed(hunk, recorded, shown),
    ),
    ...pairs
      .filter(([r, s], index) => isDivided([r, s], pairs[index - 1], recorded, shown))
      .map(([r, s]) => divided(recorded[r] as RecordedWord, shown[s] as ShownWord)),
  ];
}

function keysOf({ text }: { text: string }): string[] {
  return [text];
}

function hunksBetween(pairs: readonly Pair[], recorded: number, shown: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [r, s] = [0, 0];
  for (const [nextR, nextS] of [...pairs, [recorded, shown] as const]) {
    const last = hunks.at(-1);
    if (nextR > r || nextS > s) {
      if (last && s - last.shown[1] < NEAR) {
        last.recorded[1] = nextR;
        last.shown[1] = nextS;
      } else hunks.push({ recorded: [r, nextR], shown: [s, nextS] });
    }
    [r, s] = [nextR + 1, nextS + 1];
  }
  return hunks;
}

function changed(
  hunk: Hunk,
  recorded: readonly RecordedWord[],
  shown: readonly ShownWord[],
): Difference {
  const [from, to] = hunk.recorded;
  const own = recorded.slice(from, to);
  const nearest = own.length > 0 ? own : [recorded[Math.max(0, from - 1)] as RecordedWord];
  return {
    kind: 'changed',
    at: placeOf(hunk.shown, shown),
    shown: join(shown, hunk.shown),
    recorded: join(recorded, hunk.recorded),
    lines: [...new Set(nearest.map(({ line }) => line))],
  };
}

/** The first of the words, or where it would be. */
function placeOf([from, to]: Hunk['shown'], shown: readonly ShownWord[]): Difference['at'] {
  const [before, here] = [shown[from - 1], shown[from]];
  if (here && (from < to || here.paragraph === before?.paragraph || !before))
    return { paragraph: here.paragraph, word: here.number };
  return before && { paragraph: before.paragraph, word: before.number + 1 };
}

function isDivided(
  [r, s]: Pair,
  previous: Pair | undefined,
  recorded: readonly RecordedWord[],
  shown: readonly ShownWord[],
): boolean {
  const followsOn = previous && previous[0] === r - 1 && previous[1] === s - 1;
  return Boolean(followsOn && shown[s]?.number === 0 && !recorded[r]?.startsLine);
}

function divided({ line }: RecordedWord, { paragraph, number }: ShownWord): Difference {
  return {
    kind: 'divided',
    at: { paragraph, word: number },
    shown: paragraph.text,
    recorded: '',
    lines: [line],
  };
}

function recordedWords({ recorded, shown: [opening] }: ParagraphGroup): RecordedWord[] {
  return recorded.flatMap((paragraph, index) => {
    const forms = opening && index === 0 ? formsFor(opening, paragraph) : [paragraph.text];
    const mark = paragraph.text.length - Math.min(...forms.map(({ length }) => length));
    return paragraph.lines.flatMap(({ line, text }, at) =>
      text
        .slice(at === 0 ? mark : 0)
        .split(' ')
        .map((word, number) => ({ text: word, line, startsLine: number === 0 })),
    );
  });
}

function shownWords({ shown }: ParagraphGroup): ShownWord[] {
  return shown.flatMap((paragraph) =>
    paragraph.text.split(' ').map((text, number) => ({ text, paragraph, number })),
  );
}

function join(words: readonly { text: string }[], [from, to]: [number, number]): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
