import { STOP_WORDS } from '../text/words.ts';
import { isQuoted } from './distortion.ts';
import { fitWords } from './fitted-words.ts';
import { type QuotedWord, readPlainly } from './pasted.ts';
import type { QuotedStretch } from './quote-marks.ts';
import type { IndexedInterview, Reading } from './reading.ts';

/** So many words in a row are nobody's by chance. */
const FEWEST_WORDS = 8;
/**
 * So many of them must be neither names nor words like “the”: an office or an event is no quotation.
 * An introduction, which nobody said, has more of what everybody writes about an event.
 */
const FEWEST_TELLING = { said: 2, written: 3 };

/** Words of a text, `from` one index to another, that follow each other in a reading too. */
interface FollowedRun {
  from: number;
  to: number;
  /** Index of the first one in the reading. */
  said: number;
}

/**
 * Finds where a text follows an interview for eight words or more without saying so.
 *
 * @param text as `cleaned` returns it
 * @param marked what of it is in quote marks
 * @returns offsets in the text, in order, without overlaps; what is in quote marks is not among
 *   them, unless the transcript has those marks itself
 */
export function followedStretches(
  text: string,
  marked: readonly QuotedStretch[],
  interviews: readonly IndexedInterview[],
): QuotedStretch[] {
  const pasted = readPlainly(text);
  const readings = interviews.flatMap((interview) => interview.readings);
  const found = readings.flatMap((reading) => {
    const words = fitWords(pasted, reading).segments.flatMap((segment) => segment.words);
    return runsIn(words, reading).flatMap((run) =>
      outsideOfMarks(text, words, run, marked, reading),
    );
  });
  return withoutOverlaps(found);
}

/**
 * The longest run around each eighth word: every run of eight words has one of those. So the time
 * that it takes grows with the text, and not with its square.
 */
function runsIn(words: readonly QuotedWord[], reading: Reading): FollowedRun[] {
  const runs: FollowedRun[] = [];
  for (let at = FEWEST_WORDS - 1; at < words.length; at += FEWEST_WORDS) {
    const last = runs.at(-1);
    if (last && at < last.to) continue;
    const positions = reading.positions.get(words[at]?.key ?? '') ?? [];
    const around = positions.map((position) => runAround(words, reading, at, position));
    const [longest] = around.sort((a, b) => b.to - b.from - (a.to - a.from));
    if (longest && longest.to - longest.from >= FEWEST_WORDS) runs.push(longest);
  }
  return runs;
}

function runAround(
  words: readonly QuotedWord[],
  reading: Reading,
  at: number,
  position: number,
): FollowedRun {
  const isSame = (offset: number) => {
    const word = words[at + offset];
    return word !== undefined && word.key === reading.words[position + offset]?.key;
  };
  let [first, last] = [0, 0];
  while (isSame(first - 1)) first -= 1;
  while (isSame(last + 1)) last += 1;
  return { from: at + first, to: at + last + 1, said: position + first };
}

/**
 * The parts of a run that are not in a writer's quote marks and are long enough, as offsets. Marks
 * that the transcript has there too are its own.
 */
function outsideOfMarks(
  text: string,
  words: readonly QuotedWord[],
  { from, to, said }: FollowedRun,
  marked: readonly QuotedStretch[],
  reading: Reading,
): QuotedStretch[] {
  const parts: FollowedRun[] = [];
  let mark = 0;
  let isWriters = false;
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const word = words[at];
    const isEnd = at === to || !word;
    while (word && (marked[mark]?.end ?? Infinity) <= word.start)
      [mark, isWriters] = [mark + 1, false];
    const isMarked = !isEnd && (marked[mark]?.start ?? Infinity) <= word.start;
    const original = reading.words[said + at - from];
    if (isMarked && !isWriters) isWriters = !(original && isQuoted(original));
    if (!isEnd && !isWriters) continue;
    parts.push({ from: start, to: at, said: said + start - from });
    start = at + 1;
  }
  return parts
    .filter((part) => isTelling(text, words, part, reading))
    .map((part) => ({ start: words[part.from]?.start ?? 0, end: words[part.to - 1]?.end ?? 0 }));
}

function isTelling(
  text: string,
  words: readonly QuotedWord[],
  { from, to, said }: FollowedRun,
  reading: Reading,
): boolean {
  const telling = words
    .slice(from, to)
    .filter(({ key, start }) => !STOP_WORDS.has(key) && !/\p{Lu}/u.test(text.charAt(start)));
  const isSaid = ['question', 'answer'].includes(reading.words[said]?.passage.part ?? '');
  const fewest = isSaid ? FEWEST_TELLING.said : FEWEST_TELLING.written;
  return to - from >= FEWEST_WORDS && telling.length >= fewest;
}

/** Of stretches that overlap, from several interviews, the longest. */
function withoutOverlaps(stretches: readonly QuotedStretch[]): QuotedStretch[] {
  const kept: QuotedStretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= stretch.start) kept.push(stretch);
    else if (stretch.end - stretch.start > last.end - last.start) kept[kept.length - 1] = stretch;
  }
  return kept;
}
