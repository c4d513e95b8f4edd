import type { Page } from '@playwright/test';
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

/** A search, and the answers that must come first, in this order or in any. */
const SEARCHES = [
  { query: 'Trans-Caspian corridor', first: ['connectivity', 'world-stage'], ordered: true },
  { query: 'Mirziyoyev', first: ['political-advantages', 'expectations', 'personal-trust'] },
  { query: 'Mirziy', first: ['political-advantages', 'expectations', 'personal-trust'] },
  { query: 'Turkiye', first: ['connectivity'] },
  { query: 'Türkiye', first: ['connectivity'] },
  { query: 'AKTAU', first: ['connectivity'] },
];

const WAYS = {
  'from the header, as one types': async (page: Page, query: string) => {
    if (!page.url().endsWith('/about/')) await page.goto('about/');
    await searchField(page).fill('');
    await searchField(page).pressSequentially(query);
  },
  'by the address of the search page': async (page: Page, query: string) => {
    await page.goto(`search/?${new URLSearchParams({ q: query })}`);
  },
};

for (const [way, go] of Object.entries(WAYS))
  test(`a search ${way} finds the right answers first, or says that there is none`, async ({
    page,
  }) => {
    for (const { query, first, ordered } of SEARCHES) {
      await go(page, query);
      await expect(searchStatus(page)).toHaveText(/^\d answers? for “/);
      await expect(searchStatus(page)).toContainText(`for “${query}”`);
      const listed = (await listedAnswers(page)).slice(0, first.length);
      expect(ordered ? listed : listed.sort(), query).toEqual(ordered ? first : [...first].sort());
    }
    await go(page, 'zzqx');
    await expect(searchStatus(page)).toHaveText('Nothing was found for “zzqx”.');
    await expect(results(page)).toHaveCount(0);
  });

test('the number of results is announced', async ({ page }) => {
  await page.goto(INTERVIEW);
  await searchField(page).fill('Mirziyoyev');
  await expect(searchStatus(page)).toHaveText('3 answers for “Mirziyoyev”');
  await searchField(page).fill('Aktau');
  await expect(searchStatus(page)).toHaveText('1 answer for “Aktau”');
});

test('a result shows number, question, passage with the words marked, and who said it', async ({
  page,
}) => {
  await page.goto('search/?q=Aktau');
  const result = results(page).first();
  await expect(result).toContainText('How can Baku’s participation enhance the region’s economic');
  await expect(result.locator('.number')).toHaveText('6');
  await expect(result).toContainText('Azamat Seitov, News.Az, 28 November 2025');
  await expect(result.locator('mark')).toHaveText(['Aktau,']);
  await expect(result.locator('.excerpt')).toContainText('development of ports such as Aktau');
});

test('what one types is text and never markup', async ({ page }) => {
  const typed = '<img src=x onerror=alert(1)>';
  await page.goto(`search/?${new URLSearchParams({ q: typed })}`);
  await expect(searchStatus(page)).toContainText(`for “${typed}”`);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('the last word typed decides, however the answers arrive', async ({ page }) => {
  await page.goto('about/');
  // Chunks of the index arrive late, and the first one last.
  let delay = 400;
  await page.route('**/*.pf_{index,fragment}', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    delay = Math.max(0, delay - 100);
    await route.continue();
  });
  const field = searchField(page);
  for (const query of ['Aktau', 'culture', 'zzqx', 'Mirziyoyev']) await field.fill(query);
  await expect(searchStatus(page)).toHaveText('3 answers for “Mirziyoyev”');
  await page.waitForLoadState('networkidle');
  await expect(searchStatus(page)).toHaveText('3 answers for “Mirziyoyev”');
  expect((await listedAnswers(page)).sort()).toEqual([
    'expectations',
    'personal-trust',
    'political-advantages',
  ]);
});

test('from opening the search to the first result, at most 100 kB are transferred', async ({
  freshPage: page,
}) => {
  await page.goto(INTERVIEW, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  const fonts = new Set<string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, encodedDataLength);
  });
  await session.send('Network.enable');
  await page.keyboard.press('/');
  // At once: each key would search, and load what it finds, if the engine came before the next.
  await page.keyboard.insertText('Trans-Caspian corridor');
  await expect(results(page).first()).toBeVisible();
  for (const font of fonts) bytes.delete(font);
  const total = [...bytes.values()].reduce((sum, size) => sum + size, 0);
  console.log(`Search costs ${total} bytes until the first result, in ${bytes.size} files.`);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(100_000);
});

test.describe('filters', () => {
  test('by topic are there, and keep only that topic', async ({ page, baseURL }) => {
    await page.goto('search/?q=Azerbaijan');
    await expect(searchStatus(page)).toHaveText(/^\d answers for “Azerbaijan”$/);
    const all = await listedAnswers(page);
    expect(all.length).toBeGreaterThan(2);
    await page.getByRole('group', { name: 'Topic' }).getByLabel('culture').check();
    await expect(searchStatus(page)).toHaveText('1 answer for “Azerbaijan”');
    expect(await listedAnswers(page)).toEqual(['culture']);
    await expect.poll(() => addressOf(page, baseURL)).toBe('search/?q=Azerbaijan&topic=culture');
    await page.getByLabel('security').check();
    await expect(searchStatus(page)).toHaveText('2 answers for “Azerbaijan”');
  });

  test('are part of the address', async ({ page }) => {
    await page.goto('search/?q=Azerbaijan&topic=culture');
    await expect(searchStatus(page)).toHaveText('1 answer for “Azerbaijan”');
    await expect(page.getByLabel('culture')).toBeChecked();
    await page.getByLabel('culture').uncheck();
    await expect(searchStatus(page)).toHaveText(/^[2-8] answers for “Azerbaijan”$/);
  });

  test('work without a word', async ({ page }) => {
    await page.goto('search/');
    await searchField(page).focus();
    await page.getByLabel('transport').check();
    await expect(searchStatus(page)).toHaveText('2 answers');
    expect((await listedAnswers(page)).sort()).toEqual(['connectivity', 'expectations']);
  });

  test('by person are not offered where there is only one', async ({ page }) => {
    await page.goto('search/?q=trust');
    await expect(page.getByRole('group', { name: 'Topic' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Person' })).toHaveCount(0);
  });
});
