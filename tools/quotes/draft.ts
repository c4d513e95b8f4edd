import { parseHTML } from 'linkedom';
import { isHtml } from '../importer/html.ts';
import { numberElements, readPageLines } from '../importer/page-lines.ts';

/**
 * A draft as plain text: what a reader of it sees, with quote marks around block quotations.
 *
 * @param text the file
 * @param name its name, whose ending says what it is; without one, HTML is recognised
 */
export function readDraft(text: string, name: string): string {
  if (isHtml(text) || /\.html?$/i.test(name)) return readHtml(text);
  return /\.(?:md|markdown)$/i.test(name) ? readMarkdown(text) : text;
}

function readHtml(html: string): string {
  const { document } = parseHTML(
    isHtml(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  numberElements(document);
  return readPageLines(document.body)
    .map(({ text }) => text)
    .join('\n\n');
}

/** Without frontmatter, headings' marks, emphasis and the addresses of links. */
function readMarkdown(text: string): string {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .replace(/^---\n(?:(?!---\n).*\n)*---\n/, '')
    .split(/\n{2,}/);
  return paragraphs.map(readBlock).join('\n\n');
}

function readBlock(block: string): string {
  const isQuotation = /^ {0,3}>/.test(block);
  const plain = block
    .replace(/^ {0,3}(?:>[ \t]?|#{1,6}[ \t]+)/gm, '')
    .replace(/\[([^\][\n]+)\]\([^()\s]*\)/g, '$1')
    .replace(/\*+|(?<!\p{L})_+|_+(?!\p{L})/gu, '')
    .trim();
  return isQuotation && !/^[“"„«]/.test(plain) ? `“${plain}”` : plain;
}
