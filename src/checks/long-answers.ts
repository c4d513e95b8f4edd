import type { Transcript } from '../core/model/interview.ts';
import type { Finding } from '../core/read/problem.ts';
import { writtenWords } from '../core/text/words.ts';

/** An answer longer than this is probably two, or an article that was read wrongly. */
const LONG_ANSWER_WORDS = 20_000;

/** Warns of answers that are too long to be one. */
export function checkLengths({ exchanges }: Transcript): Finding[] {
  return exchanges.flatMap(({ id, answer, question, position }): Finding[] => {
    const words = answer.reduce((sum, { text }) => sum + writtenWords(text).length, 0);
    if (words <= LONG_ANSWER_WORDS) return [];
    return [
      {
        rule: 'long-answer',
        severity: 'warning',
        ...(question ?? { position }).position,
        message: `The answer “${id}” has ${words.toLocaleString('en')} words.`,
        text: id,
        suggestion: 'Check that the questions after it were recognised as questions.',
      },
    ];
  });
}
