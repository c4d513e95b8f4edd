import type { OriginalFile } from '../../src/core/model/decisions.ts';
import { decode } from './decode.ts';
import type { Outcome } from './draft.ts';
import { captionFormat } from './formats/caption-cues.ts';
import { readCaptions } from './formats/captions.ts';
import { fileKind, type RefusedKind, textKind } from './formats/file-kind.ts';
import { isPdfText, readPdfText } from './formats/pdf-text.ts';
import type { Received } from './formats/received.ts';
import { isHtml, readPage } from './html.ts';

/** An article as it came: the file, and what was read from it. */
export interface Input extends Received {
  /** The file, byte for byte. */
  bytes: Uint8Array;
  /** Where the file is not the text itself: its name beside the text, and its hash. */
  original?: OriginalFile;
}

/**
 * Opens an article: text, captions, a saved page, or a Word file. Works in Node and in a browser.
 *
 * @param bytes the file
 * @param name the file’s name, for messages
 * @returns the article; or why it can’t be read as one, with what to do
 */
export async function openArticle(bytes: Uint8Array, name: string): Promise<Outcome<Input>> {
  const kind = fileKind(bytes);
  if (kind === 'word') {
    // Loaded only where it is needed: it is large.
    const { readWord } = await import('./formats/word.ts');
    return withOriginal(bytes, 'source.docx', await readWord(bytes));
  }
  if (kind) return refuse(kind, name);
  const { value: text, findings } = decode(bytes, name);
  if (text === undefined) return { findings };
  if (isHtml(text)) return withOriginal(bytes, 'source.html', readPage(text));
  const data = textKind(text);
  if (data) return refuse(data, name);
  const captions = captionFormat(text);
  if (captions) return withOriginal(bytes, `source.${captions}`, readCaptions(text));
  // A form feed is the end of a PDF file's page, and no character of a text.
  const paged = text.replaceAll('\f', '\n');
  if (isPdfText(paged)) return withOriginal(bytes, 'source.pdf.txt', { value: readPdfText(paged) });
  if (paged !== text)
    return withOriginal(bytes, 'source.pdf.txt', {
      value: { article: { text: paged }, facts: {}, leftOut: [] },
    });
  return { value: { bytes, article: { text }, facts: {}, leftOut: [] } };
}

/** The text of record: the file itself, or the text that was taken from it. */
export function sourceOf({ bytes, article, original }: Input): Uint8Array {
  return original ? new TextEncoder().encode(article.text) : bytes;
}

async function withOriginal(
  bytes: Uint8Array,
  file: OriginalFile['file'],
  { value, findings }: Outcome<Received>,
): Promise<Outcome<Input>> {
  if (!value) return { findings };
  return { value: { bytes, ...value, original: { file, sha256: await sha256(bytes) } } };
}

/** SHA-256 of bytes (FIPS 180-4), in hexadecimal; in a browser as in Node. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function refuse({ is, suggestion }: RefusedKind, name: string): Outcome<Input> {
  const message = `${name} is ${is}.`;
  return { findings: [{ rule: 'format', line: 1, column: 1, message, text: '', suggestion }] };
}
