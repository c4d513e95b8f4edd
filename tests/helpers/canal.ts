import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { inventedInterview, shown } from './quotations.ts';

/** A small interview with two answers, ready to be compared. */
export const canal = indexInterviews([
  inventedInterview(['The canal has been dry since May. Ida Holt keeps it.'], {
    locks: [
      'Who keeps the old locks?',
      'I keep the old locks, all 12–14 of them, and no one helps. The town is far. We do not sell them. Is the Upper-Lock town ours? It is.',
      'By spring the reopened canal will carry ships, “and then,” they say, we would need water.',
    ],
    ships: [
      'Will there be ships?',
      'Ships come and ships go. The locks stay where they are, and nobody knows why.',
    ],
  }),
]);

/**
 * What is reported of a quotation of the canal’s keeper: the verdict, the comparison on one line, and
 * the rest in brackets.
 */
export function reportOn(quotation: string): string {
  const verdict = checkAgainst(quotation, canal);
  const caveats = verdict.caveats.map((caveat) =>
    caveat.kind === 'distorted' ? caveat.what : caveat.kind,
  );
  const others = [...caveats, ...verdict.differences].join(', ');
  return `${verdict.kind}: ${shown(verdict)}${others && ` (${others})`}`;
}
