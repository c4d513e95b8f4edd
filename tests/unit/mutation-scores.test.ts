import { describe, expect, it } from 'vitest';
import { CORE, IMPORTER, partOf, QUOTATION, withScore } from '../mutation/parts.ts';

const score = { file: 'All files', mutants: 412, noticed: 343, percent: 83.3 };

describe('the scores of changed rules in the README', () => {
  const importer = withScore('', IMPORTER, score);

  it('are one sentence for each part', () => {
    expect(importer).toBe(
      'Of 412 small changes to the importer, picked at random, the unit tests notice 83 %.',
    );
  });

  it('keep the sentence of the other part, in the order of the parts', () => {
    const both = withScore(importer, CORE, { ...score, mutants: 1020 });
    expect(both).toMatch(/^Of 1020 small changes to the rules of `core\/`.* 83 %\. Of 412 small/);
    const again = withScore(both, IMPORTER, { ...score, percent: 90 });
    expect(again).toBe(both.replace(/83 %\.$/, '90 %.'));
  });

  it('are measured with the tests of the part that is changed', () => {
    expect(partOf(['tools/importer/asks.ts', 'tools/importer/doubts'])).toBe(IMPORTER);
    expect(partOf(['src/core/text', 'tools/importer'])).toBe(CORE);
    expect(partOf(['src/core/quotation/near.ts'])).toBe(QUOTATION);
  });
});
