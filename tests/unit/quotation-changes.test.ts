import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import {
  CHANGES,
  changedQuotations,
  judge,
  LEAST_EXACT,
  sharesOf,
} from '../helpers/changed-quotations.ts';
import { quotableInterviews } from '../helpers/quotations.ts';

const [shipped, ...others] = await quotableInterviews();
if (!shipped) throw new Error('There is no interview to quote from.');
const index = indexInterviews([shipped, ...others]);
const changed = changedQuotations(shipped);

/** Every so many changes are tried; `npm run bench:verdicts` tries all of them. */
const SAMPLE = 7;

describe.each(CHANGES)('a sentence with %s', (change) => {
  const sample = changed.filter((each) => each.change === change);
  const shares = sharesOf(
    sample
      .filter((_, at) => at % SAMPLE === 0)
      .map((each) => judge(each, checkAgainst(each.quotation, index))),
  );

  it('is never confirmed, and never credited to somebody else', () => {
    expect(shares).toMatchObject({ verdict: 1, speaker: 1 });
  });

  it('is reported with exactly this change', () => {
    expect(shares.report).toBeGreaterThanOrEqual(LEAST_EXACT[change]);
  });
});
