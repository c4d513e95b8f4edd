import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
  type WebError,
} from '@playwright/test';

interface Fixtures {
  /** A page in a browser context of its own, for a test that leaves traces. */
  freshPage: Page;
  silence: string[];
}

/** The tab of a worker in which scripts run, or the one in which none do. */
type SharedTab = (javaScriptEnabled: boolean) => Promise<Page>;

/**
 * Each test of this project. The console must stay silent, which it does not where the policy is
 * violated, a script fails, or something is missing.
 *
 * Tests share one tab for each worker, and one without JavaScript, because to open one takes longer
 * than most tests. It is handed on clean: without routes, stored data and other tabs, with the
 * usual window and colours. A test that does what can't be taken back (scripts before the page's
 * own, another clock, listeners) asks for `freshPage` instead. With a touch screen, `page` is fresh
 * as well.
 */
export const test = base.extend<Fixtures, { sharedTab: SharedTab }>({
  sharedTab: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const open = async (javaScriptEnabled: boolean) => {
        const context = await browser.newContext({ baseURL, javaScriptEnabled });
        return context.newPage();
      };
      const tabs = new Map<boolean, Promise<Page>>();
      await use((javaScriptEnabled) => {
        const tab = tabs.get(javaScriptEnabled) ?? open(javaScriptEnabled);
        tabs.set(javaScriptEnabled, tab);
        return tab;
      });
      for (const tab of tabs.values()) await (await tab).context().close();
    },
    { scope: 'worker' },
  ],
  freshPage: async ({ browser, silence }, use) => {
    // With the options of the test, which Playwright adds itself.
    const context = await browser.newContext();
    listen(context, silence);
    await use(await context.newPage());
    await context.close();
  },
  page: async ({ browser, sharedTab, silence, javaScriptEnabled, hasTouch, viewport }, use) => {
    if (hasTouch) {
      const context = await browser.newContext();
      listen(context, silence);
      await use(await context.newPage());
      await context.close();
      return;
    }
    const tab = await sharedTab(javaScriptEnabled !== false);
    const stopListening = listen(tab.context(), silence);
    if (viewport) await tab.setViewportSize(viewport);
    await use(tab);
    stopListening();
    await clean(tab);
  },
  context: async ({ page }, use) => use(page.context()),
  silence: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for this form.
    async ({}, use) => {
      const said: string[] = [];
      await use(said);
      expect(said, 'the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** Notes what is said in the console of any page of a context, until the function is called. */
function listen(context: BrowserContext, said: string[]): () => void {
  const note = (message: ConsoleMessage) => {
    const { url } = message.location();
    // The text file at which a tab is left names no icon, so the browser asks for this one; its
    // complaint may come when the next test has begun.
    if (url.endsWith('/favicon.ico')) return;
    said.push(`${message.type()}: ${message.text()} ${url}`.trim());
  };
  const noteError = (error: WebError) => said.push(String(error.error()));
  context.on('console', note).on('weberror', noteError);
  return () => void context.off('console', note).off('weberror', noteError);
}

/** Takes back what a test may have done to the tab, its context and its site. */
async function clean(page: Page): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
  });
  if (page.url().startsWith('http'))
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await leave(page);
}

/**
 * Goes to where nothing of a page is left. That is a text of the same site, because the way to an
 * empty page and back takes two new processes of the browser.
 */
export async function leave(page: Page): Promise<void> {
  await page.goto('robots.txt');
}

export { expect };

/**
 * Takes what the browser itself notes of a network that a test has broken out of the console.
 * What is left was said by the site, and fails the test.
 */
export function forgiveNetwork(silence: string[]): void {
  const OWN = /^(error|warning): (Failed to load (resource|module script)|The resource .* preload)/;
  silence.splice(0, silence.length, ...silence.filter((line) => !OWN.test(line)));
}

/** The notice that the search does not work. */
export function searchFailure(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: 'The search could not be loaded.' });
}

/** The interview that ships with the site. */
export const INTERVIEW = 'interviews/seitov-2025/';

/** One page of each kind. */
export const KINDS = {
  'the front page': './',
  'an interview': INTERVIEW,
  'an answer': `${INTERVIEW}connectivity/`,
  'the search page': 'search/',
  'the check': 'check/',
  'the index of names': 'names/',
  'a name': 'names/uzbekistan/',
  'a topic': 'topics/economy/',
  'the page about the site': 'about/',
  'the corrections': 'corrections/',
  'a missing page': '404.html',
};

/** The search field of a page, in the header or on the search page. */
export function searchField(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search the answers' });
}

/** The links of the results. */
export function results(page: Page): Locator {
  return page
    .getByRole('region', { name: 'Search results' })
    .getByRole('listitem')
    .getByRole('link');
}

/** What a search says of itself, and reads out. */
export function searchStatus(page: Page): Locator {
  return page.getByRole('region', { name: 'Search results' }).getByRole('status');
}

/** The ids of the answers that are listed, in their order. */
export async function listedAnswers(page: Page): Promise<string[]> {
  const links = await results(page).evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  return links.map((path) => path.split('/').at(-2) ?? '');
}

/** The address without scheme, host and base path: `search/?q=trust`. */
export function addressOf(page: Page, baseURL: string | undefined): string {
  return page.url().replace(baseURL ?? '', '');
}
