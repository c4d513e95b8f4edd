import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { findings } from '../helpers/axe.ts';
import { expect, INTERVIEW, test } from './test.ts';

/** A saved interview as it lies on a disk, without having been downloaded. */
const onDisk = (slug: string) =>
  pathToFileURL(resolve(`.cache/sites/two/offline/${slug}.html`)).href;

test('an interview is saved as one file, and its passages are found without a network', async ({
  freshPage: page,
}, info) => {
  await page.goto(INTERVIEW);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save as one file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('seitov-2025.html');
  const file = info.outputPath('seitov-2025.html');
  await download.saveAs(file);

  await page.context().setOffline(true);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  const { field, status } = find(page);
  await field.fill('trans caspian');
  await expect(status).toHaveText('1 of 4: answer 1');
  expect(await marked(page)).toEqual(['Trans-Caspian']);
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('2 of 4: answer 6');
  await expect(page.locator('#connectivity-1')).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+Enter');
  await expect(status).toHaveText('4 of 4: answer 8');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(status).toHaveText('1 of 4: answer 1');

  for (const [typed, told, words] of [
    ['AKTAU', '1 passage: answer 6', 'Aktau'],
    ['turkiye', '1 passage: answer 6', 'Türkiye'],
    ['Turkey', '1 passage: answer 6', 'Türkiye'],
    ['“two brotherly nations”', '1 passage: answer 3', 'two brotherly nations'],
    ['gesture', '1 passage: introduction', 'gesture'],
  ] as const) {
    await field.fill(typed);
    await expect(status).toHaveText(told);
    expect(await marked(page)).toEqual([words]);
  }
  await field.fill('zebra');
  await expect(status).toHaveText('No passage contains “zebra”.');
  expect(await marked(page)).toEqual([]);
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([address]);
});

test('a saved interview has nothing that axe complains of', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(onDisk('seitov-2025'));
  await find(page).field.fill('corridor');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page), colorScheme).toEqual([]);
  }
  const overhang = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overhang).toBe(0);
});

test('a saved interview is read without JavaScript, in its own letters, and printed', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(onDisk('lantern-2024'));
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('button', { name: /Next|Previous|Share/ })).toHaveCount(0);
  await expect(page.locator('main')).toContainText('Ləman Işıqlı');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  expect(text).toContain('/interviews/lantern-2024/');
  expect(text).toContain('29 February 2024');
  expect(text).not.toMatch(/Find in this interview|This answer on its own page|Plain text/);
  await context.close();
});

function find(page: Page) {
  const field = page.getByRole('searchbox', { name: 'Find in this interview' });
  return { field, status: page.getByRole('status') };
}

/** The words that are marked in the passage at hand. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('current') ?? [])].map(String));
}
