import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { lineAt, positionAt } from '../core/read/position.ts';
import type { Report } from '../core/read/problem.ts';

/** What a decoder that does not stop at errors writes in place of a wrong byte. */
const REPLACEMENT = '\uFFFD';

/** Reads a file as UTF-8; a missing file or a wrong byte is a finding. */
export async function readText(path: string, report: Report) {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes) return decode(bytes, basename(path), report);
  report({
    rule: 'missing-file',
    ...{ line: 1, column: 1, text: '' },
    message: `There is no ${basename(path)} in this folder.`,
    suggestion: 'An interview is a folder with interview.mdx, source.txt and removed.yaml.',
  });
  return undefined;
}

/** The same for a file that need not be there: it is empty then. */
export async function readOptional(path: string, report: Report) {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes ? decode(bytes, basename(path), report) : '';
}

function decode(bytes: Uint8Array, name: string, report: Report) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const damaged = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const position = positionAt(damaged, damaged.indexOf(REPLACEMENT));
    report({
      rule: 'encoding',
      ...position,
      message: `${name} is not UTF-8 text.`,
      text: lineAt(damaged, position.line).trim(),
      suggestion: 'Open it in a text editor and save it again with the encoding UTF-8.',
    });
    return undefined;
  }
}
