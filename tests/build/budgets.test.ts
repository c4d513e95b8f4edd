import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scaleIn, shareOf } from '../../src/integrations/budgets.ts';
import { CONVERSATIONS, pagesOf, ROOT } from '../helpers/built-site.ts';

describe('what a page costs', () => {
  const pages = pagesOf(ROOT).map(({ path }) => path);
  const weigh = scaleIn(ROOT.folder);

  it.each(pages)('is within the budget: /%s', async (path) => {
    const weight = await weigh(path);
    expect(shareOf(weight), JSON.stringify(weight)).toBeLessThanOrEqual(1);
  });

  it('is reported where it is over budget, and the build goes on', () => {
    const log = readFileSync('.cache/sites/conversations.log', 'utf8');
    expect(log).toMatch(/1 of \d+ pages over budget/);
    expect(log).toMatch(/\/interviews\/sorrel-memories\/ {2}OVER/);
    expect(log).toContain(`The site is in ${CONVERSATIONS.folder}`);
  });
});
