import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type Bundle, bundleDesk } from '../../tools/desk/bundle.ts';
import { startDesk } from '../../tools/desk/server/desk-server.ts';

/** A desk with a server of its own, on a content folder with the shipped interview or none. */
export interface RunningDesk {
  url: string;
  content: string;
}

interface Fixtures {
  desk: RunningDesk;
  /** What the console says: nothing, where no policy is violated and no script fails. */
  silence: string[];
}

export const test = base.extend<Fixtures, { bundle: Bundle }>({
  bundle: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for this form.
    async ({}, use) => use(await bundleDesk('server')),
    { scope: 'worker', timeout: 180_000 },
  ],
  desk: async ({ bundle }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'verbatim-desk-'));
    const content = join(root, 'content');
    cpSync('content', content, { recursive: true });
    const { url, close } = await startDesk({ content, drafts: join(root, 'drafts'), bundle });
    await use({ url, content });
    await close();
    rmSync(root, { recursive: true, force: true });
  },
  silence: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on('console', (message) => {
        if (isOfVite(message.location().url)) return;
        said.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => {
        if (!isOfVite(error.stack ?? '')) said.push(error.message);
      });
      await use(said);
      // A browser reports each refusal of the server, which the page has shown itself.
      const others = said.filter((line) => !line.includes('409 (Conflict)'));
      expect(others, 'the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** In the frames of the preview there is the site in development, with Vite's own script. */
function isOfVite(place: string): boolean {
  return place.includes('/@vite/client');
}

/** Files of an interview by their names, each byte as a character. */
export function filesIn(content: string, slug: string): Record<string, string> {
  const folder = join(content, 'interviews', slug);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]),
  );
}

/** What the command line writes, in a content folder of its own. */
export function importedFiles(file: string, slug: string, options: readonly string[]) {
  const content = mkdtempSync(join(tmpdir(), 'verbatim-import-'));
  mkdirSync(join(content, 'interviews'));
  execFileSync('node', ['tools/import.ts', file, '--slug', slug, '--yes', ...options], {
    env: { ...process.env, CONTENT_DIR: content },
  });
  const files = filesIn(content, slug);
  rmSync(content, { recursive: true });
  return files;
}

/** Pastes words where the focus is, as a clipboard does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** Goes with the Tab key to an element with this name, wherever the focus is. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isThere = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
      return label || element?.getAttribute('aria-label') || element?.textContent || '';
    });
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab');
    const found = (await isThere()).trim();
    if (typeof name === 'string' ? found === name : name.test(found)) return;
  }
  throw new Error(`The Tab key does not lead to ${name}.`);
}
