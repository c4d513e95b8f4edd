import type { Page } from '@playwright/test';
import {
  expect,
  type KINDS,
  results,
  searchFailure,
  searchField,
  searchStatus,
} from '../browser/test.ts';
import { field } from './check-page.ts';

/** How a page can be: each state is reached from the one before, so that a page is loaded once. */
type States = Record<string, (page: Page) => Promise<unknown>>;

const ENTRY = '**/pagefind-entry.json*';
const PASSAGES = '**/passages.json*';

/** States that every page has. */
export const SEARCHING: States = {
  'search in error': async (page) => {
    await page.route(ENTRY, (route) => route.abort());
    // The page for searching has loaded the index by itself.
    if ((await page.locator('[data-search-page]').count()) > 0) await page.reload();
    await searchField(page).fill('Azerbaijan');
    await expect(searchFailure(page)).toBeVisible();
  },
  'search with results': async (page) => {
    await page.unroute(ENTRY);
    await searchFailure(page).getByRole('button').click();
    await expect(results(page).first()).toBeVisible();
  },
  'search with none': async (page) => {
    await searchField(page).fill('zzqx');
    await expect(searchStatus(page)).toHaveText('Nothing was found for “zzqx”.');
  },
};

/** States of some kinds of pages, before anything is searched for. */
export const OPENINGS: Partial<Record<keyof typeof KINDS, States>> = {
  'an interview': { 'a note open': (page) => openNote(page, '#world-stage-3', 'OTS') },
  'an answer': {
    'a note open': (page) => openNote(page, '#connectivity-2', 'Alat'),
    'words selected': async (page) => {
      await page.locator('#connectivity-2').evaluate((p) => getSelection()?.selectAllChildren(p));
      await expect(page.getByRole('button', { name: 'Copy quotation' })).toBeVisible();
    },
  },
  'the check': {
    'transcripts missing': async (page) => {
      await page.route(PASSAGES, (route) => route.abort());
      await check(page, 'Baku forms a crucial link in the [corridor]');
      await expect(page.locator('[data-check-failure]')).toBeVisible();
      await page.unroute(PASSAGES);
    },
    checked: async (page) => {
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('heading', { name: 'Altered' })).toBeVisible();
    },
    'too long for a link': async (page) => {
      await check(page, 'Baku forms a crucial link in the corridor. '.repeat(200).trim());
      await page.getByRole('button', { name: 'Copy a link to this check' }).click();
      await expect(page.locator('[data-check-too-long]')).toBeVisible();
    },
  },
};

/** Which parts of a page are hidden at first, and the state in which each is seen. */
export const HIDDEN: Record<string, string> = {
  '[popover]': 'a note open',
  '.failure:not([data-check-failure])': 'search in error',
  '.results': 'search with results',
  '[data-check-failure]': 'transcripts missing',
  '[data-check-share]': 'checked',
  '[data-check-too-long]': 'too long for a link',
  '.on-paper': 'printed',
  '.without-script': 'without its scripts',
  '.site-nav': 'as it is',
  kbd: 'as it is',
  '.all-questions': 'as it is',
};

async function openNote(page: Page, paragraph: string, words: string): Promise<void> {
  await page.locator(`${paragraph} .noted`).filter({ hasText: words }).first().click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
}

async function check(page: Page, quotation: string): Promise<void> {
  await field(page).fill(quotation);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}
