import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportRecord } from '../core/model/decisions.ts';
import type { FieldFinder, Report } from '../core/read/problem.ts';
import { sha256 } from './hash.ts';

/**
 * Reports a page or Word file that is not the one which the text of record was taken from. One that
 * is not there is no error: it may be kept out of a public repository.
 *
 * @param folder of the interview
 * @param find finds a field of `import.yaml`
 */
export async function checkOriginal(
  folder: string,
  { original }: ImportRecord,
  find: FieldFinder,
  report: Report,
): Promise<void> {
  const bytes = original && (await readFile(join(folder, original.file)).catch(() => undefined));
  if (!bytes || sha256(bytes) === original.sha256) return;
  report({
    rule: 'original-hash',
    ...find(['original', 'sha256']),
    message: `${original.file} is not the file that source.txt was taken from.`,
    text: original.sha256,
    suggestion: `Restore ${original.file}, or import the article again with --force.`,
  });
}
