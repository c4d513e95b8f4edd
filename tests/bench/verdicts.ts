/**
 * `npm run bench:verdicts`: how often the check is right. Each sentence of the interview that ships
 * with the site is changed at each position, and the verdict, the speaker and the report of the
 * change are judged. With `--show` prints what was reported otherwise. Fails when one of them is
 * right less often than promised.
 */
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import {
  CHANGES,
  changedQuotations,
  judge,
  LEAST_EXACT,
  reportOf,
  sharesOf,
} from '../helpers/changed-quotations.ts';
import { noteFigure } from '../helpers/figures.ts';
import { quotableInterviews } from '../helpers/quotations.ts';

const interviews = await quotableInterviews();
const index = indexInterviews(interviews);
const judged = changedQuotations(interviews[0] as (typeof interviews)[0]).map((changed) => {
  const verdict = checkAgainst(changed.quotation, index);
  const result = { ...changed, ...judge(changed, verdict) };
  if (process.argv.includes('--show') && !(result.verdict && result.speaker && result.report))
    console.log(`${changed.quotation}\n  ${changed.report}\n  ${reportOf(verdict)}`);
  return result;
});

const percent = (share: number) => `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
console.log(`${'change'.padEnd(22)}   count   verdict   speaker    report`);
let least = 1;
for (const change of CHANGES) {
  const results = judged.filter((each) => each.change === change);
  const { verdict, speaker, report } = sharesOf(results);
  const columns = [verdict, speaker, report].map((share) => percent(share).padStart(10)).join('');
  console.log(`${change.padEnd(22)}${String(results.length).padStart(8)}${columns}`);
  least = Math.min(least, report);
  if (verdict < 1 || speaker < 1 || report < LEAST_EXACT[change]) process.exitCode = 1;
}
const { verdict, speaker } = sharesOf(judged);
noteFigure({
  report: 'Verdicts of the check',
  run: `${judged.length.toLocaleString('en')} changes: words dropped, inserted, changed, swapped, at each position`,
  found: `verdict ${percent(verdict)}, speaker ${percent(speaker)}, exact change at least ${percent(least)}`,
});
