import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Ledger, ledgerSchema } from '../schemas/ledger.ts';
import { readYaml } from '../schemas/read-yaml.ts';
import { addressesOf } from '../transcript/addresses.ts';
import type { Problem } from '../transcript/problem.ts';
import type { Interview, Position } from '../transcript/types.ts';
import { sha256 } from './hash.ts';

/** The ledger's name in the content folder. */
export const LEDGER_FILE = 'permalinks.json';
const EMPTY: Ledger = { version: 1, permalinks: [], redirects: [] };

/** The ledger, and where its entries stand. */
export interface ReadLedger {
  ledger: Ledger;
  problems: Problem[];
  /** Where an entry begins in the file: `at(['permalinks', 0])`. */
  at: (path: (string | number)[]) => Position;
}

/**
 * Reads the ledger. A content folder without one has not released anything yet.
 *
 * @param content path of the content folder
 */
export async function readLedger(content: string): Promise<ReadLedger> {
  const file = join(content, LEDGER_FILE);
  const json = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // A ledger that is there and can't be read must never be taken for an empty one.
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (json === undefined)
    return { ledger: EMPTY, problems: [], at: () => ({ line: 1, column: 1 }) };
  // JSON is YAML, and the reader of YAML knows the line of each fault.
  const { data, findings, at } = readYaml(json, ledgerSchema, 'ledger');
  const problems = findings.map((finding) => ({
    severity: 'error' as const,
    ...finding,
    file: relative('.', file),
  }));
  return { ledger: data ?? EMPTY, problems, at };
}

/** Writes the ledger whole or not at all, one line for each entry, so that changes show in diffs. */
export async function writeLedger(content: string, ledger: Ledger): Promise<void> {
  const list = (entries: object[]) =>
    entries.length === 0
      ? '[]'
      : `[\n    ${entries.map((e) => JSON.stringify(e)).join(',\n    ')}\n  ]`;
  const json = `{\n  "version": ${ledger.version},\n  "permalinks": ${list(ledger.permalinks)},\n  "redirects": ${list(ledger.redirects)}\n}\n`;
  const file = join(content, LEDGER_FILE);
  await writeFile(`${file}.new`, json);
  await rename(`${file}.new`, file);
}

/**
 * Adds every address that is not in the ledger yet. Nothing that is there is changed.
 *
 * @param released the day, ISO 8601
 */
export function addNew(ledger: Ledger, interviews: readonly Interview[], released: string): Ledger {
  const known = new Set(ledger.permalinks.map(({ path }) => path));
  const added = interviews
    .flatMap(addressesOf)
    .filter(({ path }) => !known.has(path))
    .map(({ path, text }) => ({ path, sha256: sha256(text), released }));
  return { ...ledger, permalinks: [...ledger.permalinks, ...added] };
}
