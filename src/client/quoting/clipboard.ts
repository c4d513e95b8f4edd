import {
  type CopiedQuotation,
  markdownQuotation,
  plainQuotation,
} from '../../core/quotation/copy.ts';
import { element } from '../element.ts';
import { copy } from '../sharing.ts';

/** Where the browser knows it, programs that prefer Markdown find it under this type. */
const MARKDOWN = 'web text/markdown';

/**
 * Copies a quotation in three flavours at once: plain text, HTML and Markdown. Browsers that know
 * no Markdown have plain text that reads as such.
 *
 * @param done the message afterwards
 */
export async function copyQuotation(quotation: CopiedQuotation, done: string): Promise<void> {
  const plain = plainQuotation(quotation);
  const write = async () => {
    if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
    const flavours: Record<string, string> = {
      'text/plain': plain,
      'text/html': htmlQuotation(quotation),
    };
    if (ClipboardItem.supports?.(MARKDOWN)) flavours[MARKDOWN] = markdownQuotation(quotation);
    const blobs = Object.entries(flavours).map(
      ([type, text]) => [type, new Blob([text], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
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
