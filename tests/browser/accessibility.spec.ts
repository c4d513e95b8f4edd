import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, KINDS, results, searchField, test } from './test.ts';

/** What axe finds, with all of its rules, as rule, place and reason. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

async function violationsInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await violations(page))];
}

for (const width of [320, 768, 1280])
  for (const [kind, path] of Object.entries(KINDS))
    test(`axe finds nothing on ${kind}, ${width} pixels wide, light or dark, searching or not`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await violationsInBoth(page)).toEqual([]);
      await searchField(page).fill('Azerbaijan');
      await expect(results(page).first()).toBeVisible();
      expect(await violationsInBoth(page)).toEqual([]);
    });

test('axe finds nothing where copying was refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: {} });
  });
  await page.goto(KINDS['an answer']);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
