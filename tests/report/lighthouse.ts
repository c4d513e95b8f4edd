import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../tools/chromium/launch.ts';
import { serveSite } from '../../tools/server/static-site.ts';
import { ROOT } from '../helpers/built-site.ts';
import type { Figure } from '../helpers/figures.ts';
import { scanWith } from './installed-apart.ts';

const PAGES = ['', 'interviews/seitov-2025/', 'interviews/seitov-2025/connectivity/', 'search/'];

interface Scan {
  address: string;
  performance: number;
  /** The scores that must be 100. */
  perfect: Record<string, number>;
  failed: string[];
}

/**
 * What Lighthouse gives the built site: 100 for accessibility, best practices and SEO.
 *
 * @throws Error with the pages and audits that cost points
 */
export async function lighthouseFigure(): Promise<Figure> {
  const site = await serveSite({ root: ROOT.folder });
  const scans = await withBrowser((port) =>
    scanWith<Scan[]>('lighthouse', [String(port), ...PAGES.map((path) => site.url + path)]),
  );
  await site.close();
  const bad = scans.filter(({ perfect }) => Object.values(perfect).some((score) => score < 100));
  if (bad.length > 0) throw new Error(`Lighthouse: ${JSON.stringify(bad, null, 2)}`);
  // Seconds depend on the machine: reported, not demanded.
  const performance = scans.map((scan) => scan.performance);
  return {
    report: 'Lighthouse',
    run: `${PAGES.length} pages, as on a phone`,
    found: `100 for accessibility, best practices and SEO; performance ${Math.min(...performance)} to ${Math.max(...performance)}`,
  };
}

/** Runs something with the port of a browser of its own: Lighthouse empties its caches. */
async function withBrowser<Result>(run: (port: number) => Promise<Result>): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const options = launchOptions();
  const browser = await chromium.launchPersistentContext(profile, {
    ...options,
    args: [...(options.args ?? []), '--remote-debugging-port=0'],
  });
  try {
    return await run(await portOf(profile));
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The browser takes a free port, and writes it into its profile. */
async function portOf(profile: string): Promise<number> {
  for (;;) {
    try {
      const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      if (port) return Number(port);
    } catch {
      // Not written yet.
    }
    await wait(50);
  }
}
