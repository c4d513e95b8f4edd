import type { Page } from '@playwright/test';
import { expect, INTERVIEW, test } from './test.ts';

/**
 * Other languages need more room. As pseudo-localisation does, each word on the page becomes half as
 * long again, with accents on its letters, and the window is as narrow as WCAG 2.2 asks for (1.4.10).
 */
async function lengthen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const accents: Record<string, string> = { a: 'ä', e: 'ë', i: 'ï', o: 'ö', u: 'ü', n: 'ñ' };
    const longer = (text: string) =>
      text.replace(/\p{L}{2,}/gu, (word) => {
        const half = Math.ceil(word.length / 2);
        return [...word, ...word.slice(-half)].map((letter) => accents[letter] ?? letter).join('');
      });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, code'))
        node.nodeValue = longer(node.nodeValue ?? '');
    }
    for (const field of document.querySelectorAll('input'))
      field.placeholder = longer(field.placeholder);
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

const PATHS = [
  './',
  INTERVIEW,
  `${INTERVIEW}connectivity/`,
  'search/?q=corridor',
  'check/?q=the corridor is a bridge',
  'names/',
  'names/azerbaijan/',
  'corrections/',
  '404.html',
];

for (const path of PATHS)
  test(`words half as long again fit a narrow window: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    if (path.startsWith('search')) await expect(page.locator('.results li').first()).toBeVisible();
    if (path.startsWith('check')) await expect(page.locator('[data-verdict]')).toBeVisible();
    await lengthen(page);
    const found = await page.evaluate(() => {
      const { scrollWidth } = document.documentElement;
      const wide = [...document.querySelectorAll('main *, header *, footer *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map(({ localName, className }) => `${localName}.${className}`);
      return { scrollWidth, wide: scrollWidth > innerWidth ? wide : [] };
    });
    expect(found).toEqual({ scrollWidth: 320, wide: [] });
  });
