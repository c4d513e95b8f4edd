import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { paste, verdict } from '../helpers/check-page.ts';
import { expect, INTERVIEW, results, searchStatus, test } from './test.ts';

/**
 * What a screen reader says of a page from its first line to its last, in one file for each. The
 * files are read by a person: nothing may be said twice, and nothing may be missing. After a change
 * that is meant, `UPDATE_SPOKEN=1 npx playwright test spoken` writes them again; read what changed.
 */
const FIXTURES = 'tests/fixtures/spoken';

const READER = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

/** The part of the virtual screen reader that is used here. */
interface ScreenReader {
  start(options: { container: Element }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  stop(): Promise<void>;
}

/** All that is said of what is shown, a phrase a line. */
async function spoken(page: Page): Promise<string> {
  await page.route('**/screen-reader.js', (route) => route.fulfill({ path: READER }));
  const phrases = await page.evaluate(async () => {
    const module: { virtual: ScreenReader } = await import(
      /* @vite-ignore */ new URL('/screen-reader.js', location.href).href
    );
    const { virtual } = module;
    // Browsers that run scripts show nothing of it; this reader would read out its HTML.
    for (const other of document.querySelectorAll('noscript')) other.remove();
    await virtual.start({ container: document.body });
    while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log;
  });
  return `${phrases.join('\n')}\n`;
}

const PAGES: Record<string, (page: Page) => Promise<unknown>> = {
  interview: (page) => page.goto(INTERVIEW),
  answer: (page) => page.goto(`${INTERVIEW}connectivity/`),
  results: async (page) => {
    await page.goto('search/?q=corridor');
    await expect(results(page).first()).toBeVisible();
    await expect(searchStatus(page)).toHaveText(/ for “corridor”/);
  },
  verdict: async (page) => {
    await page.goto('check/');
    await paste(
      page,
      'Baku forms a crucial link in the Trans-Caspian corridor connecting Central Asia with Europe.',
    );
    await expect(verdict(page)).toContainText('Altered');
  },
};

for (const [name, open] of Object.entries(PAGES))
  test(`a screen reader says of the ${name} what a person has read and found right`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    // The reader is a script that the policy of the page does not allow.
    const context = await browser.newContext({ bypassCSP: true, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await open(page);
    const said = await spoken(page);
    await context.close();
    const file = `${FIXTURES}/${name}.txt`;
    if (process.env.UPDATE_SPOKEN) writeFileSync(file, said);
    expect(said).toBe(readFileSync(file, 'utf8'));
  });
