import type { Page } from '@playwright/test';
import { PAYLOADS } from '../fixtures/payloads.ts';
import { noteFigure } from '../helpers/figures.ts';
import { isNightly } from '../helpers/nightly.ts';
import { expect, searchField, searchStatus, test } from './test.ts';

/** One after the other, so that the last can say that all went well. */
test.describe.configure({ mode: 'serial' });
const ways: string[] = [];

/** As a search reads it: on one line, without NUL. */
const searched = (text: string) => text.replace(/[\s\0]+/g, ' ').trim();

/** Notes whatever would be a sign that a text was taken for more than text. */
async function watch(page: Page): Promise<string[]> {
  const signs: string[] = [];
  page.on('dialog', async (dialog) => {
    signs.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') signs.push(`request: ${request.url()}`);
  });
  page.on('popup', (popup) => signs.push(`window: ${popup.url()}`));
  await page.exposeFunction('noteViolation', (text: string) => signs.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteViolation } = window as unknown as { noteViolation: (text: string) => void };
      noteViolation(`violation: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return signs;
}

/** Elements that only a payload could have brought in. */
const foreign =
  'main img, main svg, iframe, object, video, base, form:not([data-check], [data-search-form]), [onerror], [onload], [onfocus], [onclick], [ontoggle], xss';

function countForeign(page: Page): Promise<number> {
  return page.locator(foreign).count();
}

async function expectNothingRan(page: Page, signs: string[], path: string, name: string) {
  expect(signs, name).toEqual([]);
  expect(new URL(page.url()).pathname, name).toBe(path);
  expect(await countForeign(page), name).toBe(0);
  expect(await page.evaluate(() => Reflect.has({}, 'polluted') || Reflect.has({}, 'isAdmin'))).toBe(
    false,
  );
}

test('no payload runs when it is typed into the search, and each is shown as it is', async ({
  freshPage: page,
}) => {
  test.slow();
  const signs = await watch(page);
  await page.goto('search/');
  for (const { name, text } of PAYLOADS) {
    await searchField(page).fill(text);
    const told = page.getByRole('region', { name: 'Search results' });
    await expect(told, name).toContainText(searched(text).slice(0, 150));
    await expectNothingRan(page, signs, '/search/', name);
  }
  ways.push('typed into the search');
});

test('no payload runs when it is checked, and it stays in the field as it is', async ({
  freshPage: page,
}) => {
  test.slow();
  const signs = await watch(page);
  await page.goto('check/');
  const field = page.getByRole('textbox', { name: 'Quotation' });
  const verdict = page.locator('[data-check-status]');
  for (const { name, text } of PAYLOADS) {
    // As if pasted: the field itself gets the text, and tells the page.
    await field.evaluate((area: HTMLTextAreaElement, pasted) => {
      area.value = pasted;
      area.dispatchEvent(new ClipboardEvent('paste', { bubbles: true }));
    }, text);
    await expect(verdict, name).not.toBeEmpty();
    await expect(field, name).toHaveValue(text);
    await verdict.evaluate((element) => element.replaceChildren());
    await expectNothingRan(page, signs, '/check/', name);
  }
  ways.push('checked');
});

const READING = ['search/', 'check/'] as const;

test('no payload in an address runs, and each is shown as it is', async ({ freshPage: page }) => {
  test.slow();
  const signs = await watch(page);
  // What either page does with each text has been looked at above: here they take turns.
  for (const [index, { name, text }] of PAYLOADS.entries())
    for (const path of READING.filter((_, turn) => isNightly || index % 2 === turn)) {
      await page.goto(`${path}?${new URLSearchParams({ q: text, next: text })}#${text}`, {
        waitUntil: 'commit',
      });
      if (path === 'check/') {
        await expect(page.locator('[data-check-status]'), name).not.toBeEmpty();
        await expect(page.getByRole('textbox', { name: 'Quotation' }), name).toHaveValue(text);
      } else {
        await expect(searchField(page), name).toHaveValue(text);
        // So has what is written into the results: a few of them will do.
        if (index % 4 === 0 || isNightly)
          await expect(searchStatus(page), name).toContainText(searched(text).slice(0, 150));
      }
      await expectNothingRan(page, signs, `/${path}`, name);
    }
  ways.push(...READING.map((path) => `in the address of ${path}`));
});

test('no payload runs that a store or the history of the browser holds', async ({
  freshPage: page,
}) => {
  const signs = await watch(page);
  await page.goto('about/');
  await page.evaluate((payloads) => {
    for (const { name, text } of payloads)
      for (const store of [localStorage, sessionStorage]) {
        store.setItem(name, text);
        store.setItem(text, text);
      }
  }, PAYLOADS);
  // A browser keeps fifty entries.
  const halves = [PAYLOADS.slice(0, 30), PAYLOADS.slice(30)];
  for (const half of halves) {
    await page.evaluate((payloads) => {
      for (const { text } of payloads) history.pushState({ search: text }, '');
    }, half);
    // The last one is read as the page loads, the others on the way back.
    await page.reload();
    for (const { name, text } of half.toReversed()) {
      await expect(searchField(page), name).toHaveValue(text);
      const told = page.getByRole('region', { name: 'Search results' });
      await expect(told, name).toContainText(searched(text).slice(0, 150));
      await expectNothingRan(page, signs, '/about/', name);
      await page.evaluate(() => history.back());
    }
  }
  await page.goto('names/');
  await expectNothingRan(page, signs, '/names/', 'another page');
  ways.push('kept in a store or the history');
});

test('if one did try to run, it would be noticed', async ({ freshPage: page, silence }) => {
  const signs = await watch(page);
  await page.goto('about/');
  await page.locator('main').evaluate((main) => {
    const image = document.createElement('img');
    image.src = 'https://evil.example/track.png';
    main.append(image);
    open('about:blank#popup');
  });
  await expect
    .poll(() => signs)
    .toEqual(
      expect.arrayContaining([
        'violation: img-src https://evil.example/track.png',
        expect.stringContaining('window: about:blank'),
      ]),
    );
  expect(await countForeign(page)).toBe(1);
  // The console reports the violation as well, in its own time: not after the end of the page.
  await page.context().close();
  silence.splice(0);
  noteFigure({
    report: 'Payloads in the browser',
    run: `${PAYLOADS.length} payloads, ${ways.length} ways`,
    found: 'none ran, each shown as written',
  });
});
