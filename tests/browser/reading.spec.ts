import { layoutShift, movedLines } from '../helpers/layout-shift.ts';
import { expect, INTERVIEW, KINDS, test } from './test.ts';

test('the contents mark the question that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(INTERVIEW);
  const contents = page.getByRole('navigation', { name: 'Questions' });
  const current = contents.locator('[aria-current=location]');
  await expect(current).toHaveCount(0);
  const links = await contents.getByRole('link').all();
  expect(links).toHaveLength(8);
  for (const link of links) {
    await link.click();
    await expect(current).toHaveCount(1);
    await expect(link).toHaveAttribute('aria-current', 'location');
  }
  await page.locator('#culture-1').evaluate((paragraph) => paragraph.scrollIntoView());
  await expect(current).toHaveText(/Culture and exchange/);
  await page.locator('h1').scrollIntoViewIfNeeded();
  await expect(current).toHaveCount(0);
});

test('a question that is chosen stands below the header, not under it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${INTERVIEW}#connectivity`);
  const header = await page.locator('[data-site-header]').boundingBox();
  const heading = await page.locator('#connectivity_question').boundingBox();
  expect(heading?.y).toBeGreaterThan((header?.y ?? 0) + (header?.height ?? 0));
  await expect(page.locator('#connectivity_question')).toBeInViewport();
});

test('a journey: from the front page to an answer, on to the next, and into the whole', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: /What humanitarian and cultural directions/ }).click();
  await expect(page).toHaveURL(/\/culture\/$/);
  await expect(page.getByText('7 of 8')).toBeVisible();
  await page.getByRole('link', { name: /^Next · 8/ }).click();
  await expect(page).toHaveURL(/\/world-stage\/$/);
  await expect(page.getByRole('link', { name: /^Next/ })).toHaveCount(0);
  await page.getByRole('link', { name: /^Previous · 7/ }).click();
  await page.getByRole('link', { name: 'Read it in the full interview' }).click();
  await expect(page).toHaveURL(/\/seitov-2025\/#culture$/);
  await expect(page.locator('#culture_question')).toBeInViewport();
});

test('the text of record can be downloaded', async ({ page }) => {
  await page.goto(INTERVIEW);
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'The article as received' }).click();
  expect((await started).suggestedFilename()).toBe('seitov-2025.txt');
});

test('an address that is not there is told with 404, and ways on', async ({ page, silence }) => {
  const response = await page.goto(`${INTERVIEW}nowhere/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await page.getByRole('link', { name: 'the list of all questions' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  // The browser itself notes the 404.
  expect(silence.splice(0)).toEqual([expect.stringContaining('status of 404')]);
});

for (const kind of ['an interview', 'an answer', 'the front page', 'the search page'] as const)
  test(`nothing of ${kind} moves when the fonts come late`, async ({ freshPage: page }) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(KINDS[kind], { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      // Words inside a line may come to stand a hair to the side; no line may move or break anew.
      expect(await movedLines(page), `at ${width} pixels`).toEqual([]);
      expect(await layoutShift(page), `at ${width} pixels`).toBeLessThan(0.01);
    }
  });
