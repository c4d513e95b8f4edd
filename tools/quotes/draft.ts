const HTML = /^\s*<(?:!doctype|html|head|body)\b/i;

/**
 * A draft as plain text: what a reader of it sees, with quote marks around block quotations.
 *
 * @param bytes the file
 * @param name its name, whose ending says what it is; without one, HTML is recognised
 */
export async function readDraft(bytes: Uint8Array, name: string): Promise<string> {
  const text = new TextDecoder().decode(bytes);
  if (HTML.test(text) || /\.html?$/i.test(name)) {
    // Most drafts are none, and the reader of pages takes a while to load.
    const { readHtml } = await import('./html.ts');
    return readHtml(text);
  }
  return /\.(?:md|markdown)$/i.test(name) ? readMarkdown(text) : text;
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
