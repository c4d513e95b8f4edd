import { test as base, expect } from '@playwright/test';
import type { Engine, Settings } from './drivers/engine.ts';
import { Firefox } from './drivers/firefox.ts';
import { WebKit } from './drivers/webkit.ts';
import { Reader } from './reader.ts';

const BROWSERS = { firefox: Firefox, webkit: WebKit };
export type EngineName = keyof typeof BROWSERS;

/** A test of this folder: each runs in every engine, and its console must stay silent. */
export const test = base.extend<
  { settings: Settings; reader: Reader },
  { engineName: EngineName; engine: Engine }
>({
  engineName: ['firefox', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await BROWSERS[engineName].open();
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  settings: [{ scheme: 'light', scripts: true, width: 1280 }, { option: true }],
  reader: async ({ engine, settings, baseURL }, use) => {
    await engine.use(settings);
    const reader = new Reader(engine, baseURL ?? '');
    await reader.open('robots.txt');
    await reader.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await engine.takeConsole();
    await use(reader);
    expect(await engine.takeConsole(), 'the console').toEqual([]);
  },
});

export { expect };

/** The interview that ships with the site, and one of its answers. */
export const INTERVIEW = 'interviews/seitov-2025/';
export const ANSWER = `${INTERVIEW}connectivity/`;
