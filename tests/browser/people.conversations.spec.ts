import { findings } from '../helpers/axe.ts';
import { details, field, verdict } from '../helpers/check-page.ts';
import { clipboard } from '../helpers/clipboard.ts';
import { message, select, test, tools } from '../helpers/quoting-page.ts';
import { expect, listedAnswers, searchField, searchStatus } from './test.ts';

const PANEL = 'interviews/quellin-panel/';
const PRESS = 'interviews/thorn-press-conference/';
const TRANSLATED = 'interviews/nilufar-well-en/';
const MEMORIES = 'interviews/sorrel-memories/';

test('who speaks is shown where it changes', async ({ page }) => {
  await page.goto(`${PANEL}the-ovens/`);
  await expect(page.locator('.prose .speaker')).toHaveText([
    'Sanna Brook',
    'Doctor Ivo Callender',
    'Sanna Brook and Odile Marsh',
  ]);
  await page.goto(PRESS);
  await expect(page.locator('#lamp .speaker').first()).toHaveText('Anton Weir, Lantern Herald');
});

for (const [what, id, words, copied] of [
  [
    'the name of whoever says it',
    'who-pays-3',
    'Nobody has ever asked me what it costs',
    '“Nobody has ever asked me what it costs”\n\n— Teodor Finch, The Lantern Herald, 17 May 2024\n',
  ],
  [
    'that name, without the transcriber’s remark',
    'who-pays-1',
    'the river should pay. (Laughter.)',
    '“the river should pay.”\n\n— Odile Marsh, The Lantern Herald, 17 May 2024\n',
  ],
  [
    'that name, though it is an item of a list',
    'three-wishes-4',
    'A cat that is not afraid of rats.',
    '“A cat that is not afraid of rats.”\n\n— Sanna Brook, The Lantern Herald, 17 May 2024\n',
  ],
] as const)
  test(`a quotation is copied with ${what}`, async ({ page }) => {
    await page.goto(PANEL);
    await select(page.locator(`#${id}`), words);
    await tools(page).getByRole('button', { name: 'Copy quotation' }).click();
    await expect(message(page)).toHaveText('Quotation copied');
    const plain = (await clipboard(page))['text/plain'];
    expect(plain).toContain(copied);
    expect(plain).toContain(`#${id}`);
  });

test('the check names who said it, and confirms no remark as anybody’s words', async ({ page }) => {
  const check = async (quotation: string) => {
    await page.goto('check/');
    await field(page).fill(quotation);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
  };
  await check('That is not how it was.');
  await expect(verdict(page)).toContainText('Said by Nils Sorrel, The Lantern Herald');
  await check('More than the boats that use the harbour.');
  await expect(verdict(page)).toContainText('Said by Teodor Finch, The Lantern Herald');
  await check('A bell rings outside.');
  await expect(verdict(page)).toContainText('Nobody said them in the interview');
  await expect(details(page)).toContainText('A bell rings outside');
});

test('answers are narrowed to a person who speaks in them', async ({ page }) => {
  await page.goto(`search/?${new URLSearchParams({ person: 'Teodor Finch' })}`);
  await expect(searchStatus(page)).toHaveText('3 answers');
  await expect(page.getByLabel('Teodor Finch')).toBeChecked();
  expect((await listedAnswers(page)).sort()).toEqual(['last-word', 'three-wishes', 'who-pays']);
  await searchField(page).fill('dredger');
  await expect(searchStatus(page)).toHaveText(/^1 answer/);
});

test('whoever speaks has a page with their answers', async ({ page }) => {
  await page.goto('names/teodor-finch/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Teodor Finch');
  await page.getByRole('link', { name: '3, Three wishes' }).click();
  await expect(page).toHaveURL(/\/quellin-panel\/three-wishes\/$/);
});

test('twelve who ask fit the byline, and each is named in a list that opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(PRESS);
  const byline = page.locator('.byline');
  await expect(byline.getByText('Anton Weir, Lantern Herald')).toBeHidden();
  await byline.getByText('13 people ask').click();
  await expect(byline.getByText('Anton Weir, Lantern Herald')).toBeVisible();
  await expect(byline.getByRole('listitem')).toHaveCount(13);
});

test('the contents of eighty exchanges stay in the window, and follow the reader', async ({
  page,
}) => {
  await page.goto(MEMORIES);
  const contents = page.getByRole('navigation', { name: 'Questions' });
  await expect(contents.getByRole('link')).toHaveCount(80);
  await page.goto(`${MEMORIES}#memory-cm`);
  await expect(contents.locator('[aria-current]')).toBeInViewport();
  await expect(contents).toBeInViewport({ ratio: 1 });
});

test('an answer among eighty shows those near it, and the ends', async ({ page }) => {
  await page.goto(`${MEMORIES}memory-bm/`);
  const numbers = page.getByRole('navigation', { name: 'Other answers' }).getByRole('listitem');
  await expect(numbers).toHaveText(['1', '37', '38', '39', '40', '41', '80'].map((n) => RegExp(n)));
});

for (const path of [
  ...[PANEL, `${PANEL}the-ovens/`, PRESS, `${PRESS}lens/`, `${MEMORIES}memory-bm/`],
  `${TRANSLATED}who-keeps-it/`,
])
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page, { colours: 'only' })).toEqual([]);
  });
