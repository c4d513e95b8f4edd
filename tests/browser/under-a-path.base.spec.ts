import type { Response } from '@playwright/test';
import { field, SAID, verdict } from '../helpers/check-page.ts';
import { copiedText } from '../helpers/clipboard.ts';
import { expect, INTERVIEW, KINDS, results, searchField, searchStatus, test } from './test.ts';

const ANSWER = `${INTERVIEW}connectivity/`;

test('every page loads what it needs, and links to nothing outside of the path', async ({
  page,
  baseURL,
}) => {
  const { host, pathname: base } = new URL(baseURL ?? '');
  const missing: string[] = [];
  const asked: string[] = [];
  const note = (response: Response) => {
    asked.push(new URL(response.url()).pathname);
    if (response.status() >= 400) missing.push(response.url());
  };
  page.on('response', note);
  for (const [kind, path] of Object.entries(KINDS)) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const links = await page
      .locator('a[href], form')
      .evaluateAll((all) => all.map((e) => ('href' in e ? e.href : (e as HTMLFormElement).action)));
    const own = links.map((link) => new URL(String(link))).filter((link) => link.host === host);
    expect(own.length, kind).toBeGreaterThan(3);
    expect(own.filter(({ pathname }) => !pathname.startsWith(base)).map(String)).toEqual([]);
  }
  page.off('response', note);
  expect(missing).toEqual([]);
  expect(asked.filter((path) => !path.startsWith(base))).toEqual([]);
  for (const kind of [/\.js$/, /\.woff2$/, /\.svg$/])
    expect(
      asked.some((path) => kind.test(path)),
      String(kind),
    ).toBe(true);
});

test('a search finds, leads to the passage, and Enter to the search page', async ({
  page,
  baseURL,
}) => {
  await page.goto('about/');
  await searchField(page).fill('Aktau');
  await expect(searchStatus(page)).toHaveText('1 answer for “Aktau”');
  await results(page).first().click();
  await expect(page).toHaveURL(`${baseURL}${ANSWER}#connectivity-2`);
  await expect(page.locator('#connectivity-2')).toBeInViewport();
  await searchField(page).fill('Mirziyoyev');
  await expect(results(page)).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}search/?q=Mirziyoyev`);
  await expect(results(page)).toHaveCount(3);
});

test('a permalink that is copied has the path, and leads back', async ({ page, baseURL }) => {
  await page.goto(INTERVIEW);
  await page.locator('#connectivity-2').hover();
  await page.getByRole('link', { name: 'Link to paragraph 2 of answer 6' }).click();
  await expect(page.locator('[role=status][data-toast]')).toHaveText('Link copied');
  const link = await copiedText(page);
  expect(link).toBe(`${baseURL}${ANSWER}#connectivity-2`);
  await page.goto(link);
  await expect(page.locator('#connectivity-2')).toBeInViewport();
});

test('a quotation is checked, and the verdict leads to the passage', async ({ page, baseURL }) => {
  await page.goto(`check/?${new URLSearchParams({ q: SAID })}`);
  await expect(field(page)).toHaveValue(SAID);
  await expect(verdict(page).getByRole('heading')).toHaveText('Verbatim');
  await page.getByRole('link', { name: 'Answer 6, paragraph 2' }).click();
  await expect(page).toHaveURL(`${baseURL}${ANSWER}#connectivity-2`);
});

test('what is downloaded is there: the text of record, a citation, the saved interview', async ({
  page,
}) => {
  await page.goto(INTERVIEW);
  await page.getByText('Cite this interview').click();
  for (const [name, file] of [
    ['The article as received', 'seitov-2025.txt'],
    ['Save as one file', 'seitov-2025.html'],
    ['BibTeX', 'cite.bib'],
  ] as const) {
    const started = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe(file);
    expect(await download.failure()).toBeNull();
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the contents, the list of questions and the next answer are reached', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('banner').getByRole('link', { name: 'All questions' }).click();
    await page.locator('.questions').getByRole('link').nth(5).click();
    await expect(page.locator('#connectivity-2')).toBeVisible();
    await page.getByRole('link', { name: /^Next · 7/ }).click();
    await expect(page).toHaveURL(/\/verbatim\/interviews\/seitov-2025\/culture\/$/);
  });
});
