import {
  type CopiedConversation,
  type CopiedQuotation,
  plainConversation,
  plainQuotation,
} from '../../core/quotation/copy.ts';
import { element } from '../element.ts';
import { copy } from '../sharing.ts';

/**
 * Copies a quotation as plain text and as HTML. Other flavours are not offered: for a custom one
 * Chromium asks the reader for the right to see the clipboard, and copies nothing until answered.
 *
 * @param done the message afterwards
 */
export async function copyQuotation(quotation: CopiedQuotation, done: string): Promise<void> {
  const plain = plainQuotation(quotation);
  const write = async () => {
    if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
    const flavours = { 'text/plain': plain, 'text/html': htmlQuotation(quotation) };
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
  };
  await copy(plain, 'quotation', write, done);
}

function htmlQuotation({ paragraphs, credit, link }: CopiedQuotation): string {
  const quoted = element(
    'blockquote',
    { cite: link },
    ...paragraphs.map((text) => element('p', {}, text)),
  );
  const source = element('p', {}, '— ', element('a', { href: link }, credit));
  return quoted.outerHTML + source.outerHTML;
}

/** Puts a conversation on the clipboard, in place of what the browser was about to copy. */
export function copyConversation(conversation: CopiedConversation, event: ClipboardEvent): void {
  event.preventDefault();
  event.clipboardData?.setData('text/plain', plainConversation(conversation));
  event.clipboardData?.setData('text/html', htmlConversation(conversation));
}

function htmlConversation({ turns, credit, link }: CopiedConversation): string {
  const said = turns.map(({ speaker, text }) =>
    element('p', {}, ...(speaker ? [element('strong', {}, `${speaker}:`), ' '] : []), text),
  );
  const source = element('p', {}, '— ', element('a', { href: link }, credit));
  return [...said, source].map(({ outerHTML }) => outerHTML).join('');
}
