import { DOUBLE_QUOTES } from '../text/punctuation.ts';
import { wordsOf } from '../text/words.ts';
import type { Run } from './chain.ts';
import { isProtected } from './distortion.ts';
import type { Joint } from './pasted.ts';
import { endsSentence, gapAfter, type Reading } from './reading.ts';
import { MOST_REPLACED } from './rules.ts';

const HAS_QUOTE = new RegExp(`[${DOUBLE_QUOTES}]`, 'u');

/**
 * What brackets before the first word of a quotation, or after the last, stand in place of: the
 * words there if they are the same as in the brackets, or if no brackets may replace them: a name, a
 * number, a “not”, what is in quote marks. Otherwise they are an insertion, because nobody knows
 * where a quotation would have begun or ended.
 *
 * @param edge index of the first word that is quoted, or after the last
 * @param step -1 before the quotation, 1 after it
 */
export function replacedAtEnd(reading: Reading, joint: Joint, edge: number, step: -1 | 1): Run {
  const none = { from: edge, to: edge };
  if (joint.hasEllipsis || joint.inserted.length === 0) return none;
  const same = wordsOf(joint.inserted.join(' ')).map(({ key }) => key);
  const run =
    step < 0 ? { from: edge - same.length, to: edge } : { from: edge, to: edge + same.length };
  const there = reading.words.slice(Math.max(0, run.from), run.to).map(({ key }) => key);
  if (same.length > 0 && there.join(' ') === same.join(' ')) return run;
  let count = 0;
  while (count < MOST_REPLACED) {
    const at = step < 0 ? edge - count - 1 : edge + count;
    const word = reading.words[at];
    if (!word || endsSentence(reading, step < 0 ? at : at - 1)) break;
    if (!isProtected(reading, at)) break;
    count += 1;
    if (HAS_QUOTE.test(gapAfter(reading, step < 0 ? at - 1 : at))) break;
  }
  return step < 0 ? { from: edge - count, to: edge } : { from: edge, to: edge + count };
}
