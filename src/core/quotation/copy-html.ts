import { escapedText } from '../text/html.ts';
import type { CopiedConversation, CopiedQuotation } from './copy.ts';

/**
 * A quotation as HTML that needs neither script nor style: what a word processor pastes, and what a
 * reader puts into a page of their own.
 *
 * @see https://html.spec.whatwg.org/multipage/grouping-content.html#the-blockquote-element
 */
export function htmlQuotation({ paragraphs, ...source }: CopiedQuotation): string {
  return quoted(paragraphs.map(escapedText), source);
}

/** Words of several people as HTML, each with who says them where that changes. */
export function htmlConversation({ turns, ...source }: CopiedConversation): string {
  const paragraphs = turns.map(({ speaker, text }) => {
    const words = escapedText(text);
    return speaker ? `<strong>${escapedText(speaker)}:</strong> ${words}` : words;
  });
  return quoted(paragraphs, source);
}

/** @param paragraphs as HTML */
function quoted(
  paragraphs: readonly string[],
  { language, credit, link }: Pick<CopiedQuotation, 'language' | 'credit' | 'link'>,
): string {
  const address = escapedText(link);
  const words = paragraphs.map((html) => `<p>${html}</p>`).join('');
  const source = `<p>— <a href="${address}">${escapedText(credit)}</a></p>`;
  return `<blockquote cite="${address}" lang="${escapedText(language)}">${words}</blockquote>${source}`;
}
