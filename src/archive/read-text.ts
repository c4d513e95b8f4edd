import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '../transcript/problem.ts';

/** Reads a file as UTF-8; a missing file or a wrong byte is a finding. */
export async function readText(path: string, report: (finding: Finding) => void) {
  const at = { line: 1, column: 1, text: '' };
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) {
    report({
      rule: 'missing-file',
      ...at,
      message: `There is no ${basename(path)} in this folder.`,
      suggestion: 'An interview is a folder with interview.mdx, source.txt and removed.yaml.',
    });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    report({
      rule: 'encoding',
      ...at,
      message: `${basename(path)} is not UTF-8 text.`,
      suggestion: 'Open it in a text editor and save it again with the encoding UTF-8.',
    });
    return undefined;
  }
}
