import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type LaunchOptions, test } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { KINDS } from './test.ts';

const AUDITED = ['an interview', 'an answer', 'the front page', 'the search page'] as const;
const PERFECT = ['accessibility', 'best-practices', 'seo'];
/** On a busy machine Lighthouse may lose touch with its browser, which says nothing of the page. */
const ATTEMPTS = 3;

for (const kind of AUDITED)
  test(`Lighthouse gives ${kind} 100 for accessibility, best practices and SEO`, async ({
    baseURL,
  }, { project }) => {
    test.setTimeout(ATTEMPTS * 90_000);
    const address = new URL(KINDS[kind], baseURL).href;
    const { categories, audits } = await auditWholly(address, project.use.launchOptions);
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
  });

/**
 * A report in which each audit that counts came to a result. Where one did not, because the tool
 * itself failed, the page is audited anew.
 *
 * @throws when Lighthouse fails every time, with what it said
 */
async function auditWholly(address: string, options?: LaunchOptions): Promise<Result> {
  const faults: string[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      const report = await audit(address, options);
      const fault = toolFault(report);
      if (!fault) return report;
      faults.push(fault);
    } catch (error) {
      faults.push(String(error));
    }
    console.log(`Lighthouse failed, attempt ${attempt}: ${faults.at(-1)}`);
  }
  throw new Error(`Lighthouse could not audit ${address}:\n${faults.join('\n')}`);
}

/** What kept Lighthouse from a result, as it says itself. A bad result is no fault. */
function toolFault({ runtimeError, categories, audits }: Result): string | undefined {
  if (runtimeError) return `${runtimeError.code}: ${runtimeError.message}`;
  return PERFECT.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && audits[id]?.scoreDisplayMode === 'error')
    .map(({ id }) => `${id}: ${audits[id]?.errorMessage}`)[0];
}

/** Runs Lighthouse in a browser of its own: it speaks to it by a port, and empties its caches. */
async function audit(address: string, options?: LaunchOptions): Promise<Result> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const browser = await chromium.launchPersistentContext(profile, {
    ...options,
    args: [`--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(address, { port, logLevel: 'error', output: 'json' });
    if (!result) throw new Error('Lighthouse gave no report.');
    return result.lhr;
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
