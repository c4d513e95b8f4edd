import { DASHES } from '../text/punctuation.ts';
import { wordsOf } from '../text/words.ts';
import { introducesWords, isMeantOnly, isNaming } from './attribution.ts';

/** A text that an attribution interrupts: what is before it, the attribution, and what is behind it. */
export interface Interrupted {
  before: string;
  attribution: string;
  behind: string;
}

/** What is around an attribution inside of a sentence: “ —dijo X—, ”, “, — сказал X, — ”, “, dit X, ”. */
const MARKS = new RegExp(`[,;.!?…]?\\s{1,3}[${DASHES}]\\s?|,\\s{1,3}|[—–][,.;:]?\\s`, 'gu');
const HAS_DASH = new RegExp(`[${DASHES}]`, 'u');
/** An attribution has at most so many marks inside of it, and so many characters. */
const MOST_INSIDE = 2;
const LONGEST = 120;
/** So many attributions are looked at. */
const MOST = 4;

/**
 * The ways to read a text as one that an attribution interrupts, as many languages do even inside of
 * quote marks: «Шлюз, — сказал Ветров, — не откроется».
 *
 * @example
 * interruptions('El puerto —dijo Moreno— no abrirá')
 * // => [{ before: 'El puerto', attribution: 'dijo Moreno', behind: 'no abrirá' }]
 */
export function interruptions(text: string): Interrupted[] {
  const marks = [...text.matchAll(MARKS)].map(({ 0: mark, index }) => {
    return { start: index, end: index + mark.length, isDash: HAS_DASH.test(mark) };
  });
  const found: Interrupted[] = [];
  for (const [at, opening] of marks.entries())
    for (const closing of marks.slice(at + 1, at + 2 + MOST_INSIDE)) {
      if (found.length === MOST || closing.start - opening.end > LONGEST) break;
      const [before, behind] = [text.slice(0, opening.start), text.slice(closing.end)];
      const attribution = text.slice(opening.end, closing.start);
      const areDashes = opening.isDash && closing.isDash;
      if (isClear(attribution, areDashes)) found.push({ before, attribution, behind });
    }
  return found;
}

/**
 * Whether words have a verb of saying and a name; or else nobody but “he”, after the verb or between
 * dashes: “it is, he said, a step” may be what somebody said.
 */
function isClear(text: string, areDashes: boolean): boolean {
  const keys = wordsOf(text).map(({ key }) => key);
  const verb = keys.findIndex(introducesWords);
  if (verb < 0) return false;
  return isNaming(text) || (isMeantOnly(text) && (verb === 0 || areDashes));
}
