import { findings } from '../helpers/axe.ts';
import { details, field, verdict } from '../helpers/check-page.ts';
import { expect, test } from './test.ts';

const ENGLISH = 'interviews/nilufar-well-en/';

test('a reader goes from an answer to the same in its own language, and sees both', async ({
  page,
}) => {
  await page.goto(`${ENGLISH}who-keeps-it/`);
  await expect(page.locator('.byline')).toContainText('translated from Persian by Ida Holt');
  const languages = page.getByRole('navigation', { name: 'Other languages' });
  await languages.getByRole('link', { name: 'فارسی' }).click();
  await expect(page).toHaveURL(/\/nilufar-well\/heir\/$/);
  await languages.getByRole('link', { name: 'Side by side' }).click();
  await expect(page).toHaveURL(/\/nilufar-well-en\/original\/#who-keeps-it$/);
  const exchange = page.getByRole('region', { name: 'Who will keep the well after you?' });
  await expect(exchange).toBeInViewport();
  await expect(exchange).toContainText('دخترم');
  await expect(exchange).toContainText('My daughter.');
});

test('two editions are in two columns, and on a phone one below the other', async ({ page }) => {
  await page.goto(`${ENGLISH}original/`);
  const tops = async () => {
    const cells = page.locator('#depth .pair').first().locator('> div');
    const boxes = [await cells.first().boundingBox(), await cells.last().boundingBox()];
    return boxes.map((box) => Math.round(box?.y ?? -1));
  };
  const [left, right] = await tops();
  expect(left).toBe(right);
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await findings(page), `${width} ${colorScheme}`).toEqual([]);
    }
  const [first = 0, second = 0] = await tops();
  expect(second).toBeGreaterThan(first);
  const overhang = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overhang).toBe(0);
});

test('fault 71: words of a translation are reported as such, with the way to the original', async ({
  page,
}) => {
  await page.goto('check/');
  await field(page).fill('the well is older than she is');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict(page)).toContainText('translated by Ida Holt');
  const caveat = details(page).getByRole('listitem').filter({ hasText: 'words of a translation' });
  await expect(caveat.getByRole('link')).toHaveAttribute('href', /\/nilufar-well\/heir\/$/);
});
