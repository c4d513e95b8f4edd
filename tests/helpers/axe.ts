import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds on a page as it is, with every rule it has: those of WCAG up to AAA, best
 * practices and experiments. Run in the page itself, because a browser is started for each run
 * otherwise, and there are hundreds.
 *
 * @returns a line for each place: rule, element, reason
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // A change of colours that was asked for a moment ago reaches every element with a frame.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const tool = (window as unknown as { axe: typeof axe }).axe;
    const rules = tool.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]);
    const options = { resultTypes: ['violations' as const], rules: Object.fromEntries(rules) };
    const { violations: found } = await tool.run(document, options);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  });
}
