import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { findings } from '../helpers/axe.ts';
import { PRESS_CONFERENCE } from '../helpers/desk-articles.ts';
import { paste, test } from '../helpers/desk-page.ts';

/** Every state of the desk, in the order in which an editor comes to it. */
const STATES: readonly [name: string, show: (page: Page) => Promise<void>][] = [
  ['the list', async (page) => expect(page.getByText('On this site')).toBeVisible()],
  [
    'an empty page for an article',
    async (page) => {
      await page.getByRole('button', { name: 'New interview' }).click();
      await expect(page.getByLabel('The article')).toBeFocused();
    },
  ],
  [
    'lines with doubts',
    async (page) => {
      await paste(page, readFileSync(PRESS_CONFERENCE, 'utf8'));
      await page.getByRole('button', { name: '2 doubts' }).click();
    },
  ],
  [
    'a line that is split',
    async (page) => {
      await page.getByRole('row', { name: /^9 / }).click();
      await page.getByRole('button', { name: 'split' }).click();
      await expect(page.getByText('Where does the new paragraph begin?')).toBeVisible();
    },
  ],
  ['the names', (page) => page.getByRole('button', { name: 'names' }).click()],
  ['another person', (page) => page.getByRole('button', { name: '+ person' }).click()],
  ['details', (page) => page.getByRole('button', { name: '3 Details' }).click()],
  ['addresses', (page) => page.getByRole('button', { name: '4 Addresses' }).click()],
  [
    'what is missing, and the way into the site',
    async (page) => {
      await page.getByLabel('Name of the interview in addresses').fill('press-2026');
      await page.getByRole('button', { name: '5 Publish' }).click();
      await page.getByRole('button', { name: 'Save into the site' }).click();
      await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
    },
  ],
  ['the article as it came', (page) => page.getByRole('button', { name: '1 Text' }).click()],
  [
    'notes and names',
    async (page) => {
      await page.getByRole('link', { name: 'Verbatim' }).click();
      await page.getByRole('link', { name: /^Notes and names of/ }).click();
      await expect(page.getByRole('heading', { name: 'Key sentences 8' })).toBeVisible();
    },
  ],
  [
    'words that are chosen one by one',
    async (page) => {
      const choose = page.getByRole('button', { name: 'Choose words of answer culture-1' });
      await choose.focus();
      await choose.press('Enter');
      await expect(page.getByText('Choose the first word')).toBeVisible();
    },
  ],
  [
    'a note that is not written yet',
    async (page) => {
      for (const word of ['Creative', 'unions'])
        await page.getByRole('button', { name: word, exact: true }).click();
      await page.keyboard.press('n');
      await expect(page.getByText('Still to be filled in.').first()).toBeVisible();
    },
  ],
  [
    'a name that is not explained yet',
    async (page) => {
      await page.getByRole('button', { name: 'M name' }).click();
      await page.getByText('More', { exact: true }).click();
    },
  ],
  [
    'a corrected paragraph',
    async (page) => {
      await page.getByRole('button', { name: /^← All/ }).click();
      const text = (await page.locator('[data-passage="culture-1"]').textContent()) ?? '';
      await page.getByLabel('The corrected article').fill(text.replace('joint', 'common'));
      await page.getByRole('button', { name: 'Find what has changed' }).click();
      await page.getByRole('button', { name: 'Correct this paragraph' }).click();
      await expect(page.getByLabel('What was corrected')).toBeFocused();
    },
  ],
];

/**
 * axe measures no contrast of what is partly scrolled out of sight, nor of a single letter or sign. These have
 * the colours of the rest, which it measures.
 */
function isFinding(finding: string): boolean {
  return !/color-contrast\S*, undecided: .*\((?:elmPartiallyObscur(?:ed|ing)|shortTextContent|nonBmp)\)$/.test(
    finding,
  );
}

for (const width of [1440, 390])
  test(`axe finds nothing in any state, light and dark, at ${width} pixels`, async ({
    page,
    desk,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(desk.url);
    for (const [name, show] of STATES) {
      await show(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await findings(page, colorScheme === 'dark' ? { colours: 'only' } : {});
        expect(found.filter(isFinding), `${name}, ${colorScheme}`).toEqual([]);
        const { DESK_SHOTS: folder } = process.env;
        const file = `${folder}/${width}-${colorScheme}-${name.replaceAll(/\W+/g, '-')}.png`;
        if (folder) await page.screenshot({ path: file });
      }
      await page.emulateMedia({ colorScheme: 'light' });
    }
  });
