import { splitLines } from '../../src/core/text/lines.ts';
import { DASHES, QUESTION_MARKS, QUOTES } from '../../src/core/text/punctuation.ts';
import type { Decided } from './decisions.ts';
import { dashOf } from './openers.ts';

/** A question and, behind a dash, words that may be its answer: “Which river?- The small one.” */
const BEHIND_QUESTION = new RegExp(
  `[${QUESTION_MARKS}][${QUOTES}]*\\s?(?=[${DASHES}]\\s?[\\p{Lu}\\p{N}${QUOTES}])`,
  'gu',
);
/** A line with more of them is no dialogue. */
const MOST = 9;
const ASKS = new RegExp(`[${QUESTION_MARKS}][${QUOTES}]*$`, 'u');
/** Bold type or italics at the start of a line that ask, and words in plain type behind them. */
const STYLED = /^(\*\*|__|\*|_)(?=\S)/;

/**
 * Lines on which a question and its answer are together, each with the words before which it is to
 * be split. Where the editor has said something about a line, nothing is guessed.
 */
export function guessSplits(
  text: string,
  { splits, roles, speakers }: Decided,
): Map<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (const [index, raw] of splitLines(text).entries()) {
    const number = index + 1;
    const ref = String(number);
    if (splits.has(number) || roles.has(ref) || speakers.has(ref)) continue;
    const before = dashOf(raw.trim()) ? behindQuestions(raw) : behindStyle(raw.trim());
    if (before.length > 0) found.set(number, before);
  }
  return found;
}

function behindQuestions(raw: string): string[] {
  const found = [...raw.matchAll(BEHIND_QUESTION)];
  if (found.length > MOST) return [];
  return found
    .map(({ index, 0: mark }) => raw.slice(index + mark.length))
    .filter((rest) => rest.trim().length > 2);
}

function behindStyle(line: string): string[] {
  const mark = STYLED.exec(line)?.[1];
  if (!mark) return [];
  const end = line.indexOf(mark, mark.length + 1);
  const inner = line.slice(mark.length, Math.max(end, 0)).trimEnd();
  const rest = line.slice(end + mark.length);
  return end > 0 && ASKS.test(inner) && /^\s+\S/.test(rest) ? [rest.trimStart()] : [];
}
