import type { Page } from '@playwright/test';

/** What somebody who knows the article fills in. */
export const DETAILS = {
  Headline: ['title', 'A bridge between two regions'],
  'Day of publication': ['date', '2025-11-28'],
  Publisher: ['publisher', 'News.Az'],
  'Address of the publisher’s site': ['publisher-url', 'https://news.az/'],
  Rights: ['rights', 'Text by News.Az. Rights remain with its publisher.'],
} as const;

/** The same for the command line. */
export function options(more: Record<string, string>): string[] {
  const given = Object.fromEntries(Object.values(DETAILS));
  return Object.entries({ ...given, ...more }).map(([name, value]) => `--${name}=${value}`);
}

/** Fills in what the article does not say. */
export async function fillIn(page: Page): Promise<void> {
  for (const [label, [, value]] of Object.entries(DETAILS))
    await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByLabel('Language').selectOption('en');
  await page.getByLabel('it has no address').check();
  await page.getByLabel('the article gives none').check();
}
