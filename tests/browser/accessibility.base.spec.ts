import { violations } from '../helpers/axe.ts';
import { expect, KINDS, test } from './test.ts';

test('axe finds nothing on any page under a base path', async ({ page }) => {
  test.slow();
  for (const [kind, path] of Object.entries(KINDS)) {
    await page.goto(path);
    expect(await violations(page), kind).toEqual([]);
  }
});
