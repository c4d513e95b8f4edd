import { expect, type Page } from '@playwright/test';

/** What a reader sees of a search: the line that tells the number, and the groups of answers. */
export interface SearchResults {
  status: string;
  groups: { label: string; answers: string[] }[];
}

/** Types a query on the search page and waits until its results are there. */
export async function search(page: Page, query: string): Promise<SearchResults> {
  const field = page.locator('input[type=search]');
  const status = page.locator('.results [role=status]');
  await field.fill('');
  await page.waitForFunction(() => !document.querySelector('.results [role=status]')?.textContent);
  await field.fill(query);
  // On a busy machine it says first that it works.
  await expect(status).not.toHaveText(/^(Searching…)?$/);
  const groups = await page.locator('.results ol').evaluateAll((lists) =>
    lists.map((list) => ({
      label: list.previousElementSibling?.matches('.group')
        ? (list.previousElementSibling.textContent ?? '')
        : '',
      answers: Array.from(
        list.querySelectorAll('a'),
        ({ pathname }) => pathname.split('/').at(-2) ?? '',
      ),
    })),
  );
  return { status: (await status.textContent()) ?? '', groups };
}
