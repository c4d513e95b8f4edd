import { type Word, wordsOf } from '../text/words.ts';
import type { Run } from './chain.ts';
import type { Joint } from './pasted.ts';
import { quotedStretches } from './quote-marks.ts';
import { endsSentence, type Reading, type SaidWord } from './reading.ts';

/** Why an omission or an insertion is more than a sign of brevity. */
export type Distortion = 'negation' | 'number' | 'name' | 'quoted';

/**
 * Judges the words that a writer left out, replaced or inserted between two runs. An omission may
 * take whole sentences, but no “not” out of a sentence that is still quoted; brackets may replace a
 * phrase, but not a number, a name, a “not” or what is in quote marks, and may not add a “not” either.
 */
export function distortionOf(
  reading: Reading,
  joint: Joint,
  before: Run | undefined,
  after: Run | undefined,
): Distortion | undefined {
  const isNegation = ({ key }: Word) => reading.isNegation(key);
  if (joint.inserted.some((text) => wordsOf(text).some(isNegation))) return 'negation';
  if (!before || !after) return undefined;
  if (clippedWords(reading, before.to, after.from).some(isNegation)) return 'negation';
  if (joint.hasEllipsis || joint.inserted.length === 0) return undefined;
  const inserted = wordsOf(joint.inserted.join(' ')).map(({ key }) => key);
  const replaced = reading.words.slice(before.to, after.from);
  if (replaced.map(({ key }) => key).join(' ') === inserted.join(' ')) return undefined;
  if (replaced.some(({ key }) => reading.isNumber(key))) return 'number';
  if (replaced.some((word) => isName(reading, word))) return 'name';
  return replaced.some(isQuoted) ? 'quoted' : undefined;
}

/** Whether no brackets may replace a word of a reading. */
export function isProtected(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word) return false;
  const { key } = word;
  const isFact = reading.isNumber(key) || reading.isNegation(key);
  return isFact || isName(reading, word) || isQuoted(word);
}

/** Whether the transcript itself quotes a word. */
export function isQuoted({ passage, start }: SaidWord): boolean {
  return quotedStretches(passage.text).some(
    (stretch) => stretch.start <= start && start < stretch.end,
  );
}

/** Of the words left out, those whose sentence is still quoted in part. */
function clippedWords(reading: Reading, from: number, to: number): SaidWord[] {
  const ends: number[] = [];
  for (let at = from - 1; at < to; at += 1) if (endsSentence(reading, at)) ends.push(at + 1);
  const [first = to, last = from] = [ends[0], ends.at(-1)];
  return [...reading.words.slice(from, first), ...reading.words.slice(Math.max(last, first), to)];
}

/** A capital, where the interview never has the word without one. */
function isName({ positions, words }: Reading, word: SaidWord): boolean {
  const isCapital = ({ passage, start }: SaidWord) => /^\p{Lu}/u.test(passage.text.slice(start));
  const others = positions.get(word.key) ?? [];
  return others.every((at) => isCapital(words[at] as SaidWord));
}
