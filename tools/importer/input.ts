import type { Article } from './article.ts';
import { decode } from './decode.ts';
import type { Facts, Outcome } from './draft.ts';
import { isHtml, readPage } from './html.ts';

/** An article as it came: the file, and what was read from it. */
export interface Input {
  /** The file, byte for byte. */
  bytes: Uint8Array;
  article: Article;
  /** What a saved page says of its article; undefined where the file is the text itself. */
  pageFacts?: Partial<Facts>;
}

/**
 * Opens an article: text, or a saved page.
 *
 * @param bytes the file
 * @param name the file’s name, for messages
 * @returns the article; or why it can’t be read as one
 */
export function openArticle(bytes: Uint8Array, name: string): Outcome<Input> {
  const { value: text, findings } = decode(bytes, name);
  if (text === undefined) return { findings };
  if (!isHtml(text)) return { value: { bytes, article: { text } } };
  const page = readPage(text);
  if (!page.value) return { findings: page.findings };
  return { value: { bytes, article: page.value.article, pageFacts: page.value.facts } };
}

/** The text of record: the file itself, or the text that was taken from the page. */
export function sourceOf({ bytes, article, pageFacts }: Input): Uint8Array {
  return pageFacts ? new TextEncoder().encode(article.text) : bytes;
}
