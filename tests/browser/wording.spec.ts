import { gunzipSync, gzipSync } from 'node:zlib';
import { search } from '../helpers/search-page.ts';
import { expect, test } from './test.ts';

const LITERAL = '';
const CLOSE = 'Similar wording';

test.beforeEach(async ({ page }) => {
  await page.goto('search/');
});

test('words in quotes are found only where they really stand', async ({ page }) => {
  for (const query of ['“historic”', '"historic"', '"Historic"']) {
    const { status, groups } = await search(page, query);
    expect(groups).toEqual([
      { label: LITERAL, answers: ['expectations'] },
      { label: CLOSE, answers: ['culture'] },
    ]);
    expect(status).toBe(`1 answer for ${query}, and 1 with similar wording`);
  }
  expect((await search(page, '"1.5-2 times"')).groups).toEqual([
    { label: LITERAL, answers: ['world-stage'] },
  ]);
  const { status, groups } = await search(page, '"strengthen transport"');
  expect(groups).toEqual([{ label: CLOSE, answers: ['expectations'] }]);
  expect(status).toContain('No exact match');
});

test('another name for the same place is found, and the answer says why', async ({ page }) => {
  const { status, groups } = await search(page, 'Turkey');
  expect(groups).toEqual([{ label: LITERAL, answers: ['connectivity'] }]);
  expect(status).toBe('1 answer for “Turkey”');
  await expect(page.locator('.results li')).toContainText('“Turkey” is written “Türkiye” here.');
  await expect(page.locator('.results mark')).toHaveText('Türkiye');
  for (const query of ['Ələt', 'elet', 'Alyat']) {
    expect((await search(page, query)).groups[0]?.answers).toEqual(['connectivity']);
    await expect(page.locator('.results li')).toContainText('is written “Alat” here.');
  }
});

test('a misspelt name leads to the right one, and says so', async ({ page }) => {
  for (const misspelt of ['Mirziyoev', 'Mirzioyev', 'mirzıyöev']) {
    const { status, groups } = await search(page, misspelt);
    expect(groups).toEqual([
      {
        label: 'Showing results for “Mirziyoyev”',
        answers: ['political-advantages', 'expectations', 'personal-trust'],
      },
    ]);
    expect(status).toContain('No exact match');
  }
  for (const misspelt of ['Aliev', 'Əliyev', 'eliyev'])
    expect((await search(page, misspelt)).groups).toEqual([
      { label: 'Showing results for “Aliyev”', answers: ['personal-trust'] },
    ]);
  for (const misspelt of ['Azərbaycan', 'Azerbaycan'])
    expect((await search(page, misspelt)).groups[0]?.label).toBe(
      'Showing results for “Azerbaijan”',
    );
  for (const apostrophe of "‘ʻʼ'")
    expect((await search(page, `O${apostrophe}zbekiston`)).groups[0]?.label).toBe(
      'Showing results for “Uzbekistan”',
    );
});

test('a question in plain words finds the answer, and tells which words counted', async ({
  page,
}) => {
  const { groups } = await search(page, 'what can Baku do for ports and logistics?');
  expect(groups).toHaveLength(1);
  expect(groups[0]?.answers[0]).toBe('connectivity');
  expect(groups[0]?.label).toBe('Some of the words: “Baku”, “ports”, “logistics”');
  const marks = page.locator('.results li').first().locator('mark');
  await expect(marks).toHaveText(['ports', 'logistics']);
});

test('a compound is found however it is written', async ({ page }) => {
  const found = [];
  for (const query of ['trans caspian', 'transcaspian', 'Trans-Caspian'])
    found.push((await search(page, query)).groups);
  expect(found[0]?.[0]?.answers.toSorted()).toEqual([
    'connectivity',
    'view-from-tashkent',
    'world-stage',
  ]);
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
});

test('fault 30: words that only start with what was typed are labelled', async ({ page }) => {
  const { groups } = await search(page, 'C#');
  expect(groups.map(({ label }) => label)).toEqual(['Words starting with “C”']);
});

test('fault 30: words that occur nowhere find nothing, whatever JavaScript calls by that name', async ({
  page,
}) => {
  for (const query of ['zzqx', 'constructor', '__proto__', 'sdafadsf', '🚀'])
    expect(await search(page, query)).toEqual({
      status: `Nothing was found for “${query}”.`,
      groups: [],
    });
});

test('fault 23: what is no word gets a hint', async ({ page }) => {
  for (const query of ['""', '“', '%', '\ud800', '—'])
    expect(await search(page, query)).toEqual({
      status: 'Type a word or a name to search for.',
      groups: [],
    });
});

test('fault 23: nothing but space is no search', async ({ page }) => {
  for (const query of ['   ', '\0'])
    await page.locator('input[type=search]').evaluate((field: HTMLInputElement, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
  await expect(page.locator('.results [role=status]')).toBeEmpty();
});

test('fault 24: an endless query is cut to 200 characters', async ({ page }) => {
  for (const query of [
    'x'.repeat(1_000_000),
    'word '.repeat(10_000),
    `e${'\u0301'.repeat(5_000)}`,
  ]) {
    await page.locator('input[type=search]').evaluate((field: HTMLInputElement, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    await expect(page.locator('.results [role=status]')).toContainText(/found|match|answer/);
    await expect
      .poll(() => new URL(page.url()).searchParams.get('q')?.length)
      .toBeLessThanOrEqual(5_000);
  }
});

test('fault 25: markup in a question stays text in the results', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1">';
  await page.route('**/*.pf_fragment', async (route) => {
    const response = await route.fetch();
    const file = gunzipSync(await response.body()).toString();
    const start = file.indexOf('{');
    const fragment = JSON.parse(file.slice(start));
    fragment.meta.title = hostile;
    fragment.content = `${hostile} ${fragment.content}`;
    const body = gzipSync(file.slice(0, start) + JSON.stringify(fragment));
    await route.fulfill({ response, body });
  });
  const title = await page.title();
  await search(page, 'historic');
  await expect(page.locator('.results li').first()).toContainText(hostile);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).toBe(title);
});

test('faults 25 and 31: markup in a query stays text, and no address leads away', async ({
  page,
}) => {
  const hostile = '<img src=x onerror="document.title=1">';
  const title = await page.title();
  expect((await search(page, hostile)).status).toContain(hostile);
  for (const query of [hostile, '//evil.example', 'javascript:alert(1)']) {
    await page.goto(`search/?${new URLSearchParams({ q: query, next: '//evil.example' })}`);
    await expect(page.locator('input[type=search]')).toHaveValue(query);
    await expect(page.locator('.results [role=status]')).not.toBeEmpty();
    expect(new URL(page.url()).host).toMatch(/^localhost/);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).toBe(title);
  }
});
