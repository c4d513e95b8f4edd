/**
 * `npm run bench:desk`: how long the desk takes to answer a key, in an interview of 5,000 lines, on a
 * wide window and on a narrow one; and while somebody types faster than the article is read. A key is
 * answered when the page has been painted after it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../tools/chromium/launch.ts';
import { bundleDesk } from '../../tools/desk/bundle.ts';
import { startDesk } from '../../tools/desk/server/desk-server.ts';

const LINES = 5000;
const KEYS = ['ArrowDown', 'n', 'ArrowDown', 'a', 'Control+z', 'End', 'ArrowUp', 'x', 'Home'];

const QUICK = Array.from({ length: 15 }, () => ['n', 'ArrowDown']).flat();
/** Milliseconds between two keys that are typed quickly, and until an article is read again. */
const [QUICKLY, READ] = [120, 1500];

const article = Array.from({ length: LINES }, (_, index) =>
  index % 2 === 0
    ? `Mia Lund: What happened in year ${index}, and who was there to see it?`
    : `Ole Brandt: In year ${index} the harbour froze, and nobody was there but the gulls.`,
).join('\n\n');
const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
const places = { content: join(folder, 'content'), drafts: join(folder, 'drafts') };
const desk = await startDesk({ ...places, bundle: await bundleDesk('server') });
const browser = await chromium.launch(launchOptions());
for (const width of [1440, 390]) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  console.log(`\n${width} pixels`);
  await open(page);
  for (const key of KEYS) console.log(`${key.padEnd(22)} ${await timeOf(page, [key])} ms`);
  console.log(`${'typed quickly, longest'.padEnd(22)} ${await timeOf(page, QUICK)} ms`);
  await page.close();
}
await browser.close();
await desk.close();
rmSync(folder, { recursive: true, force: true });

async function open(page: Page): Promise<void> {
  await page.goto(desk.url);
  await page.getByRole('button', { name: 'New interview' }).click();
  const started = performance.now();
  await page.locator('#file').setInputFiles({
    ...{ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(article) },
  });
  await page.locator('tr:focus').waitFor();
  const rows = await page.locator('tr').count();
  console.log(
    `${rows} lines with words, shown after ${Math.round(performance.now() - started)} ms.`,
  );
  await page.getByText('Saved as a draft.').waitFor({ timeout: 120_000 });
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        // After the next frame is painted; from when the key was pressed, not from when it was read.
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
      },
      true,
    );
  });
}

/** The longest that one of the keys took, in milliseconds. */
async function timeOf(page: Page, keys: readonly string[]): Promise<number> {
  await page.evaluate(() => (window as unknown as { times: number[] }).times.splice(0));
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(QUICKLY);
  }
  await page.waitForTimeout(READ);
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  return Math.round(Math.max(...times));
}
