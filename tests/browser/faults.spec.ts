import type { Page, Route } from '@playwright/test';
import { field, SAID, verdict } from '../helpers/check-page.ts';
import {
  expect,
  forgiveNetwork,
  INTERVIEW,
  results,
  searchFailure,
  searchField,
  searchStatus,
  test,
} from './test.ts';

type Fault = (route: Route) => Promise<void> | void;

const missing: Fault = (route) => route.fulfill({ status: 404, body: 'Not found' });
const blocked: Fault = (route) => route.abort('blockedbyclient');
const reset: Fault = (route) => route.abort('connectionreset');
/** What a host does that answers each address with its front page. */
const aPage: Fault = (route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Hello' });
/** Never answers. */
const hanging: Fault = () => undefined;
const truncated: Fault = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
};

/** A test of a fault. What never answers needs another clock, and that a page of its own. */
function testFault(
  title: string,
  fault: Fault,
  body: (page: Page, silence: string[]) => Promise<void>,
): void {
  if (fault === hanging)
    test(title, async ({ freshPage, silence }) => await body(freshPage, silence));
  else test(title, async ({ page, silence }) => await body(page, silence));
}

const INDEX = '**/pagefind/index/*';
const FRAGMENT = '**/pagefind/fragment/*';

/** Breaks a file, searches, and goes on once the reader has been told; then heals the file. */
async function expectFaultAndRetry(page: Page, files: string, fault: Fault): Promise<void> {
  if (fault === hanging) await page.clock.install();
  await page.route(files, fault);
  const asked = page.waitForRequest(files);
  await page.goto('about/');
  await searchField(page).fill('Aktau');
  await asked;
  if (fault === hanging) await page.clock.fastForward(8000);
  await expectTold(page);
  await page.unroute(files);
  await searchFailure(page).getByRole('button', { name: 'Try again' }).click();
  await expect(results(page)).toHaveText([/development of ports such as Aktau/]);
  await expect(searchFailure(page)).toBeHidden();
  await expect(searchStatus(page)).toHaveText('1 answer for “Aktau”');
  await expect(searchField(page)).toBeFocused();
}

/** The reader learns that the search failed, not that nothing was found, and has two ways on. */
async function expectTold(page: Page): Promise<void> {
  await expect(searchFailure(page)).toBeVisible();
  await expect(page.getByText('Nothing was found')).toHaveCount(0);
  await expect(
    searchFailure(page).getByRole('link', { name: 'the list of all questions' }),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Search results' }).locator('ol')).toHaveCount(0);
}

/** By the number of the row: what fails, and how. */
const FAULTS: Record<string, [what: string, files: string, fault: Fault][]> = {
  'fault 32': [
    ['Pagefind’s script is missing', '**/pagefind/pagefind.js*', missing],
    ['Pagefind’s script is blocked', '**/pagefind/pagefind.js*', blocked],
    ['Pagefind’s script is a page', '**/pagefind/pagefind.js*', aPage],
  ],
  'fault 33': [['the entry is missing', '**/pagefind-entry.json*', missing]],
  'fault 34': [
    ['the entry never arrives', '**/pagefind-entry.json*', hanging],
    ['Pagefind’s script never arrives', '**/pagefind/pagefind.js*', hanging],
    ['a chunk of the index never arrives', INDEX, hanging],
  ],
  'fault 35': [
    ['the list of chunks is missing', '**/*.pf_meta*', missing],
    ['the engine is missing', '**/wasm.en.pagefind*', missing],
    ['the engine is a page', '**/wasm.en.pagefind*', aPage],
  ],
  'fault 36': [
    ['a chunk of the index is missing', INDEX, missing],
    ['a chunk of the index is cut off', INDEX, truncated],
    ['the connection breaks at a chunk of the index', INDEX, reset],
  ],
};

for (const [row, faults] of Object.entries(FAULTS))
  for (const [what, files, fault] of faults)
    testFault(`${row}: ${what}`, fault, async (page, silence) => {
      await expectFaultAndRetry(page, files, fault);
      forgiveNetwork(silence);
    });

test.describe('fault 37: the text of an answer', () => {
  for (const [how, fault] of Object.entries({ 'is missing': missing, 'never arrives': hanging }))
    testFault(how, fault, async (page, silence) => {
      if (fault === hanging) await page.clock.install();
      await page.route(FRAGMENT, fault);
      const asked = page.waitForRequest(FRAGMENT);
      await page.goto('search/?q=Aktau');
      await asked;
      // The rest of the eight seconds is for the list that knows its title.
      if (fault === hanging) await page.clock.fastForward(6000);
      await expect(searchStatus(page)).toHaveText('1 answer for “Aktau”');
      await expect(results(page)).toHaveText([/^6How can Baku’s participation enhance/]);
      await expect(results(page)).toHaveAttribute('href', `/${INTERVIEW}connectivity/`);
      await page.unroute(FRAGMENT);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(results(page)).toHaveText([/development of ports such as Aktau/]);
      forgiveNetwork(silence);
    });

  test('is missing, and nothing else is known of it', async ({ page, silence }) => {
    await page.route(FRAGMENT, missing);
    await page.route('**/search/answers/*.json', missing);
    // Whether an answer fits can't be known without its text: it is told, not left out.
    await page.goto('search/?q=what+can+Baku+do+for+ports+and+logistics');
    const list = page.getByRole('region', { name: 'Search results' }).getByRole('listitem');
    await expect(list.first()).toHaveText(/^An answer could not be loaded/);
    await expect(page.getByText('Nothing was found')).toHaveCount(0);
    forgiveNetwork(silence);
  });
});

test('fault 38: the policy forbids the engine', async ({ page, silence }) => {
  await page.route('**/about/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/ (?:'|&#39;)wasm-unsafe-eval(?:'|&#39;)/, '');
    expect(body).not.toContain('wasm-unsafe-eval');
    await route.fulfill({ response, body });
  });
  await page.goto('about/');
  await searchField(page).fill('Aktau');
  await expectTold(page);
  await searchFailure(page).getByRole('link', { name: 'the list of all questions' }).click();
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
  // The browser reports the policy that this test has broken.
  expect(silence.splice(0).filter((line) => !/WebAssembly|wasm/i.test(line))).toEqual([]);
});

test.describe('fault 39, in a tab that is still open: after a new version was put up', () => {
  test('the index of the old one is gone, and is read anew', async ({ page, silence }) => {
    await page.goto('about/');
    await searchField(page).fill('Aktau');
    await expect(results(page)).toHaveCount(1);
    const stale = /en_[0-9a-f]+\.pf_(index|fragment)$/;
    await page.route(stale, missing);
    await searchField(page).fill('Tashkent’s');
    await expect(page.getByRole('button', { name: 'Try again' }).first()).toBeVisible();
    await expect(page.getByText('Nothing was found')).toHaveCount(0);
    await page.unroute(stale);
    const entry = page.waitForRequest('**/pagefind-entry.json*');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await entry;
    await expect(results(page).first()).toContainText('Tashkent');
    forgiveNetwork(silence);
  });

  for (const [how, fault] of Object.entries({ 'is gone': missing, 'never arrives': hanging }))
    testFault(
      `the script of the search ${how}, and the reader is told`,
      fault,
      async (page, silence) => {
        if (fault === hanging) await page.clock.install();
        await page.route('**/_astro/search.*.js', fault);
        const asked = page.waitForRequest('**/_astro/search.*.js');
        await page.goto('about/');
        await searchField(page).focus();
        await asked;
        await page.keyboard.type('Aktau');
        if (fault === hanging) await page.clock.fastForward(8000);
        await expectTold(page);
        await page.unroute('**/_astro/search.*.js');
        if (fault === missing) {
          await searchFailure(page).getByRole('button', { name: 'Try again' }).click();
          await expect(results(page)).toHaveCount(1);
          await expect(searchFailure(page)).toBeHidden();
        }
        forgiveNetwork(silence);
      },
    );
});

for (const [how, fault] of Object.entries({ 'is missing': missing, 'never arrives': hanging })) {
  const QUOTING = /_astro\/quoting\.[\w-]+\.js/;

  for (const [what, file] of Object.entries({
    'the script of the check': /_astro\/check\.[\w-]+\.js/,
    'its worker': /_astro\/worker\.[\w-]+\.js/,
  }))
    testFault(
      `${what} ${how}, and the reader learns that nothing was checked`,
      fault,
      async (page, silence) => {
        if (fault === hanging) await page.clock.install();
        await page.route(file, fault);
        const asked = page.waitForRequest(file);
        await page.goto('check/');
        await field(page).fill(SAID);
        await page.getByRole('button', { name: 'Check', exact: true }).click();
        await asked;
        if (fault === hanging) await page.clock.fastForward(8000);
        const failure = page
          .getByRole('alert')
          .filter({ hasText: 'The transcripts could not be loaded' });
        await expect(failure).toBeVisible();
        await page.unroute(file);
        if (fault === missing) {
          await failure.getByRole('button', { name: 'Try again' }).click();
          await expect(verdict(page)).toContainText('Verbatim');
          await expect(failure).toBeHidden();
        }
        forgiveNetwork(silence);
      },
    );

  testFault(
    `the script for quoting ${how}, and the reader learns that there are no tools`,
    fault,
    async (page, silence) => {
      if (fault === hanging) await page.clock.install();
      await page.route(QUOTING, fault);
      await page.goto(`${INTERVIEW}connectivity/`);
      const asked = page.waitForRequest(QUOTING);
      await page.locator('#connectivity-2').selectText();
      await asked;
      if (fault === hanging) await page.clock.fastForward(8000);
      await expect(page.locator('[data-toast]')).toContainText('could not be loaded');
      await page.unroute(QUOTING);
      if (fault === missing) {
        await page.locator('#connectivity-1').selectText();
        await expect(page.getByRole('button', { name: 'Copy quotation' })).toBeVisible();
      }
      forgiveNetwork(silence);
    },
  );
}

test('a fault on the search page leaves the list of all questions, and filters come with Retry', async ({
  page,
  silence,
}) => {
  await page.route('**/pagefind-entry.json*', missing);
  await page.goto('search/?q=Aktau');
  await expectTold(page);
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Topic' })).toHaveCount(0);
  await page.unroute('**/pagefind-entry.json*');
  await searchFailure(page).getByRole('button', { name: 'Try again' }).click();
  await expect(results(page)).toHaveCount(1);
  await expect(page.getByRole('group', { name: 'Topic' })).toBeVisible();
  forgiveNetwork(silence);
});

test('without the values of the filters the search still works', async ({ page, silence }) => {
  await page.route('**/pagefind/filter/*', missing);
  await page.goto('search/?q=Aktau');
  for (const query of ['Mirziyoyev', 'Aktau']) {
    await searchField(page).fill(query);
    await expect(searchStatus(page)).toContainText(`for “${query}”`);
    await expect(results(page).first()).toBeVisible();
  }
  await expect(searchFailure(page)).toBeHidden();
  forgiveNetwork(silence);
});

test('without the list of words nobody says that nothing was found', async ({ page, silence }) => {
  await page.route('**/search/words.json*', missing);
  await page.goto('search/?q=Mirziyoev');
  await expectTold(page);
  await page.unroute('**/search/words.json*');
  await searchFailure(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Showing results for “Mirziyoyev”')).toBeVisible();
  forgiveNetwork(silence);
});
