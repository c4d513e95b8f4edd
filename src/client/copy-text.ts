import { announce } from './announce.ts';

/** Shows the Copy buttons beside texts that are there to be copied, such as citations. */
export function offerCopying(): void {
  for (const text of document.querySelectorAll<HTMLElement>('[data-copy-text]')) {
    const button = text.nextElementSibling;
    if (!(button instanceof HTMLButtonElement)) continue;
    button.hidden = false;
    button.addEventListener('click', () => void copyText(text));
  }
}

/** Copies a text with its italics; where the browser refuses, selects it to be copied by hand. */
async function copyText(text: HTMLElement): Promise<void> {
  try {
    const flavours = { 'text/plain': text.textContent, 'text/html': text.getHTML() };
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
    announce('Copied');
  } catch {
    getSelection()?.selectAllChildren(text);
    announce('The text is selected for you to copy');
  }
}
