/** `npm run screenshots`: takes the README's pictures of the built site and of the desk again. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { contentFolder, outFolder } from '../src/settings.ts';
import type { Scheme } from '../src/styles/colours.ts';
import { launchOptions } from './chromium/launch.ts';
import { bundleDesk } from './desk/bundle.ts';
import { startDesk } from './desk/server/desk-server.ts';
import { serveSite } from './server/static-site.ts';

const SHOTS = [
  { name: 'interview-1440-light', path: 'interviews/seitov-2025/', width: 1440, scheme: 'light' },
  { name: 'interview-390-dark', path: 'interviews/seitov-2025/', width: 390, scheme: 'dark' },
  {
    name: 'search-1440-light',
    path: 'search/?q=Trans-Caspian+corridor',
    width: 1440,
    scheme: 'light',
  },
] as const;

/** What the desk is shown with. */
const ARTICLE = 'tests/fixtures/articles/name-with-an-outlet/article.txt';

const server = await serveSite({ root: outFolder });
const browser = await chromium.launch(launchOptions());
for (const { name, path, width, scheme } of SHOTS) {
  const context = await browser.newContext({
    viewport: { width, height: width > 1000 ? 1000 : 844 },
    colorScheme: scheme,
  });
  const page = await context.newPage();
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  if (path.startsWith('search')) await page.locator('.results li').first().waitFor();
  await page.screenshot({ path: `docs/screenshots/${name}.png` });
  await context.close();
  console.log(`docs/screenshots/${name}.png`);
}
await server.close();
await takeDesk(browser);
await browser.close();

/** The desk, on a copy of the content: a press conference with two doubts, and notes. */
async function takeDesk(own: Browser): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-picture-'));
  const places = { content: join(folder, 'content'), drafts: join(folder, 'drafts') };
  await cp(contentFolder, places.content, { recursive: true });
  const desk = await startDesk({ ...places, bundle: await bundleDesk('server') });
  const take = async (
    name: string,
    width: number,
    scheme: Scheme,
    goTo: (page: Page) => unknown,
  ) => {
    const height = width > 1000 ? 900 : 844;
    const page = await own.newPage({ viewport: { width, height }, colorScheme: scheme });
    await page.goto(desk.url);
    await goTo(page);
    await page.screenshot({ path: `docs/screenshots/${name}.png` });
    console.log(`docs/screenshots/${name}.png`);
    await page.close();
  };
  await take('desk-1440-light', 1440, 'light', toDoubt);
  await take('desk-390-dark', 390, 'dark', toDoubt);
  await take('desk-notes-1440-light', 1440, 'light', async (page) => {
    await page.getByRole('link', { name: /^Notes and names of/ }).click();
    await page.locator('mark.note').first().click();
    await page.locator('mark.open').waitFor();
  });
  await desk.close();
  await rm(folder, { recursive: true });
}

/** A new interview, at the first of its doubts. */
async function toDoubt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New interview' }).click();
  await page.locator('#file').setInputFiles(ARTICLE);
  await page.getByRole('button', { name: '2 doubts' }).click();
  await page.getByText('Saved as a draft.').waitFor();
}
