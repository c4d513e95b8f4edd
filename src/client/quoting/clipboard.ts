import { htmlCopied, quoteMarks } from '../../catalogue/chosen/quoting.ts';
import {
  type CopiedConversation,
  type CopiedQuotation,
  creditedWords,
  plainConversation,
  plainQuotation,
} from '../../core/quotation/copy.ts';
import { htmlConversation, htmlQuotation } from '../../core/quotation/copy-html.ts';
import { copy, share } from '../sharing.ts';

/**
 * Copies a quotation as plain text and as HTML. Other flavours are not offered: for a custom one
 * Chromium asks the reader for the right to see the clipboard, and copies nothing until answered.
 *
 * @param done the message afterwards
 */
export async function copyQuotation(quotation: CopiedQuotation, done: string): Promise<void> {
  const plain = plainQuotation(quotation, quoteMarks);
  const write = async () => {
    if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
    const flavours = { 'text/plain': plain, 'text/html': htmlQuotation(quotation) };
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
  };
  await copy(plain, 'quotation', write, done);
}

/** Copies a quotation as HTML, to be put into a page of the reader's own. */
export async function copyEmbed(quotation: CopiedQuotation): Promise<void> {
  const html = htmlQuotation(quotation);
  await copy(html, 'HTML', () => navigator.clipboard.writeText(html), htmlCopied);
}

/** Hands a quotation to the system's share sheet: its words, who says them, and the link. */
export async function shareQuotation(quotation: CopiedQuotation): Promise<void> {
  await share({ text: creditedWords(quotation, quoteMarks), url: quotation.link });
}

/** Puts a conversation on the clipboard, in place of what the browser was about to copy. */
export function copyConversation(conversation: CopiedConversation, event: ClipboardEvent): void {
  event.preventDefault();
  event.clipboardData?.setData('text/plain', plainConversation(conversation));
  event.clipboardData?.setData('text/html', htmlConversation(conversation));
}
