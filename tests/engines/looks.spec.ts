import { SCHEMES } from '../../src/styles/colours.ts';
import { KINDS } from '../browser/test.ts';
import { lined, painted } from './paint.ts';
import { ANSWER, expect, test } from './test.ts';

/** Where a line is, in the height of words: below their letters, or through them. */
const UNDER = [0.7, 1.1] as const;
const THROUGH = [0.35, 0.7] as const;

for (const scheme of SCHEMES)
  test.describe(`in ${scheme} colours`, () => {
    test.use({ settings: { scheme, scripts: true, width: 1280 } });

    test('each kind of page is painted on its paper, in its ink', async ({ reader }) => {
      for (const [kind, path] of Object.entries(KINDS)) {
        await reader.open(path);
        const window = await reader.evaluate(() => innerWidth * innerHeight);
        await expect.poll(() => painted(reader, 'html', 'paper'), kind).toBeGreaterThan(window / 2);
        await expect.poll(() => painted(reader, 'main', 'ink'), kind).toBeGreaterThan(500);
      }
    });

    test('each marked word has a line under it, of pixels of its own', async ({ reader }) => {
      await reader.open(ANSWER);
      const words = await reader.texts('#connectivity-2 .noted');
      expect(words).toContain('Aktau');
      // The line is dotted: every other pixel of it.
      for (const word of words)
        await expect
          .poll(() => lined(reader, ['#connectivity-2 .noted', word], 'soft', UNDER), word)
          .toBeGreaterThan(0.4);
      const unmarked = await lined(reader, ['#connectivity-2', 'critical link'], 'soft', UNDER);
      expect(unmarked).toBeLessThan(0.05);
    });

    test('what a quotation dropped is struck out, and what it added is marked', async ({
      reader,
    }) => {
      await reader.open('check/?q=mutual+trade+by+2+times');
      await expect
        .poll(() => lined(reader, ['.comparison del', '1.5–2'], 'accent', THROUGH))
        .toBe(1);
      await expect.poll(() => painted(reader, '.comparison ins', 'mark')).toBeGreaterThan(50);
      await expect.poll(() => lined(reader, ['.comparison ins', '2'], 'ink', UNDER)).toBe(1);
    });
  });
