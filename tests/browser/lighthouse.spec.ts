import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { KINDS } from './test.ts';

const AUDITED = ['an interview', 'an answer', 'the front page', 'the search page'] as const;
const PERFECT = ['accessibility', 'best-practices', 'seo'];

for (const kind of AUDITED)
  test(`Lighthouse gives ${kind} 100 for accessibility, best practices and SEO`, async ({
    baseURL,
  }, { project }) => {
    test.slow();
    const port = await freePort();
    const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
    // A browser of its own: Lighthouse speaks to it by a port, and empties its caches.
    const browser = await chromium.launchPersistentContext(profile, {
      ...project.use.launchOptions,
      args: [`--remote-debugging-port=${port}`],
    });
    try {
      const address = new URL(KINDS[kind], baseURL).href;
      const result = await lighthouse(address, { port, logLevel: 'error', output: 'json' });
      if (!result) throw new Error('Lighthouse gave no report.');
      const { categories, audits } = result.lhr;
      const failed = PERFECT.flatMap((name) =>
        (categories[name]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${name}: ${audits[id]?.title}`),
      );
      expect(failed).toEqual([]);
      for (const name of PERFECT) expect(categories[name]?.score, name).toBe(1);
      // Seconds depend on the machine: told, not tested.
      const performance = Math.round((categories.performance?.score ?? 0) * 100);
      console.log(`Lighthouse, mobile, ${kind}: performance ${performance}.`);
    } finally {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
