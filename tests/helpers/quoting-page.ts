import type { BrowserContext, Locator, Page } from '@playwright/test';
import { test as base, INTERVIEW } from '../browser/test.ts';

/** The answer that most tests quote from, and two sentences of its second paragraph. */
export const ANSWER = `${INTERVIEW}connectivity/`;
export const TWO_SENTENCES =
  'Within the unified format, it becomes easier to coordinate tariffs, transport standards, digital procedures, and the development of ports such as Aktau, Turkmenbashi, Alat, and logistics centers in Uzbekistan. This accelerates cargo flows and increases the capacity of regional routes.';

/** Finds words in an element, across the marks in it. Defined in each page of a test. */
declare function findWords(element: Element, text: string): Range;

/** A test of quoting: its pages know `findWords`. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const script = await page.addInitScript(defineFindWords);
    await use(page);
    await script.dispose();
  },
  freshPage: async ({ freshPage }, use) => {
    await freshPage.addInitScript(defineFindWords);
    await use(freshPage);
  },
});

/** Gives a page `findWords`. */
export function defineFindWords(): void {
  Object.assign(window, {
    findWords: (element: Element, text: string) => {
      const at = (element.textContent ?? '').indexOf(text);
      if (at < 0) throw new Error(`There is no “${text}”.`);
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text) {
        const [start, end] = [at - passed, at + text.length - passed];
        if (start >= 0 && start < node.length) range.setStart(node, start);
        if (end > 0 && end <= node.length) range.setEnd(node, end);
        passed += node.length;
      }
      return range;
    },
  });
}

/** Selects words of a paragraph, as a finished selection. */
export async function select(paragraph: Locator, words: string): Promise<void> {
  await paragraph.evaluate((element, text) => {
    const range = findWords(element, text);
    const { startContainer, startOffset, endContainer, endOffset } = range;
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }, words);
}

/** Drags the mouse over words of a paragraph, from the first to the last. */
export async function drag(
  page: Page,
  paragraph: Locator,
  words: string,
  { andLetGo } = { andLetGo: true },
): Promise<void> {
  const ends = await paragraph.evaluate(async (element, text) => {
    // A font that arrives between measuring and dragging would move the words.
    await document.fonts.ready;
    const boxes = findWords(element, text).getClientRects();
    const [first, last] = [boxes[0], boxes[boxes.length - 1]];
    if (!first || !last) throw new Error(`“${text}” is not on the screen.`);
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right, y: last.top + last.height / 2 },
    };
  }, words);
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 8 });
  if (andLetGo) await page.mouse.up();
}

/** The tools for what is selected. */
export function tools(page: Page): Locator {
  return page.getByRole('group', { name: 'Quote these words' });
}

/** What the page says at its foot. */
export function message(page: Page): Locator {
  return page.locator('[role=status][data-toast]');
}

/** The link on the last line of what was copied, opened as by somebody who got it in a message. */
export async function follow(context: BrowserContext, page: Page, copied: string): Promise<Page> {
  const other = await context.newPage();
  await other.setViewportSize(page.viewportSize() ?? { width: 1280, height: 720 });
  await other.goto(copied.trim().split('\n').at(-1) ?? '');
  return other;
}
