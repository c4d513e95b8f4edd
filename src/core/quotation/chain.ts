import type { Joint, Segment } from './pasted.ts';
import { endsSentence, findRun, type Reading } from './reading.ts';
import { MOST_REPLACED } from './rules.ts';

/** A stretch of a reading: index of the first word, and after the last. */
export interface Run {
  from: number;
  to: number;
}

/** Common words have many positions: after this many steps a chain is given up. */
const MOST_STEPS = 20_000;

/**
 * Finds all runs of words in which the segments of a quotation occur in their order, each exactly.
 *
 * @returns for each occurrence one run per segment; of those that leave words out, only the tightest
 */
export function findChains(reading: Reading, segments: readonly Segment[]): Run[][] {
  const starts = segments.map(({ words }) =>
    findRun(
      reading,
      words.map(({ key }) => key),
    ),
  );
  if (starts.some((list) => list.length === 0)) return [];
  let steps = 0;
  const follow = (index: number, end: number): Run[] | undefined => {
    const segment = segments[index];
    if (!segment) return [];
    const positions = starts[index] ?? [];
    for (let at = firstFrom(positions, end); at < positions.length; at += 1) {
      steps += 1;
      if (steps > MOST_STEPS) return undefined;
      const from = positions[at] ?? 0;
      if (!segment.joint.hasEllipsis && from - end > MOST_REPLACED) return undefined;
      if (!mayJoin(reading, segment.joint, end, from)) continue;
      const to = from + segment.words.length;
      const rest = follow(index + 1, to);
      if (rest) return [{ from, to }, ...rest];
    }
    return undefined;
  };
  const length = segments[0]?.words.length ?? 0;
  const chains = (starts[0] ?? []).flatMap((from) => {
    const rest = follow(1, from + length);
    return rest ? [[{ from, to: from + length }, ...rest]] : [];
  });
  const tightest = chains.reduce((least, chain) => Math.min(least, span(chain)), Infinity);
  return chains.filter((chain) => span(chain) === tightest);
}

/** Index of the first number that is at least `least`, in a list in order. */
function firstFrom(list: readonly number[], least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function span(chain: readonly Run[]): number {
  return (chain.at(-1)?.to ?? 0) - (chain[0]?.from ?? 0);
}

function mayJoin(reading: Reading, joint: Joint, end: number, from: number): boolean {
  if (joint.hasEllipsis || from === end) return true;
  if (joint.inserted.length === 0) return false;
  for (let at = end - 1; at < from; at += 1) if (endsSentence(reading, at)) return at === end - 1;
  return true;
}
