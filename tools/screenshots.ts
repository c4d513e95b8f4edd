/** `npm run screenshots`: takes the README's pictures of the built site and of the desk again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { outFolder } from '../src/settings.ts';
import { findChromium } from './chromium/find.ts';
import { sandboxWorks } from './chromium/sandbox.ts';
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

const executablePath = findChromium();
if (!executablePath) throw new Error('There is no browser: run node tools/browser.ts first.');
const server = await serveSite({ root: outFolder });
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: sandboxWorks(executablePath),
});
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

/** The desk, on an invented press conference with two doubts. */
async function takeDesk(own: Browser): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-picture-'));
  const places = { content: join(folder, 'content'), drafts: join(folder, 'drafts') };
  const desk = await startDesk({ ...places, bundle: await bundleDesk('server') });
  const page = await own.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(desk.url);
  await page.getByRole('button', { name: 'New interview' }).click();
  await page.locator('#file').setInputFiles(ARTICLE);
  await page.getByRole('button', { name: '2 doubts' }).click();
  await page.getByText('Saved as a draft.').waitFor();
  await page.screenshot({ path: 'docs/screenshots/desk-1440-light.png' });
  console.log('docs/screenshots/desk-1440-light.png');
  await page.close();
  await desk.close();
  await rm(folder, { recursive: true });
}
