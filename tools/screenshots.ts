/** `npm run screenshots`: takes the README's pictures of the built site again. */
import { chromium } from '@playwright/test';
import { outFolder } from '../src/settings.ts';
import { findChromium } from './chromium/find.ts';
import { sandboxWorks } from './chromium/sandbox.ts';
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
await browser.close();
await server.close();
