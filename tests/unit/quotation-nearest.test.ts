import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { inventedInterview } from '../helpers/quotations.ts';

describe('where words are not found, the nearest passages', () => {
  /** The sentences of the nearest passages in texts of their own. */
  function nearest(quotation: string, ...texts: string[]): string[] {
    const interview = inventedInterview([], { lamps: ['Why?', ...texts] });
    const { kind, occurrences } = checkAgainst(quotation, indexInterviews([interview]));
    expect(kind).toBe('not-found');
    return occurrences.flatMap(({ spans }) =>
      spans.map(({ passage, start, end }) => passage.text.slice(start, end)),
    );
  }
  const OTHERS = 'invented words that nobody had';

  it('are those that share most words with them, the best first, and three at most', () => {
    expect(
      nearest(
        `copper lanterns by gaslight ${OTHERS}`,
        ...[
          'Lanterns, said the keeper.',
          'Copper lanterns, said the keeper.',
          'Gaslight, said the keeper.',
          'Copper lanterns by gaslight.',
          'The keeper of copper.',
        ],
      ),
    ).toEqual([
      'Copper lanterns by gaslight',
      'Copper lanterns, said the keeper',
      'Gaslight, said the keeper',
    ]);
  });

  it('are shown by the sentence that shares most', () => {
    const text =
      'The keeper sleeps long after the ships have gone out to sea. His copper lanterns burn. So do the lanterns.';
    expect(nearest(`copper lanterns ${OTHERS}`, text)).toEqual(['His copper lanterns burn']);
  });

  it('are none where only words are shared that hold a sentence together', () => {
    expect(nearest('after all of this that was there', 'All of this was after that.')).toEqual([]);
  });

  it('are none where only words are shared that occur everywhere', () => {
    const often = (count: number) => Array.from({ length: count }, () => 'A lamp burns.');
    expect(nearest(`lamp burns ${OTHERS}`, ...often(5))).toEqual([]);
    expect(nearest(`lamp burns ${OTHERS}`, ...often(4))).toHaveLength(3);
  });

  it('are of all interviews', () => {
    const both = ['Copper lanterns.', 'Copper lamps.'].map((text) =>
      inventedInterview([], { lamps: ['Why?', text] }),
    );
    const { occurrences } = checkAgainst(`copper lamps ${OTHERS}`, indexInterviews(both));
    expect(occurrences.map(({ interview }) => interview)).toEqual([both[1], both[0]]);
  });
});
