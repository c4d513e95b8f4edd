import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { parser } from 'sax';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../tools/chromium/launch.ts';
import { serveSite } from '../../tools/server/static-site.ts';
import { IMPORTED } from '../helpers/built-site.ts';
import { EXCHANGES, FIELDS } from '../helpers/hostile-interview.ts';

const INTERVIEW = 'interviews/hostile-2025/';

/** What must not be in a page, whatever the text says. */
const HARM = [
  'main script:not([src^="/_astro/"]), main style, main iframe, main object, main embed, main base, main meta, main img',
  '[style], form:not([action$="/search/"], [data-check]), [href^="javascript" i], [href^="data:" i]',
  '[onerror], [onload], [onclick], [onfocus], [ontoggle], [onmouseover], xss, video, details[open]',
].join(', ');

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let page: Page;
/** Whatever the browser did that no reader asked for. */
const alarms: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  site = await serveSite({ root: IMPORTED.folder });
  page = await browser.newPage();
  page.on('dialog', (dialog) => void alarms.push(`dialog ${dialog.message()}`));
  page.on('pageerror', (error) => void alarms.push(String(error)));
  page.on('console', (message) => void alarms.push(message.text()));
  page.on('popup', () => void alarms.push('a new window'));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) alarms.push(request.url());
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('57 hostile texts in an article are imported, built, and nothing but text', () => {
  it('on the page of the interview', async () => {
    await open(INTERVIEW);
    expect(await texts('.question')).toEqual(EXCHANGES.map(({ question }) => question));
    expect(await texts('.exchange .prose p')).toEqual(EXCHANGES.flatMap(({ answer }) => answer));
    expect(await page.locator('h1').textContent()).toBe(FIELDS.title);
    expect(await page.title()).toContain(FIELDS.title);
    for (const value of Object.values(FIELDS))
      expect(await page.locator('.title').textContent()).toContain(value);
  });

  it('on the pages of answers', async () => {
    for (const [index, path] of (await answerPaths()).entries()) {
      // The pages are alike: every third of them is opened.
      if (index % 3 > 0) continue;
      await open(path);
      expect(await page.locator('h1').textContent()).toContain(EXCHANGES[index]?.question);
      expect(await page.title()).toContain(EXCHANGES[index]?.question);
      expect(await texts('.prose p')).toEqual(EXCHANGES[index]?.answer);
    }
  });

  it('on the front page and in the list of all questions', async () => {
    for (const path of ['', 'search/']) {
      await open(path);
      const shown = await page.locator('main').textContent();
      for (const { question } of EXCHANGES) expect(shown).toContain(question);
    }
  });

  it('in the results of a search', async () => {
    await open('search/?q=img');
    await page.locator('.results li').nth(1).waitFor();
    const questions = new Set(EXCHANGES.map(({ question }) => question));
    const titles = await page.locator('.results .title').allTextContents();
    for (const title of titles) expect(questions).toContain(title);
    const excerpts = (await page.locator('.results .excerpt').allTextContents()).join(' ');
    expect(excerpts).toMatch(/<img[^>]*onerror=/);
    await expectText();
  });

  it('in the check of a quotation, and in what it says', async () => {
    await open('check/');
    for (const quotation of EXCHANGES.slice(0, 6).map(({ answer: [first = ''] }) => first)) {
      await page.locator('#quotation').fill(quotation);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.locator('[data-check-status]:not(:empty)').waitFor();
      await page.locator('blockquote').filter({ hasText: quotation }).first().waitFor();
      await expectText();
    }
  });

  it('in the files for programs', () => {
    const read = (path: string) => readFileSync(`${IMPORTED.folder}/${path}`, 'utf8');
    const json = JSON.parse(read('interviews/hostile-2025.json'));
    const told = json.sections.flatMap(({ passages }: { passages: { part: string }[] }) =>
      passages.filter(({ part }) => part === 'question'),
    );
    expect(JSON.stringify(told)).toContain(JSON.stringify(EXCHANGES[0]?.question).slice(1, -1));
    const plain = read('interviews/hostile-2025.txt');
    for (const { question, answer } of EXCHANGES)
      for (const text of [question, ...answer]) expect(plain).toContain(text);
    for (const feed of ['feed.xml', 'sitemap-0.xml']) {
      const reader = parser(true);
      reader.onerror = (error) => {
        throw error;
      };
      reader.write(read(feed)).close();
    }
    expect(JSON.parse(read('feed.json')).items[0].title).toContain(FIELDS.title);
  });

  it('and nothing has run, asked, complained or been sent for', () => expect(alarms).toEqual([]));
});

/** Opens a page, and expects that the hostile texts are nothing but text there. */
async function open(path: string): Promise<void> {
  await page.goto(site.url + path);
  await expectText();
}

async function expectText(): Promise<void> {
  expect(await page.locator(HARM).evaluateAll((all) => all.map((e) => e.outerHTML))).toEqual([]);
  // Properties that a form or a polluted prototype would change.
  const globals = await page.evaluate(() => [
    typeof document.cookie,
    Object.keys(Object.prototype).length,
    'polluted' in {},
  ]);
  expect(globals).toEqual(['string', 0, false]);
}

async function texts(selector: string): Promise<string[]> {
  return (await page.locator(selector).allTextContents()).map((text) => text.trim());
}

async function answerPaths(): Promise<string[]> {
  const ids = await page.locator('article.exchange').evaluateAll((all) => all.map(({ id }) => id));
  return ids.map((id) => `${INTERVIEW}${id}/`);
}
