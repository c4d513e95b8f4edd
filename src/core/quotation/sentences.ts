import { gapAfter, type Reading } from './reading.ts';

const END = /[.!?…]["'”’»)\]]*\s+["'“‘«„(]*$/u;

/** Whether a sentence ends between two stretches of text; “U.S. officials” is none. */
export function isSentenceEnd(gap: string, next: string): boolean {
  return END.test(gap) && !/^\p{Ll}/u.test(next);
}

/** Whether a sentence or a paragraph ends after a word of a reading. */
export function endsSentence(reading: Reading, at: number): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]];
  if (!word || !next || word.passage !== next.passage) return true;
  return isSentenceEnd(gapAfter(reading, at), next.passage.text.slice(next.start, next.end));
}
