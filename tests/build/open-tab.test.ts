import { cpSync, globSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../tools/chromium/launch.ts';
import { type RunningSite, serveSite } from '../../tools/server/static-site.ts';
import { IMPORTED, ROOT, TWO } from '../helpers/built-site.ts';
import { releaseFolder } from '../helpers/hosted-site.ts';

let browser: Browser;
let server: RunningSite;
const folder = releaseFolder();
const live = join(folder, 'live');

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  publish(ROOT.folder);
  server = await serveSite({ root: live });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** On a host that keeps nothing of the release before: the files of a tab that is open are gone. */
describe('fault 39: a tab that stays open while everything is replaced', () => {
  it('searches the new index when it had not searched before', async () => {
    const page = await openTab('about/');
    const script = page.waitForResponse('**/search.*.js');
    await page.locator('input[type=search]').focus();
    await script;
    publish(TWO.folder);
    await page.locator('input[type=search]').fill('lantern');
    await page
      .getByRole('link', { name: /lantern/i })
      .first()
      .waitFor();
    await page.close();
  });

  it('tells that an answer of its index is gone, and loads the new index when asked to', async () => {
    const page = await openTab('search/');
    const field = page.locator('input[type=search]');
    await field.fill('gbqxk');
    await page.getByText('Nothing was found for “gbqxk”').waitFor();
    // It has the same answer, in files of other names.
    publish(IMPORTED.folder);
    await field.fill('Aktau');
    const notice = page.getByText('An answer could not be loaded');
    await notice.waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: /development of ports such as Aktau/ }).waitFor();
    expect(await notice.isVisible()).toBe(false);
    await page.close();
  });

  it('tells that the search itself is gone, and leads to the questions of the new release', async () => {
    const page = await openTab('about/');
    publish(withOtherScripts(TWO.folder));
    await page.locator('input[type=search]').fill('lantern');
    const notice = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await notice.getByRole('link', { name: 'the list of all questions' }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /lantern/i })
      .first()
      .waitFor();
    await page.close();
  });
});

async function openTab(path: string) {
  publish(ROOT.folder);
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(server.url + path);
  return page;
}

/** A release of other code: none of its scripts has the name that one had before. */
function withOtherScripts(site: string): string {
  const other = join(folder, 'other');
  cpSync(site, other, { recursive: true });
  for (const script of globSync('_astro/*.js', { cwd: other }))
    renameSync(join(other, script), join(other, script.replace(/\.js$/, '.other.js')));
  return other;
}

/** Replaces the site that is served, in one step. */
function publish(site: string): void {
  symlinkSync(resolve(site), `${live}.next`);
  renameSync(`${live}.next`, live);
}
