import { defineConfig } from '@playwright/test';
import type { EngineName } from './test.ts';

const port = Number(process.env.TEST_PORT ?? 24_620);
const baseURL = `http://localhost:${port}/`;
const ENGINES: EngineName[] = ['firefox', 'webkit'];

/**
 * `npm run test:engines`: the same tests in Firefox and in WebKit, side by side, each in one browser
 * that starts once. Playwright brings the test runner only: it can’t drive the browsers of a Linux
 * distribution, so the tests do by W3C WebDriver (`drivers/`).
 */
export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  outputDir: '../../test-results/engines',
  forbidOnly: Boolean(process.env.CI),
  workers: ENGINES.length,
  // These browsers are not made for tests: a key or a click may be lost while they are busy.
  retries: 1,
  timeout: 300_000,
  expect: { timeout: 40_000 },
  reporter: process.env.TEST_PART ? [['../run/playwright-progress.ts']] : [['list']],
  use: { baseURL },
  projects: ENGINES.map((name) => ({ name, workers: 1, use: { engineName: name } })),
  webServer: {
    command: `node tools/serve.ts dist --port ${port} --base /`,
    cwd: '../..',
    url: baseURL,
    reuseExistingServer: false,
  },
});
