import type { Page } from '@playwright/test';
import { countPixels } from '../helpers/pixels.ts';
import {
  addressOf,
  expect,
  INTERVIEW,
  listedAnswers,
  results,
  searchField,
  searchStatus,
  test,
} from './test.ts';

/** The pixels of a paragraph that have the colour of found words. */
async function highlighted(page: Page, id: string): Promise<number> {
  const color = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--color-mark'),
  );
  const picture = await page.locator(`#${id}`).screenshot({ animations: 'disabled' });
  return countPixels(page, picture, color);
}

/** What the address bar shows. Scripts of a page can’t see a text fragment in their own address. */
async function addressInBrowser(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
  return entries[currentIndex]?.url;
}

/** Expects the reader at a passage: in sight, not below the header, with the words highlighted. */
async function expectPassage(page: Page, id: string): Promise<void> {
  const paragraph = page.locator(`#${id}`);
  await expect(paragraph).toBeInViewport({ ratio: 0.5 });
  const header = await page.locator('[data-site-header]').boundingBox();
  const box = await paragraph.boundingBox();
  if (header && header.y >= 0) expect(box?.y).toBeGreaterThanOrEqual(header.y + header.height);
  await expect.poll(() => highlighted(page, id)).toBeGreaterThan(800);
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`a result leads to the passage, highlighted, in ${colorScheme}`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.goto(`${INTERVIEW}world-stage/`);
    expect(await highlighted(page, 'world-stage-2')).toBe(0);
    await page.goto('about/');
    await searchField(page).fill('Trans-Caspian corridor');
    await results(page).nth(1).click();
    await page.waitForURL('**/world-stage/**');
    await expectPassage(page, 'world-stage-2');
    expect(await highlighted(page, 'world-stage-1')).toBe(0);
    await page.waitForLoadState('load');
    await expect
      .poll(() => addressOf(page, baseURL))
      .toBe(`${INTERVIEW}world-stage/#world-stage-2`);
    await expectPassage(page, 'world-stage-2');
  });

test('the address in the address bar is clean, so that a copied one is the permalink', async ({
  page,
}) => {
  await page.goto('search/?q=Aktau');
  await expect(results(page).first()).toHaveAttribute('href', /#connectivity-2:~:text=/);
  await results(page).first().click();
  await page.waitForURL('**/connectivity/**');
  await expectPassage(page, 'connectivity-2');
  expect(await addressInBrowser(page)).toMatch(/\/connectivity\/#connectivity-2$/);
});

test('it is clean too where the browser doesn’t say that there was a text fragment', async ({
  freshPage: page,
}) => {
  await page.addInitScript(() => {
    performance.getEntriesByType = () => [];
  });
  await page.goto(`${INTERVIEW}connectivity/#connectivity-2:~:text=Aktau`);
  await expectPassage(page, 'connectivity-2');
  await expect.poll(() => addressInBrowser(page)).toMatch(/\/connectivity\/#connectivity-2$/);
});

test('a result on the page where one is gets out of the way', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(`${INTERVIEW}connectivity/`);
  await searchField(page).fill('Aktau');
  await results(page).first().click();
  await expect(results(page).first()).toBeHidden();
  await expectPassage(page, 'connectivity-2');
  await expect
    .poll(() => addressOf(page, baseURL))
    .toBe(`${INTERVIEW}connectivity/#connectivity-2`);
  expect(await addressInBrowser(page)).toMatch(/\/connectivity\/#connectivity-2$/);
  await page.goBack();
  await expect(searchField(page)).toHaveValue('Aktau');
  await expect(results(page).first()).toBeVisible();
});

test('Back returns to the results below the header', async ({ page }) => {
  await page.goto('about/');
  await searchField(page).fill('Mirziyoyev');
  await expect(results(page)).toHaveCount(3);
  const listed = await listedAnswers(page);
  await results(page).nth(2).click();
  await page.waitForURL(`**/${listed[2]}/**`);
  await page.goBack();
  await expect(searchField(page)).toHaveValue('Mirziyoyev');
  await expect(searchStatus(page)).toHaveText('3 answers for “Mirziyoyev”');
  await expect(results(page).first()).toBeVisible();
  expect(await listedAnswers(page)).toEqual(listed);
});

test('Back returns to the results of the search page', async ({ page, baseURL }) => {
  await page.goto('search/');
  await searchField(page).fill('Mirziyoyev');
  await expect(results(page)).toHaveCount(3);
  await page.getByLabel('transport').check();
  await expect(results(page)).toHaveCount(1);
  await results(page).first().click();
  await page.waitForURL('**/expectations/**');
  await page.goBack();
  await expect(searchStatus(page)).toHaveText('1 answer for “Mirziyoyev”');
  await expect(page.getByLabel('transport')).toBeChecked();
  await expect.poll(() => addressOf(page, baseURL)).toBe('search/?q=Mirziyoyev&topic=transport');
});

test('Back does not bring back results that were closed', async ({ page }) => {
  await page.goto('about/');
  await searchField(page).fill('Mirziyoyev');
  await expect(results(page)).toHaveCount(3);
  await page.keyboard.press('Escape');
  await page.goto(INTERVIEW);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(results(page).first()).toBeHidden();
});
