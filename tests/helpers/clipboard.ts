import type { Page } from '@playwright/test';

/**
 * All flavours on the clipboard. They are pasted into a page, as a reader does it, so that no test
 * needs the right to read the clipboard, and what asks for it is noticed.
 */
export async function clipboard(page: Page): Promise<Record<string, string>> {
  const other = await page.context().newPage();
  try {
    await other.evaluate(notePaste);
    await other.keyboard.press('ControlOrMeta+v');
    return await other.evaluate(() => Reflect.get(window, 'pasted'));
  } finally {
    await other.close();
  }
}

/** The plain text on the clipboard. */
export async function copiedText(page: Page): Promise<string> {
  return (await clipboard(page))['text/plain'] ?? '';
}

/** Runs in the page: the next paste is kept. */
function notePaste(): void {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  const pasted = new Promise((resolve) => {
    field.addEventListener('paste', ({ clipboardData }) => {
      const types = clipboardData?.types ?? [];
      resolve(Object.fromEntries(types.map((type) => [type, clipboardData?.getData(type)])));
    });
  });
  Object.assign(window, { pasted });
}
