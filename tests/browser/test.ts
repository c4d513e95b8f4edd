import { test as base, expect, type Locator, type Page } from '@playwright/test';

/**
 * Each test of this project: the console must stay silent, which it does not where the policy is
 * violated, a script fails, or something is missing.
 */
export const test = base.extend<{ silence: string[] }>({
  silence: [
    async ({ context }, use) => {
      const said: string[] = [];
      context.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => said.push(String(error.error())));
      await use(said);
      expect(said, 'the console').toEqual([]);
    },
    { auto: true },
  ],
});

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
export function searchFault(page: Page): Locator {
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
