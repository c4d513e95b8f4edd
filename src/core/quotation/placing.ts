import { STOP_WORDS } from '../text/words.ts';
import { align, COST, type Step } from './alignment.ts';
import type { Run } from './chain.ts';
import { likelyRuns } from './nearest.ts';
import { lettersOf, positionsOf, type QuotationPart } from './parts.ts';
import { endsSentence, type Reading } from './reading.ts';

/** Alignments are tried at this many likely runs. */
const MOST_RUNS = 3;
/** At the ends of a quotation, so many words may be changed ones rather than added ones. */
const CHANGED_ENDS = 2;

/** A part beside the run of words that fits it best, if there is one. */
export interface PlacedPart {
  part: QuotationPart;
  run?: Run;
  steps: Step[];
  /** What it costs to make one of the other, see `Alignment`. */
  cost: number;
}

/**
 * Finds the best run for a part of a quotation: where it occurs exactly, else where most of its
 * words do.
 *
 * @param end where the part before it ends; of several exact runs, the first from there is taken
 */
export function placePart(reading: Reading, part: QuotationPart, end: number): PlacedPart {
  const exact = positionsOf(reading, part.words);
  const from = exact.find((start) => start >= end) ?? exact[0];
  if (from !== undefined) {
    const steps = part.words.map((_, index) => ({ quoted: index, said: from + index }));
    const to = from + part.words.length;
    return { part, steps, run: { from, to }, cost: steps.length * COST.same };
  }
  const keys = part.words.map(({ key }) => key);
  const candidates = likelyRuns(reading, keys, MOST_RUNS).map((run) => alignAt(reading, part, run));
  const best = candidates
    .filter((placed) => hasSame(reading, placed))
    .sort((a, b) => a.cost - b.cost)[0];
  if (best) return best;
  const steps = part.words.map((_, quoted) => ({ quoted }));
  return { part, steps, cost: steps.length * COST.add };
}

function alignAt(reading: Reading, part: QuotationPart, { from, to }: Run): PlacedPart {
  const said = reading.words.slice(from, to).map(({ key }) => ({ key, letters: lettersOf(key) }));
  const { steps: found, cost } = align(part.words, said);
  const steps = found.map((step) => ({
    ...step,
    ...(step.said !== undefined && { said: step.said + from }),
  }));
  const paired = withChangedEnds(reading, part, withoutStray(reading, part, steps));
  const used = paired.flatMap((step) => step.said ?? []);
  const first = used[0] ?? from;
  return { part, steps: paired, run: { from: first, to: (used.at(-1) ?? first) + 1 }, cost };
}

/**
 * A “the” at an end that the transcript has in another sentence, beside words that are not quoted,
 * is no word from there: “The truth is: …” was added, and nothing took its place.
 */
function withoutStray(reading: Reading, { words }: QuotationPart, steps: Step[]): Step[] {
  const same = steps.filter(({ quoted, said }) => {
    return quoted !== undefined && words[quoted]?.key === reading.words[said ?? -1]?.key;
  });
  const isStop = (step: Step) => STOP_WORDS.has(words[step.quoted ?? -1]?.key ?? '');
  // The sentence goes on behind the first one, and ends before the next; or the other way round.
  const isApart = (from: number, to: number, beside: number) =>
    !isOneSentence(reading, from, to) && !endsSentence(reading, beside);
  const [first, second] = same;
  const [last, beforeLast] = [same.at(-1), same.at(-2)];
  if (!first || !second || !last || !beforeLast) return steps;
  const saidAt = ({ said = 0 }: Step) => said;
  const start =
    isStop(first) && isApart(saidAt(first), saidAt(second), saidAt(first))
      ? steps.indexOf(second)
      : 0;
  const end =
    isStop(last) && isApart(saidAt(beforeLast), saidAt(last), saidAt(last) - 1)
      ? steps.indexOf(beforeLast) + 1
      : steps.length;
  return steps.flatMap((step, index) => {
    if (index >= start && index < end) return step;
    return step.quoted === undefined ? [] : { quoted: step.quoted };
  });
}

/** A word or two at an end are likelier changed than added, if the sentence has others there. */
function withChangedEnds(reading: Reading, { words }: QuotationPart, steps: Step[]): Step[] {
  const isOnlyQuoted = ({ quoted, said }: Step) =>
    said === undefined && !words[quoted ?? 0]?.isInserted;
  const first = steps.findIndex((step) => !isOnlyQuoted(step));
  const last = steps.findLastIndex((step) => !isOnlyQuoted(step));
  return steps.map((step, index) => {
    if (first > 0 && first <= CHANGED_ENDS && index < first) {
      const said = (steps[first]?.said ?? -1) - (first - index);
      return said >= 0 && isOneSentence(reading, said, said + first - index)
        ? { ...step, said }
        : step;
    }
    if (last >= 0 && index > last && steps.length - 1 - last <= CHANGED_ENDS) {
      const end = steps[last]?.said;
      const said = (end ?? reading.words.length) + (index - last);
      return end !== undefined && isOneSentence(reading, end, said) ? { ...step, said } : step;
    }
    return step;
  });
}

function isOneSentence(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (endsSentence(reading, at)) return false;
  return true;
}

function hasSame({ words }: Reading, { part, steps }: PlacedPart): boolean {
  return steps.some(
    ({ quoted, said, isSwapped }) =>
      quoted !== undefined &&
      said !== undefined &&
      (isSwapped || part.words[quoted]?.key === words[said]?.key),
  );
}
