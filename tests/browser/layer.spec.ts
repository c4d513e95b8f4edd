import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const INTERVIEW = 'interviews/seitov-2025/';
const source = readFileSync('content/interviews/seitov-2025/source.txt', 'utf8');

/** Marked words in a paragraph, and the note that is open. */
function noteOn(page: Page, paragraph: string, words: string): { mark: Locator; note: Locator } {
  return {
    mark: page.locator(`#${paragraph} .noted`).filter({ hasText: words }).first(),
    note: page.locator('[popover]:popover-open'),
  };
}

test.describe('a note', () => {
  test('opens in the margin on a wide screen, beside its words', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(INTERVIEW);
    const { mark, note } = noteOn(page, 'world-stage-3', 'OTS');
    await mark.click();
    await expect(note).toContainText('Organization of Turkic States');
    const text = await box(page.locator('#world-stage-3'));
    const [words, shown] = [await box(mark), await box(note)];
    expect(shown.x).toBeGreaterThan(text.x + text.width);
    expect(Math.abs(shown.y - words.y)).toBeLessThan(30);
    await expectInWindow(page, shown);
  });

  test('opens below its words on a narrow screen, and covers them not', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(INTERVIEW);
    const { mark, note } = noteOn(page, 'world-stage-3', 'OTS');
    await mark.click();
    const [words, shown] = [await box(mark), await box(note)];
    expect(shown.y >= words.y + words.height - 2 || shown.y + shown.height <= words.y + 2).toBe(
      true,
    );
    await expectInWindow(page, shown);
  });

  test('is opened and closed by the keyboard, which stays where it was', async ({ page }) => {
    await page.goto(`${INTERVIEW}connectivity/`);
    const { note } = noteOn(page, 'connectivity-2', 'Alat');
    const link = page.locator('.prose').getByRole('link', { name: 'Alat', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(note).toContainText('Baku International Sea Trade Port');
    await page.keyboard.press('Tab');
    await expect(note.getByRole('link', { name: 'Alat' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('leads to the name’s page, and a remark to its sources', async ({ page }) => {
    await page.goto(INTERVIEW);
    const remark = noteOn(page, 'world-stage-2', 'plans to increase mutual trade');
    await remark.mark.click();
    await remark.note.getByRole('link', { name: 'Sources' }).click();
    await expect(page).toHaveURL(/world-stage\/#note_mutual-trade_sources$/);
    await expect(page.locator('#note_mutual-trade_sources')).toBeInViewport();
    await expect(page.getByRole('link', { name: /Mirziyoyev proposed/ })).toHaveAttribute(
      'href',
      'https://tass.ru/ekonomika/25638617',
    );
    const { mark, note } = noteOn(page, 'world-stage-2', 'Risk Catalogue');
    await mark.click();
    await note.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Catalogue of Security Risks');
    await page.getByRole('link', { name: '8, ¶ 2' }).click();
    await expect(page.locator('#world-stage-2')).toBeInViewport();
  });
});

test.describe('words with a note are text like any other:', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  /** Where a marked word is on the screen. */
  const at = async (page: Page, paragraph: string, words: string) => {
    const { mark } = noteOn(page, paragraph, words);
    await mark.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await box(mark);
    return { x: x + width / 2, y: y + height / 2 };
  };
  const selected = (page: Page) => page.evaluate(() => String(getSelection()));
  /** From now on, the ids of all notes that open or close, however shortly. */
  const watchNotes = async (page: Page) => {
    await page.evaluate(() => {
      const opened: string[] = [];
      Object.assign(window, { opened });
      addEventListener('beforetoggle', ({ target }) => opened.push((target as Element).id), true);
    });
    return () => page.evaluate(() => Reflect.get(window, 'opened'));
  };

  test('a triple click on any of them selects its paragraph', async ({ page }) => {
    await page.goto(INTERVIEW);
    const opened = await watchNotes(page);
    for (const paragraph of await page.locator('.prose > p:has(.noted)').all()) {
      await paragraph.locator('.noted').first().click({ clickCount: 3 });
      expect((await selected(page)).trim()).toBe(await paragraph.textContent());
      // Beside the text: the tools for what is selected may be over the next mark.
      await page.mouse.click(5, 300);
    }
    expect(await opened()).toEqual([]);
  });

  test('a double click selects the word, and no note opens at any time', async ({ page }) => {
    await page.goto(`${INTERVIEW}connectivity/`);
    const opened = await watchNotes(page);
    const { x, y } = await at(page, 'connectivity-2', 'Alat');
    await page.mouse.dblclick(x, y);
    await expect(page.getByRole('group', { name: 'Quote these words' })).toBeVisible();
    expect(await selected(page)).toBe('Alat');
    expect(await opened()).toEqual([]);
    await page.mouse.click(5, 300);
    await page.mouse.click(x, y);
    await expect.poll(opened).toEqual(['name_alat']);
    await page.mouse.click(x, y);
    await expect(page.locator('#name_alat')).toBeHidden();
  });

  test('a drag may begin at one', async ({ page }) => {
    await page.goto(`${INTERVIEW}connectivity/`);
    const { x, y } = await at(page, 'connectivity-2', 'Türkiye');
    const { mark, note } = noteOn(page, 'connectivity-2', 'Türkiye');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 150, y, { steps: 8 });
    await page.mouse.up();
    expect(await selected(page)).toMatch(/iye and Eur/);
    await expect(note).toHaveCount(0);
    await expect(mark).toHaveAttribute('href', '#name_turkiye');
  });

  test('each is read out once, and a heading is its question', async ({ page }) => {
    await page.goto(INTERVIEW);
    const questions = await page.locator('.exchange .question').allTextContents();
    for (const name of questions)
      await expect(page.getByRole('heading', { name, exact: true })).toHaveCount(1);
    const tree = await page.locator('#connectivity-2').ariaSnapshot();
    expect(tree.match(/Turkmenbashi/g)).toHaveLength(1);
    expect(tree).toContain('- link "Turkmenbashi":');
  });
});

test('what a reader selects and copies is the transcript’s words only', async ({ page }) => {
  await page.goto(INTERVIEW);
  await page.locator('#political-advantages-1 .noted').first().click();
  for (const id of ['political-advantages-1', 'connectivity-1', 'world-stage-2', 'lead-3']) {
    const selected = await page.locator(`#${id}`).evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      return String(getSelection());
    });
    expect(source).toContain(selected.trim());
    expect(selected.length).toBeGreaterThan(200);
  }
});

test('notes work without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(`${INTERVIEW}connectivity/`);
  const { mark } = noteOn(page, 'connectivity-2', 'Aktau');
  const note = page.locator('[popover]:target');
  await mark.scrollIntoViewIfNeeded();
  const top = () => mark.evaluate((words) => words.getBoundingClientRect().top);
  const before = await top();
  await mark.click();
  await expect(note).toContainText('Caspian port in Kazakhstan');
  await expect(note).toBeInViewport({ ratio: 1 });
  expect(await top(), 'the reader stays where they were').toBe(before);
  await page.goBack();
  await expect(note).toHaveCount(0);
  await context.close();
});

test('the map shows light or dark, wide or narrow, as the reader has it', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [width, view] of [
      [390, 'narrow'],
      [1440, 'wide'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./');
      const map = page.getByRole('img', { name: /Middle Corridor/ });
      await expect(map).toBeInViewport();
      await expect
        .poll(() =>
          map.evaluate((img: HTMLImageElement) => [
            img.currentSrc,
            img.complete && img.naturalWidth > 0,
          ]),
        )
        .toEqual([expect.stringContaining(`middle-corridor-${view}-${colorScheme}.svg`), true]);
    }
});

test('brackets and marks are drawn where colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(`${INTERVIEW}view-from-tashkent/`);
  const drawn = async (mark: Locator, pseudo?: string) =>
    mark.evaluate((element, part) => {
      const { backgroundImage, forcedColorAdjust } = getComputedStyle(element, part);
      return [forcedColorAdjust, backgroundImage.includes('rgb(255, 255, 255)')];
    }, pseudo);
  expect(await drawn(page.locator('.official').first())).toEqual(['none', true]);
  expect(await drawn(page.locator('.part-4').first(), '::before')).toEqual(['none', true]);
  await expect(page.locator('.prose .official').first()).toHaveCSS('color', 'rgb(255, 255, 255)');
});

test('the search can be narrowed to an attribution', async ({ page }) => {
  await page.goto('search/?attribution=third+party');
  const results = page.getByRole('region', { name: 'Search results' });
  await expect(results.getByRole('status')).toHaveText('2 answers');
  await results.getByLabel('own analysis').check();
  await results.getByLabel('third party').uncheck();
  await expect(results.getByRole('status')).toHaveText('8 answers');
});

async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (!found) throw new Error('There is nothing to be seen.');
  return found;
}

async function expectInWindow(
  page: Page,
  { x, y, width, height }: Awaited<ReturnType<typeof box>>,
) {
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(window.width);
  expect(y + height).toBeLessThanOrEqual(window.height);
}
