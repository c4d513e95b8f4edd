import { announce } from './announce.ts';

/** Copies a link and says so. */
export async function copyLink(link: string): Promise<void> {
  await copy(link, 'link', () => navigator.clipboard.writeText(link));
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
  what: 'link' | 'quotation',
  write: () => Promise<void>,
  done = what === 'link' ? 'Link copied' : 'Quotation copied',
): Promise<void> {
  try {
    await write();
    announce(done);
  } catch {
    showForCopying(text, what);
  }
}

function showForCopying(text: string, what: string): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'copy-by-hand';
  const message = document.createElement('p');
  message.id = 'copy-by-hand-message';
  message.textContent = `Your browser did not allow copying. Here is the ${what}, selected for you to copy:`;
  const field = document.createElement(text.includes('\n') ? 'textarea' : 'input');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-labelledby', message.id);
  const close = document.createElement('button');
  close.textContent = 'Close';
  // Browsers of before 2022 know no dialogs: there it is a box at the end of the page.
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
