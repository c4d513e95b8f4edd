/**
 * `npm run bench:desk`: how long the desk takes to answer a key, in an interview of 5,000 lines. A key
 * is answered when the page has been painted after it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../tools/chromium/find.ts';
import { sandboxWorks } from '../../tools/chromium/sandbox.ts';
import { bundleDesk } from '../../tools/desk/bundle.ts';
import { startDesk } from '../../tools/desk/server/desk-server.ts';

const LINES = 5000;
const KEYS = ['ArrowDown', 'n', 'ArrowDown', 'a', 'Control+z', 'End', 'ArrowUp', 'x', 'Home'];

const article = Array.from({ length: LINES }, (_, index) =>
  index % 2 === 0
    ? `Mia Lund: What happened in year ${index}, and who was there to see it?`
    : `Ole Brandt: In year ${index} the harbour froze, and nobody was there but the gulls.`,
).join('\n\n');
const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
const places = { content: join(folder, 'content'), drafts: join(folder, 'drafts') };
const desk = await startDesk({ ...places, bundle: await bundleDesk('server') });
const executablePath = findChromium();
if (!executablePath) throw new Error('There is no browser: run node tools/browser.ts first.');
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: sandboxWorks(executablePath),
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(desk.url);
await page.getByRole('button', { name: 'New interview' }).click();
const started = performance.now();
await page.locator('#file').setInputFiles({
  ...{ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(article) },
});
await page.locator('tr:focus').waitFor();
const rows = await page.locator('tr').count();
console.log(`${rows} lines with words, shown after ${Math.round(performance.now() - started)} ms.`);
await page.getByText('Saved as a draft.').waitFor({ timeout: 120_000 });
await page.evaluate(() => {
  const times: number[] = [];
  Object.assign(window, { times });
  addEventListener(
    'keydown',
    () => {
      const begun = performance.now();
      // After the next frame is painted.
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - begun)));
    },
    true,
  );
});
for (const key of KEYS) {
  await page.keyboard.press(key);
  await page.waitForTimeout(1500);
}
const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
for (const [index, key] of KEYS.entries())
  console.log(`${key.padEnd(10)} ${Math.round(times[index] ?? 0)} ms`);
await browser.close();
await desk.close();
rmSync(folder, { recursive: true, force: true });
