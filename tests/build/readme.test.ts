import { expect, it } from 'vitest';
import { costsTable } from '../report/costs.ts';
import { readBlock } from '../report/readme.ts';

/** A comma more or less in a page is no news. */
const TOLERANCE_KB = 0.2;
const REMEDY = 'To bring it up to date: npm run figures';

it('the README says what a page costs today', async () => {
  const [written, measured] = [readBlock('costs'), await costsTable()].map((table) => ({
    words: table.replace(/[\d.]+ kB| +|-+/g, ' '),
    kilobytes: [...table.matchAll(/([\d.]+) kB/g)].map(([, number]) => Number(number)),
  }));
  expect(written?.words, REMEDY).toEqual(measured?.words);
  const drift = written?.kilobytes.map((kB, index) =>
    Math.abs(kB - (measured?.kilobytes[index] ?? 0)),
  );
  expect(Math.max(...(drift ?? [])), REMEDY).toBeLessThanOrEqual(TOLERANCE_KB);
});
