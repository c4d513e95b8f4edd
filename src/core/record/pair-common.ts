import { diffArrays } from 'diff';

/** Positions, in two lists, of what is the same in both. */
export type Pair = [left: number, right: number];

/** What an item may be recognised by: two items are the same when they have a key in common. */
export type Keys = readonly string[];

/**
 * Pairs what two lists have in common: in order, and as much of it as possible (jsdiff, after
 * Myers 1986). What has no counterpart at all is set aside first, so that lists which share
 * nothing cost no more than lists which share everything.
 *
 * @param most how many items may be without a partner before the lists count as having nothing in
 *   common; the time grows with it
 * @example
 * pairCommon([['a'], ['b'], ['c']], [['a'], ['c']]) // => [[0, 0], [2, 1]]
 */
export function pairCommon(left: readonly Keys[], right: readonly Keys[], most = Infinity): Pair[] {
  const lefts = withCounterpart(left, right);
  const rights = withCounterpart(right, left);
  const changes = diffArrays(lefts, rights, {
    maxEditLength: most,
    comparator: (l, r) => left[l]?.some((key) => right[r]?.includes(key)) ?? false,
  });
  return pairsOf(changes ?? []).map(([l, r]) => [lefts[l] as number, rights[r] as number]);
}

function withCounterpart(items: readonly Keys[], others: readonly Keys[]): number[] {
  const keys = new Set(others.flat());
  return [...items.keys()].filter((index) => items[index]?.some((key) => keys.has(key)));
}

function pairsOf(changes: ReturnType<typeof diffArrays>): Pair[] {
  const pairs: Pair[] = [];
  let [left, right] = [0, 0];
  for (const { added, removed, count } of changes)
    if (added) right += count;
    else if (removed) left += count;
    else for (let i = 0; i < count; i += 1) pairs.push([left++, right++]);
  return pairs;
}
