import { type Pair, pairCommon } from './pair-common.ts';
import type { Recorded, Shown } from './paragraphs.ts';

/** Neighbouring paragraphs of both texts that belong together, or that have no counterpart. */
export interface ParagraphGroup {
  recorded: Recorded[];
  shown: Shown[];
  /** Whether they are alike: an altered paragraph, and what the text of record has for it. */
  areAlike: boolean;
}

/**
 * Groups paragraphs by likeness: an altered paragraph with the one it came from, with all of its
 * lines where the text of record is wrapped, with both of its parts where it has been divided.
 *
 * @returns in order
 */
export function groupSimilar(
  recorded: readonly Recorded[],
  shown: readonly Shown[],
): ParagraphGroup[] {
  const likeness = findSimilar(recorded, shown);
  const isLike = (r = -1, s = -1) => likeness[s]?.has(r) ?? false;
  const pairs = pairCommon(
    recorded.map((_, r) => [String(r)]),
    likeness.map((like) => [...like].map(String)),
  );
  const ofRecorded = groupNumbers(recorded.length, pairs, 0, (r, pair) => isLike(r, pair?.[1]));
  const ofShown = groupNumbers(shown.length, pairs, 1, (s, pair) => isLike(pair?.[0], s));
  const recordedBy = Map.groupBy(recorded, (_, r) => ofRecorded[r]);
  const shownBy = Map.groupBy(shown, (_, s) => ofShown[s]);
  const groups = Array.from({ length: 2 * pairs.length + 1 }, (_, number) => ({
    recorded: recordedBy.get(number) ?? [],
    shown: shownBy.get(number) ?? [],
    areAlike: number % 2 === 1,
  }));
  return joinWrapped(groups).filter(({ recorded, shown }) => recorded.length + shown.length > 0);
}

/**
 * Lines that are like nothing belong to the altered paragraph beside them if there is no empty line
 * between: where a text is wrapped, the last line of a paragraph may be a single word.
 */
function joinWrapped(groups: readonly ParagraphGroup[]): ParagraphGroup[] {
  const joined: ParagraphGroup[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    const isLoose = !group.areAlike && group.shown.length === 0;
    const isAfterLoose = group.areAlike && last?.shown.length === 0 && goesOn(last, group);
    if (last && (isAfterLoose || (isLoose && last.areAlike && goesOn(last, group))))
      joined.splice(-1, 1, {
        recorded: [...last.recorded, ...group.recorded],
        shown: [...last.shown, ...group.shown],
        areAlike: true,
      });
    else joined.push(group);
  }
  return joined;
}

function goesOn(group: ParagraphGroup, next: ParagraphGroup): boolean {
  const end = group.recorded.at(-1)?.lines.at(-1)?.line;
  return end !== undefined && next.recorded[0]?.lines[0]?.line === end + 1;
}

/**
 * The group of each item of one side: those of pairs have odd numbers, those between them even
 * ones. An item without a partner goes to the pair before it, if it is like it; not to the one after
 * it, because the first of several that are alike is paired.
 */
function groupNumbers(
  length: number,
  pairs: readonly Pair[],
  side: 0 | 1,
  isLike: (item: number, pair: Pair | undefined) => boolean,
): number[] {
  const numbers: number[] = [];
  let passed = 0;
  for (let item = 0; item < length; item += 1) {
    const last = numbers.at(-1) ?? 0;
    const isPaired = pairs[passed]?.[side] === item;
    if (isPaired) passed += 1;
    const before = 2 * passed - 1;
    const belongs = isPaired || (last <= before && isLike(item, pairs[passed - 1]));
    numbers.push(belongs ? before : before + 1);
  }
  return numbers;
}

/**
 * For each paragraph that is shown, those of the text of record that share at least half of the
 * shorter one's pairs of neighbouring words with it. Single words say little: every paragraph has
 * “the”.
 */
function findSimilar(recorded: readonly Recorded[], shown: readonly Shown[]): Set<number>[] {
  const couples = recorded.map(({ text }) => couplesOf(text));
  const owners = Map.groupBy(
    couples.flatMap((own, index) => [...own].map((couple) => ({ couple, index }))),
    ({ couple }) => couple,
  );
  return shown.map(({ text }) => {
    const own = couplesOf(text);
    const shared = new Map<number, number>();
    for (const couple of own)
      for (const { index } of owners.get(couple) ?? [])
        shared.set(index, (shared.get(index) ?? 0) + 1);
    const isEnough = ([index, count]: [number, number]) =>
      count * 2 >= Math.min(own.size, couples[index]?.size ?? 0);
    return new Set([...shared].filter(isEnough).map(([index]) => index));
  });
}

function couplesOf(text: string): Set<string> {
  const words = text.split(' ');
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
