import type { Locator, Page } from '@playwright/test';

/** How well the painted highlight covers some words. */
export interface Highlight {
  /** The least covered line of the words: the share of its pixels that have the colour. */
  inside: number;
  /** Pixels of the colour anywhere else in the window. */
  outside: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Compares what the browser painted as a text fragment with the words that should be highlighted.
 *
 * @param paragraphs the paragraphs of the words
 * @param words the words of each
 */
export async function paintedHighlight(
  page: Page,
  paragraphs: Locator[],
  words: string[],
): Promise<Highlight> {
  const boxes: Box[] = [];
  for (const [index, paragraph] of paragraphs.entries())
    boxes.push(...(await boxesOf(paragraph, words[index] ?? '')));
  const color = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--color-mark'),
  );
  const picture = (await page.screenshot({ scale: 'css' })).toString('base64');
  const blank = await page.context().newPage();
  const highlight = await blank.evaluate(measure, { picture, color, boxes });
  await blank.close();
  return highlight;
}

function boxesOf(paragraph: Locator, words: string): Promise<Box[]> {
  return paragraph.evaluate((element, text) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const at = element.textContent.indexOf(text);
    // Piece by piece, because the whole range would count the marks between the words too.
    const boxes: Box[] = [];
    let seen = 0;
    while (walker.nextNode()) {
      const { length } = walker.currentNode.textContent ?? '';
      const start = Math.max(at - seen, 0);
      const end = Math.min(at + text.length - seen, length);
      seen += length;
      if (start >= end) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, end);
      for (const { left, top, right, bottom } of range.getClientRects())
        boxes.push({ left, top, right, bottom });
    }
    return boxes;
  }, words);
}

async function measure(arg: { picture: string; color: string; boxes: Box[] }): Promise<Highlight> {
  const bytes = Uint8Array.from(atob(arg.picture), (c) => c.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = arg.color;
  context.fillRect(0, 0, 1, 1);
  const wanted = context.getImageData(0, 0, 1, 1).data;
  context.drawImage(bitmap, 0, 0);
  const { data, width } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const found = arg.boxes.map(() => 0);
  let outside = 0;
  for (let i = 0; i < data.length; i += 4) {
    const isMark = [0, 1, 2].every((c) => Math.abs((data[i + c] ?? 0) - (wanted[c] ?? 0)) < 3);
    if (!isMark) continue;
    const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
    const box = arg.boxes.findIndex(
      ({ left, top, right, bottom }) =>
        x >= left - 2 && x <= right + 2 && y >= top - 4 && y <= bottom + 4,
    );
    if (box < 0) outside += 1;
    else found[box] = (found[box] ?? 0) + 1;
  }
  // A comma between two marks can't be told from its neighbours: their pixels count for it too.
  const shares = arg.boxes
    .map((box, index) => ({ ...box, pixels: found[index] ?? 0 }))
    .filter(({ left, right }) => right - left > 24)
    .map(({ left, top, right, bottom, pixels }) => pixels / ((right - left) * (bottom - top)));
  return { inside: Math.min(...shares), outside };
}
