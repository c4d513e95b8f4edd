import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { REPORTS } from './tests/helpers/figures.ts';
import { launchOptions } from './tools/chromium/launch.ts';

/**
 * The tests read five built sites: the site at the root of a host, the same under a base path, one
 * with two interviews, one with conversations of many shapes, and one in Azerbaijani. What is the
 * same at the root and under a path is tested once.
 *
 * In tests, addresses are relative, without a slash in front: `page.goto('interviews/…/')`, and
 * `page.goto('./')` for the front page. A leading slash would leave the base of project `base`.
 *
 * `TEST_PORT` is the first of five ports, for two checkouts that are tested at the same time.
 */
const firstPort = Number(process.env.TEST_PORT ?? 24_610);
const sites = [
  { name: 'root', folder: 'dist', port: firstPort, base: '/' },
  { name: 'base', folder: '.cache/sites/base', port: firstPort + 1, base: '/verbatim/' },
  { name: 'two', folder: '.cache/sites/two', port: firstPort + 2, base: '/' },
  {
    name: 'conversations',
    folder: '.cache/sites/conversations',
    port: firstPort + 3,
    base: '/',
  },
  { name: 'azerbaijani', folder: '.cache/sites/azerbaijani', port: firstPort + 4, base: '/' },
] as const;

/** Tests of what only a base path, a second interview, other conversations or a language can show. */
const [atBase, needsTwo] = ['**/*.base.spec.ts', '**/*.two.spec.ts'];
const conversations = '**/*.conversations.spec.ts';
const azerbaijani = '**/*.azerbaijani.spec.ts';
/** Tests of the desk start a server of their own, each with a copy of the content. */
const desk = '**/*.desk.spec.ts';
const files = {
  root: { testIgnore: [atBase, needsTwo, conversations, azerbaijani, desk] },
  base: { testMatch: atBase },
  two: { testMatch: needsTwo },
  conversations: { testMatch: conversations },
  azerbaijani: { testMatch: azerbaijani },
};

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may lose a key or a moment; the run reports each test that needed it.
  retries: 1,
  // Playwright's own choice is half of the cores: on two cores one of them would be idle.
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  // Enough for a machine that does other things as well: only a test that fails takes so long.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // Under `npm test` (tests/run.ts) few lines, and the results for the report.
  reporter: process.env.TEST_PART
    ? [
        ['./tests/run/playwright-progress.ts'],
        ['json', { outputFile: `${REPORTS}/${process.env.TEST_PART}.json` }],
      ]
    : [['list']],
  use: {
    browserName: 'chromium',
    headless: true,
    actionTimeout: 30_000,
    // As a page may where a reader clicks; the browser without windows asks nobody.
    permissions: ['clipboard-write'],
    launchOptions: launchOptions(),
  },
  projects: [
    ...sites.map(({ name, port, base }) => ({
      name,
      use: { baseURL: `http://localhost:${port}${base}` },
      ...files[name],
    })),
    { name: 'desk', testMatch: desk },
  ],
  webServer: sites.map(({ name, folder, port, base }) => ({
    name,
    command: `node tools/serve.ts ${folder} --port ${port} --base ${base}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  })),
});
