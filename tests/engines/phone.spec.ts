import { KINDS } from '../browser/test.ts';
import { ANSWER, expect, INTERVIEW, test } from './test.ts';

test.use({ settings: { scheme: 'light', scripts: true, width: 390 } });

test('nothing is wider than a phone', async ({ reader }) => {
  for (const [kind, path] of Object.entries({ ...KINDS, results: 'search/?q=Azerbaijan' })) {
    await reader.open(path);
    const widths = await reader.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(widths, kind).toEqual([390, 390]);
  }
});

test('a note opens in the window, and covers its words not', async ({ reader }) => {
  await reader.open(INTERVIEW);
  await reader.click(['#world-stage-3 .noted', 'OTS']);
  await expect.poll(() => reader.sees('.notes [popover]')).toBe(true);
  const { words, note, window } = await reader.evaluate(() => {
    const box = (element: Element | undefined) => element?.getBoundingClientRect().toJSON();
    const all = [...document.querySelectorAll('#world-stage-3 .noted')];
    return {
      words: box(all.find(({ textContent }) => textContent === 'OTS')),
      note: box(document.querySelector('.notes [popover]:popover-open') ?? undefined),
      window: { width: innerWidth, height: innerHeight },
    };
  });
  expect(note.top >= words.bottom - 2 || note.bottom <= words.top + 2).toBe(true);
  expect(note.left).toBeGreaterThanOrEqual(0);
  expect(note.right).toBeLessThanOrEqual(window.width);
  expect(note.bottom).toBeLessThanOrEqual(window.height);
});

test('selected words have their tools in the window', async ({ reader }) => {
  await reader.open(ANSWER);
  await reader.drag(['#connectivity-2', 'critical link']);
  await expect.poll(() => reader.isInView('.quote-tools')).toBe(true);
  const right = await reader.evaluate(
    () => document.querySelector('.quote-tools')?.getBoundingClientRect().right,
  );
  expect(right).toBeLessThanOrEqual(390);
});
