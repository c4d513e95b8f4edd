import { readFile } from 'node:fs/promises';
import type { Finding } from '../../src/core/read/problem.ts';
import { type Input, openArticle } from '../importer/input.ts';
import { Refusal } from './refusal.ts';
import { renderRefusal } from './report.ts';

/**
 * Reads an article’s file in any of the formats.
 *
 * @throws Refusal when it is in none
 */
export async function readInput(file: string): Promise<Input> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${whyUnread(file, error.code)} Nothing was written.`);
  });
  const { value, findings } = await openArticle(bytes, file);
  if (!value) throw new Refusal(renderRefusal(file, '', findings));
  return value;
}

/** Why an article can't be imported, with its lines. */
export function refusalOf(
  file: string,
  { article, original }: Input,
  findings: readonly Finding[],
): Refusal {
  const name = original ? `text of ${file}` : file;
  return new Refusal(renderRefusal(name, article.text, findings));
}

function whyUnread(file: string, code = ''): string {
  if (code === 'ENOENT') return `The file ${file} does not exist.`;
  if (code === 'EISDIR') return `${file} is a folder: name the file with the article.`;
  return `The file ${file} can’t be read (${code}).`;
}
