import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '../../src/core/read/problem.ts';
import type { Article } from '../importer/article.ts';
import { decode } from '../importer/decode.ts';
import type { Facts } from '../importer/draft.ts';
import { isHtml, readPage } from '../importer/html.ts';
import { Refusal } from './refusal.ts';
import { renderRefusal } from './report.ts';

/** An article as it was read from its file. */
export interface Input {
  bytes: Uint8Array;
  article: Article;
  /** What a saved page says of its article. */
  pageFacts?: Partial<Facts>;
}

/**
 * Reads an article's file: text, or a saved page.
 *
 * @throws Refusal when it is neither
 */
export async function readInput(file: string): Promise<Input> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${whyUnread(file, error.code)} Nothing was written.`);
  });
  const { value: text, findings } = decode(bytes, basename(file));
  if (text === undefined) throw new Refusal(renderRefusal(file, '', findings));
  if (!isHtml(text)) return { bytes, article: { text } };
  const page = readPage(text);
  if (!page.value) throw new Refusal(renderRefusal(file, '', page.findings));
  return { bytes, article: page.value.article, pageFacts: page.value.facts };
}

/** The text of record: the file itself, or the text that was taken from the page. */
export function sourceOf({ bytes, article, pageFacts }: Input): Uint8Array {
  return pageFacts ? Buffer.from(article.text) : bytes;
}

/** Why an article can't be imported, with its lines. */
export function refusalOf(
  file: string,
  { article, pageFacts }: Input,
  findings: readonly Finding[],
): Refusal {
  const name = pageFacts ? `text of ${file}` : file;
  return new Refusal(renderRefusal(name, article.text, findings));
}

function whyUnread(file: string, code = ''): string {
  if (code === 'ENOENT') return `The file ${file} does not exist.`;
  if (code === 'EISDIR') return `${file} is a folder: name the file with the article.`;
  return `The file ${file} can’t be read (${code}).`;
}
