import type { Outcome } from '../importer/draft.ts';
import { fileKind } from '../importer/formats/file-kind.ts';

const HTML = /^\s*<(?:!doctype|html|head|body)\b/i;

/**
 * A draft as plain text: what a reader of it sees, with quote marks around block quotations.
 *
 * @param bytes the file
 * @param name its name, whose ending says what it is; without one, HTML and Word are recognised
 * @throws when it is in another format, with what to do
 */
export async function readDraft(bytes: Uint8Array, name: string): Promise<string> {
  const kind = fileKind(bytes);
  // Most drafts are text, and what reads the other formats takes a while to load.
  if (kind === 'word') {
    const { readWord } = await import('../importer/formats/word.ts');
    return valueOrThrow(await readWord(bytes)).article.text;
  }
  if (kind) throw new Error(`${name} is ${kind.is}. ${kind.suggestion}`);
  const text = await decoded(bytes, name);
  if (HTML.test(text) || /\.html?$/i.test(name)) {
    const { readHtml } = await import('./html.ts');
    return readHtml(text);
  }
  return /\.(?:md|markdown)$/i.test(name) ? readMarkdown(text) : text;
}

async function decoded(bytes: Uint8Array, name: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { decode } = await import('../importer/decode.ts');
    return valueOrThrow(decode(bytes, name));
  }
}

function valueOrThrow<T>({ value, findings = [] }: Outcome<T>): T {
  if (value !== undefined) return value;
  throw new Error(findings.flatMap(({ message, suggestion }) => [message, suggestion]).join(' '));
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
