import { defineConfig } from '@playwright/test';
import { REPORTS } from './tests/helpers/figures.ts';
import { findChromium } from './tools/chromium/find.ts';
import { sandboxWorks } from './tools/chromium/sandbox.ts';

/**
 * The same tests against the site at the root of a host and under a base path, and a few against
 * a site with two interviews. Lighthouse comes last, alone; `--project=lighthouse --no-deps` runs
 * it without the others.
 *
 * In tests, addresses are relative, without a slash in front: `page.goto('interviews/…/')`, and
 * `page.goto('./')` for the front page. A leading slash would leave the base of project `base`.
 *
 * `TEST_PORT` is the first of three ports, for two checkouts that are tested at the same time.
 */
const firstPort = Number(process.env.TEST_PORT ?? 24_610);
const sites = [
  { name: 'root', folder: 'dist', port: firstPort, base: '/' },
  { name: 'base', folder: '.cache/sites/base', port: firstPort + 1, base: '/verbatim/' },
  { name: 'two', folder: '.cache/sites/two', port: firstPort + 2, base: '/' },
] as const;

/** Tests of what only a second interview can show. */
const needsTwo = '**/*.two.spec.ts';
/** Lighthouse wants the machine for itself. */
const needsQuiet = '**/lighthouse.spec.ts';
/** Tests of what is the same under a base path. */
const atRoot = [
  'accessibility',
  'browsers',
  'check-verdicts',
  'faults',
  'keyboard',
  'lighthouse',
  'payloads',
  'targets',
  'wording',
].map((name) => `**/${name}.spec.ts`);
/** Of those, one is so long at the root that a short one takes its place. */
const atBase = '**/*.base.spec.ts';

const executablePath = findChromium();
if (executablePath === undefined) {
  throw new Error('There is no browser to test with: run node tools/browser.ts first.');
}

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Undefined is Playwright's own choice: half of the cores.
  workers: process.env.CI ? 2 : undefined,
  // The second is read by `npm run report`.
  reporter: [['list'], ['json', { outputFile: `${REPORTS}/playwright.json` }]],
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: {
      executablePath,
      // Playwright passes --no-sandbox unless told that the sandbox is wanted.
      chromiumSandbox: sandboxWorks(executablePath),
    },
  },
  projects: [
    ...sites.map(({ name, port, base }) => ({
      name,
      use: { baseURL: `http://localhost:${port}${base}` },
      ...{
        root: { testIgnore: [needsTwo, needsQuiet, atBase] },
        base: { testIgnore: [needsTwo, ...atRoot] },
        two: { testMatch: needsTwo },
      }[name],
    })),
    {
      name: 'lighthouse',
      use: { baseURL: `http://localhost:${firstPort}/` },
      testMatch: needsQuiet,
      workers: 1,
      dependencies: sites.map(({ name }) => name),
    },
  ],
  webServer: sites.map(({ name, folder, port, base }) => ({
    name,
    command: `node tools/serve.ts ${folder} --port ${port} --base ${base}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  })),
});
