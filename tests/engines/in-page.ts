/** What runs in the page. Each function is sent as text, so that it may use nothing outside of it. */
import type { Area } from '../helpers/pixels.ts';

export interface Point {
  x: number;
  y: number;
}

/** Where something is in the window. */
export interface Place {
  /** Its first word. */
  from: Point;
  /** Its last word. */
  to: Point;
  line: Area;
}

/** The first visible element of a selector whose name or text has these words. */
export function findElement(selector: string, words: string): Element | null {
  const isMeant = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    `${element.ariaLabel ?? ''} ${element.textContent}`.includes(words);
  return [...document.querySelectorAll(selector)].find(isMeant) ?? null;
}

/** The texts of all visible elements of a selector, as they are seen. */
export function visibleTexts(selector: string): string[] {
  return (
    [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not all there is.
      .map((element) => element.innerText.replace(/\s+/g, ' ').trim())
  );
}

export function showInMiddle(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Whether at least half of an element is in the window, and not under the header of the page. */
export function isInView(selector: string): boolean {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  const header = document.querySelector('[data-site-header]')?.getBoundingClientRect();
  if (!box) return false;
  const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
  const top = header && header.top >= 0 ? header.bottom : 0;
  return box.top >= top - 1 && seen >= box.height / 2;
}

/** The part of an element that is in the window, in whole pixels. */
export function visiblePart(selector: string): Area {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box) throw new Error(`There is no ${selector}.`);
  const [x, y] = [Math.max(0, Math.floor(box.left)), Math.max(0, Math.floor(box.top))];
  const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
  return { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y };
}

/** Where words of an element are, or all of its text. */
export async function placeOf(element: Element, words: string): Promise<Place> {
  // A font that arrives later would move them.
  await document.fonts.ready;
  const text = element.textContent ?? '';
  const start = text.indexOf(words);
  const end = start + (words || text).length;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const isAt = (place: number) => place >= passed && place <= passed + node.length;
    if (isAt(start) && start < passed + node.length) range.setStart(node, start - passed);
    if (isAt(end) && end > passed) range.setEnd(node, end - passed);
    passed += node.length;
  }
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error(`“${words || text}” is not on the screen.`);
  return {
    from: { x: first.left + 1, y: first.top + first.height / 2 },
    to: { x: last.right - 1, y: last.top + last.height / 2 },
    line: { x: first.left, y: first.top, width: first.width, height: first.height },
  };
}
