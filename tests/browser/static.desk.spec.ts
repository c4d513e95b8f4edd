import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type RunningSite, serveSite } from '../../tools/server/static-site.ts';
import { PRESS_CONFERENCE } from '../helpers/desk-articles.ts';
import { fillIn, options } from '../helpers/desk-details.ts';
import { filesIn, importedFiles } from '../helpers/desk-page.ts';

/** The desk as `npm run build:desk` makes it, on a host that knows nothing of it. */
const test = base.extend<object, { host: RunningSite; folder: string }>({
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for this form.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'verbatim-static-desk-'));
      execFileSync('node', ['tools/build-desk.ts', join(folder, 'desk')]);
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  host: [
    async ({ folder }, use) => {
      const host = await serveSite({ root: join(folder, 'desk') });
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
});

async function bringIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'New interview' }).click();
  await page.locator('#file').setInputFiles(PRESS_CONFERENCE);
  await expect(page.getByText('Saved as a draft.')).toBeVisible();
}

test('an interview is made without a server, saved as one file, and taken in as the command line would have written it', async ({
  page,
  host,
  folder,
}) => {
  await bringIn(page, host.url);
  for (const name of ['Jon Rask', 'Ida Holt']) {
    const line = page.getByRole('row', { name: /speaks once: who is it/ }).first();
    await line.getByRole('button', { name: 'Somebody who asks' }).click();
    await expect(page.getByText(`“${name}” speaks once`)).toBeHidden();
  }
  await page.getByRole('button', { name: 'Next: details' }).click();
  await fillIn(page);
  await page.getByRole('button', { name: 'Next: addresses' }).click();
  await page.getByLabel('Name of the interview in addresses').fill('press-2026');
  await page.getByRole('button', { name: 'Next: publish' }).click();
  await expect(page.getByText('Nothing is missing.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save press-2026.zip' }).click();
  const archive = join(folder, 'press-2026.zip');
  await (await saving).saveAs(archive);

  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  execFileSync('node', ['tools/import.ts', archive], {
    env: { ...process.env, CONTENT_DIR: content },
  });
  expect(filesIn(content, 'press-2026')).toEqual(
    importedFiles(PRESS_CONFERENCE, 'press-2026', [
      ...options({ language: 'en', url: '', role: '' }),
      '--as-read=7,15',
    ]),
  );
});

test('drafts are kept in the browser: over a reload, and never over another tab’s', async ({
  page,
  context,
  host,
}) => {
  await bringIn(page, host.url);
  const row = (tab: Page, number: number, role: string) =>
    tab.getByRole('row', { name: new RegExp(`^${number} ${role}`) });
  const change = async (tab: Page, number: number, key: string) => {
    await row(tab, number, '').click();
    await tab.keyboard.press(key);
  };
  await change(page, 5, 'n');
  await expect(row(page, 5, 'narration')).toBeVisible();
  await expect(page.getByText('Saved as a draft.')).toBeVisible();
  await page.reload();
  await expect(row(page, 5, 'narration')).toBeVisible();

  const other = await context.newPage();
  await other.goto(page.url());
  await change(other, 9, 'n');
  await expect(row(other, 9, 'narration')).toBeVisible();
  await expect(other.getByText('Saved as a draft.')).toBeVisible();
  await change(page, 5, 'r');
  await expect(page.getByText('This interview was changed in another tab.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the other tab’s' }).click();
  await expect(row(page, 9, 'narration')).toBeVisible();
  await expect(row(page, 5, 'narration')).toBeVisible();
});
