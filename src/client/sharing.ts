import {
  close as closeLabel,
  copied,
  copyByHand,
  linkCopied,
  selectedToCopy,
} from '../catalogue/chosen/every-page.ts';
import { announce } from './announce.ts';

/** Makes permalinks copy themselves, and shows the Share buttons. */
export function offerSharing(): void {
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('[data-copy-link]');
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (!link || !isPlain) return;
    event.preventDefault();
    void copyLink(link.href);
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => void sharePage(button));
  }
}

async function sharePage({ dataset }: HTMLButtonElement): Promise<void> {
  const url = new URL(dataset.share ?? '', location.href).href;
  if ('share' in navigator) await share({ url, title: dataset.title ?? document.title });
  else await copyLink(url);
}

/** Opens the system's share sheet, which must exist; where it fails, the link is copied. */
export async function share(data: ShareData & { url: string }): Promise<void> {
  try {
    await navigator.share(data);
  } catch (error) {
    // A reader who closes the share sheet has changed their mind: nothing to say.
    if ((error as Error).name !== 'AbortError') await copyLink(data.url);
  }
}

/** Shows the Copy buttons beside texts that are there to be copied, such as citations. */
export function offerCopying(): void {
  for (const text of document.querySelectorAll<HTMLElement>('[data-copy-text]')) {
    const button = text.nextElementSibling;
    if (!(button instanceof HTMLButtonElement)) continue;
    button.hidden = false;
    button.addEventListener('click', () => void copyText(text));
  }
}

/** Copies a text with its italics, or what a field holds; where the browser refuses, selects it to be copied by hand. */
async function copyText(text: HTMLElement): Promise<void> {
  const isField = text instanceof HTMLTextAreaElement;
  try {
    if (isField) await navigator.clipboard.writeText(text.value);
    else {
      const flavours = { 'text/plain': text.textContent, 'text/html': text.getHTML() };
      await navigator.clipboard.write([new ClipboardItem(flavours)]);
    }
    announce(copied);
  } catch {
    if (isField) text.select();
    else getSelection()?.selectAllChildren(text);
    announce(selectedToCopy);
  }
}

/** Copies a link and says so. */
export async function copyLink(link: string): Promise<void> {
  await copy(link, 'link', () => navigator.clipboard.writeText(link), linkCopied);
}

/**
 * Copies and says so. Where the browser refuses (no permission, or a page without HTTPS), the text
 * is shown selected, ready to be copied by hand.
 *
 * @param text as it is shown for copying by hand
 * @param what the text is, for the messages
 * @param write puts it on the clipboard
 * @param done the message afterwards
 */
export async function copy(
  text: string,
  what: 'link' | 'quotation' | 'HTML',
  write: () => Promise<void>,
  done: string,
): Promise<void> {
  try {
    await write();
    announce(done);
  } catch {
    showForCopying(text, what);
  }
}

function showForCopying(text: string, what: 'link' | 'quotation' | 'HTML'): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'copy-by-hand';
  const message = document.createElement('p');
  message.id = 'copy-by-hand-message';
  message.textContent = copyByHand(what);
  const field = document.createElement(text.includes('\n') ? 'textarea' : 'input');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-labelledby', message.id);
  const close = document.createElement('button');
  close.textContent = closeLabel;
  // Browsers older than 2022 have no dialogs: there it is a box at the end of the page.
  const isModal = typeof (dialog as Partial<HTMLDialogElement>).showModal === 'function';
  close.addEventListener('click', () => (isModal ? dialog.close() : dialog.remove()));
  dialog.setAttribute('aria-labelledby', message.id);
  dialog.append(message, field, close);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  if (isModal) dialog.showModal();
  else dialog.setAttribute('open', '');
  field.select();
}
