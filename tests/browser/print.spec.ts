import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { expect, INTERVIEW, test } from './test.ts';

/** Words of the interface, which make no sense on paper; without spaces, as `printed` gives text. */
const INTERFACE =
  /Search|Share|Copy|Previous|Next|Skip|Cite|Wasitsaid|Allquestions|Pageof|Readitin|Saveas|Markdown/;

test('an answer fills sheets worth filing, in light colours', async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${INTERVIEW}connectivity/`);
  const sheets = await printed(page);
  const whole = sheets.join('');
  const address = `${INTERVIEW}connectivity/`;
  for (const text of [
    ...(await page.locator('h1').allTextContents()),
    ...(await page.locator('.prose > p').allTextContents()).flatMap(ends),
    'Professor Azamat Seitov',
    'News.Az',
    '28 November 2025',
    'Verbatim',
    'Caspian port in Kazakhstan.',
    // Where the map's sources are, and a note's.
    'https://www.naturalearthdata.com',
    'https://www.i24news.tv/en/news/international/',
  ])
    expect(whole).toContain(bare(text));
  expect(whole).not.toMatch(INTERFACE);
  expect(whole.indexOf('CaspianportinKazakhstan')).toBeGreaterThan(
    whole.indexOf('capacityofregionalroutes.'),
  );
  // One remark is told once, where its sources are.
  expect(whole.split('Expressionused')).toHaveLength(2);
  sheets.forEach((sheet, index) => {
    expect(sheet).toContain(new URL(address, baseURL).pathname);
    expect(sheet).toContain(`${index + 1}/${sheets.length}`);
  });
  await expectLight(page);
});

test('a whole interview is printed with its notes and what it rests on', async ({ page }) => {
  await page.goto(INTERVIEW);
  const whole = (await printed(page)).join('');
  const questions = await page.locator('.exchange .question').allTextContents();
  expect(questions).toHaveLength(8);
  const paragraphs = await page.locator('.prose > p').allTextContents();
  expect(paragraphs.length).toBeGreaterThan(10);
  for (const text of [
    ...(await page.locator('h1').allTextContents()),
    ...paragraphs.flatMap(ends),
    ...(await page.locator('.key-sentences li').allTextContents()),
    ...questions,
    '28 November 2025',
    'About this text',
    'a20ce31ab9b6b0585ee621b3e41fe2fcbc2779757cb312c26349f3fc3f971d5c',
    (await page.locator('link[rel=canonical]').getAttribute('href')) +
      'connectivity/#note_three-routes_sources',
  ])
    expect(whole).toContain(bare(text));
  expect(whole).not.toMatch(INTERFACE);
});

/**
 * The text of each sheet that a page fills, without white space: lines break anywhere. The two
 * apostrophes share a glyph, so that a PDF can't tell them apart.
 */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text.map((sheet) => bare(sheet).replaceAll('ʼ', '’'));
}

/** How a paragraph begins and ends: where it goes on to the next sheet, these stay together. */
function ends(paragraph: string): string[] {
  return [paragraph.slice(0, 30), paragraph.trimEnd().slice(-15)];
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Dark colours are for screens: paper is white, whatever the screen was. */
async function expectLight(page: Page): Promise<void> {
  const colours = () =>
    page.locator('html').evaluate((html) => {
      const { color, backgroundColor, colorScheme } = getComputedStyle(html);
      return { color, backgroundColor, colorScheme };
    });
  await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
  const { color, backgroundColor } = await colours();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await colours()).toEqual({ color, backgroundColor, colorScheme: 'light' });
  await expect(page.getByRole('img', { name: /Middle Corridor/ })).toHaveAttribute(
    'src',
    /wide-light\.svg$/,
  );
}
