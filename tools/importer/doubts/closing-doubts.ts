import type { LineRole } from '../../../src/core/model/decisions.ts';
import type { Read } from '../reading.ts';
import { asRoles, type Doubt, refOf, refsOf } from './doubt.ts';

/** Each paragraph that was taken out of the last answer. */
export function closingDoubts({ afterLast, walked }: Read): Doubt[] {
  const removed = new Set(walked.removed.map(({ clue }) => clue));
  const closing = new Set(walked.closing.map(({ clue }) => clue));
  return afterLast.map((clue) => {
    const now: LineRole = removed.has(clue) ? 'remove' : closing.has(clue) ? 'closing' : 'question';
    return {
      ...{ rule: 'after-last-answer', lines: refsOf([clue]), text: clue.block.text },
      message: 'This follows the last answer: does the answer go on, or has the interview ended?',
      readings: asRoles([now, 'paragraph', 'question', 'closing', 'remove'], [refOf(clue)]),
    };
  });
}
