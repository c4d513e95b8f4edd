import type { Passage } from '../model/passages.ts';
import { STOP_WORDS } from '../text/words.ts';
import type { Run } from './chain.ts';
import { occurrenceOf } from './comparison.ts';
import { endsSentence, type IndexedInterview, type Reading } from './reading.ts';
import type { Occurrence } from './verdict.ts';

/** Words that occur in more than this share of a text, or more often, lead to no passage. */
const COMMON = 0.02;
const MOST_POSITIONS = 100;
/** In a short text a word may occur this often and still lead somewhere. */
const RARE = 4;
/** A passage is near when it shares a rare word with the quotation, or several less rare. */
const TELLING = 0.4;
/** Words that are as far apart as in the quotation, give or take this, vote together. */
const BAND = 16;

/** A word that a text doesn't have says less than its rare words, and more than its common ones. */
const UNKNOWN = 0.5;

/** How much a word says about where it comes from: the rarer, the more. */
export function weightOf({ positions }: Reading, key: string): number {
  const count = positions.get(key)?.length;
  return count ? 1 / (1 + Math.log(count)) : UNKNOWN;
}

/**
 * Finds the stretches of a reading in which words of a quotation are about as far apart as in the
 * quotation: each rare word votes for the position where the quotation would begin.
 *
 * @param keys the words of the quotation
 * @returns at most `most` stretches, the most likely first, with room for additions and omissions
 */
export function likelyRuns(reading: Reading, keys: readonly string[], most: number): Run[] {
  const votes = new Map<number, number>();
  keys.forEach((key, offset) => {
    const weight = weightOf(reading, key);
    for (const at of leadingPositions(reading, key)) {
      const band = Math.floor((at - offset) / BAND);
      // A band overlaps with the next, so that no occurrence is cut in two.
      for (const each of [band - 1, band]) votes.set(each, (votes.get(each) ?? 0) + weight);
    }
  });
  const room = BAND + Math.min(200, Math.ceil(keys.length / 2));
  const bands: number[] = [];
  for (const band of best(votes)) {
    // What lies in the room of a band that was taken need not be looked at again.
    const isCovered = bands.some((other) => Math.abs(other - band) * BAND <= room);
    if (!isCovered && bands.length < most) bands.push(band);
  }
  return bands.map((band) => ({
    from: Math.max(0, band * BAND - room),
    to: Math.min(reading.words.length, (band + 2) * BAND + keys.length + room),
  }));
}

/** The sentences that share most with a quotation, from all interviews, the best first. */
export function nearestPassages(
  interviews: readonly IndexedInterview[],
  keys: readonly string[],
  most: number,
): Occurrence[] {
  const wanted = new Set(keys.filter((key) => !STOP_WORDS.has(key)));
  const found = interviews.flatMap(({ interview, printed }) => {
    const scores = new Map<Passage, number>();
    for (const key of wanted) {
      const positions = leadingPositions(printed, key).flatMap(
        (at) => printed.words[at]?.passage ?? [],
      );
      for (const passage of new Set(positions))
        scores.set(passage, (scores.get(passage) ?? 0) + weightOf(printed, key));
    }
    return [...scores].map(([passage, score]) => ({ passage, score, interview, printed }));
  });
  return found
    .filter(({ score }) => score >= TELLING)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ interview, printed, passage }) =>
      occurrenceOf(interview, printed, [bestSentence(printed, passage, wanted)]),
    );
}

function bestSentence(reading: Reading, passage: Passage, wanted: ReadonlySet<string>): Run {
  const scores = new Map<Run, number>();
  const first = reading.words.findIndex((word) => word.passage === passage);
  let sentence = { from: first, to: first };
  for (let at = first; reading.words[at]?.passage === passage; at += 1) {
    const key = reading.words[at]?.key ?? '';
    const isWanted = wanted.has(key) && leadingPositions(reading, key).length > 0;
    sentence.to = at + 1;
    scores.set(sentence, (scores.get(sentence) ?? 0) + (isWanted ? weightOf(reading, key) : 0));
    if (endsSentence(reading, at)) sentence = { from: at + 1, to: at + 1 };
  }
  return best(scores)[0] ?? sentence;
}

/** The keys with the highest values, the highest first; none that has less than half of it. */
function best<Key>(values: ReadonlyMap<Key, number>): Key[] {
  const highest = [...values.values()].reduce((a, b) => Math.max(a, b), 0);
  return [...values]
    .filter(([, value]) => value * 2 > highest)
    .sort(([, a], [, b]) => b - a)
    .map(([key]) => key);
}

/** Where a word occurs, unless it occurs nearly everywhere. */
function leadingPositions({ words, positions }: Reading, key: string): readonly number[] {
  const list = positions.get(key) ?? [];
  const enough = Math.min(MOST_POSITIONS, words.length * COMMON);
  return list.length <= Math.max(RARE, enough) ? list : [];
}
