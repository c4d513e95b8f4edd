import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { addressesOf } from '../core/addresses/addresses.ts';
import type { Interview } from '../core/model/interview.ts';
import type { FieldFinder, Problem } from '../core/read/problem.ts';
import { readYaml } from '../schemas/read-yaml.ts';
import { type Registry, registrySchema } from '../schemas/registry.ts';
import { sha256 } from './hash.ts';
import { writeWhole } from './write-whole.ts';

/** The registry's name in the content folder. */
export const REGISTRY_FILE = 'permalinks.json';
/** The rule of whatever keeps the registry from being read. */
export const UNREADABLE_REGISTRY = 'registry';
const EMPTY: Registry = { version: 1, permalinks: [], redirects: [] };

/** The registry, and where its entries are. */
export interface ReadRegistry {
  registry: Registry;
  problems: Problem[];
  /** Finds an entry in the file: `at(['permalinks', 0])`. */
  at: FieldFinder;
}

/**
 * Reads the registry. A content folder without one has not registered anything yet.
 *
 * @param content path of the content folder
 */
export async function readRegistry(content: string): Promise<ReadRegistry> {
  const file = join(content, REGISTRY_FILE);
  const json = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // A registry that is there and can't be read must never be taken for an empty one.
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (json === undefined)
    return { registry: EMPTY, problems: [], at: () => ({ line: 1, column: 1, text: '' }) };
  const written = asWritten(json);
  if (written) {
    // Positions are only needed for what is wrong, and a large registry is slow to read as YAML.
    let find: FieldFinder | undefined;
    const at: FieldFinder = (path) => {
      find ??= readYaml(json, registrySchema, UNREADABLE_REGISTRY).at;
      return find(path);
    };
    return { registry: written, problems: [], at };
  }
  // JSON is YAML, and the reader of YAML knows the line of each error.
  const { data, findings, at } = readYaml(json, registrySchema, UNREADABLE_REGISTRY);
  const problems = findings.map((finding) => ({
    severity: 'error' as const,
    ...finding,
    file: relative('.', file),
  }));
  return { registry: data ?? EMPTY, problems, at };
}

/**
 * Reads a registry that is character for character as `writeRegistry` writes it. Anything else, such
 * as a list that occurs twice after a merge, is left to the reader that sees every mistake.
 */
function asWritten(json: string): Registry | undefined {
  try {
    const { data } = registrySchema.safeParse(JSON.parse(json));
    return data && textOf(data) === json ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the registry whole or not at all. */
export async function writeRegistry(content: string, registry: Registry): Promise<void> {
  await writeWhole(join(content, REGISTRY_FILE), textOf(registry));
}

/** One line for each entry, so that changes show in diffs. */
function textOf({ version, permalinks, redirects }: Registry): string {
  const list = (entries: object[]) =>
    entries.length === 0
      ? '[]'
      : `[\n    ${entries.map((e) => JSON.stringify(e)).join(',\n    ')}\n  ]`;
  return `{\n  "version": ${version},\n  "permalinks": ${list(permalinks)},\n  "redirects": ${list(redirects)}\n}\n`;
}

/**
 * Adds every address that is not in the registry yet. Nothing that is there is changed.
 *
 * @param registered the day, ISO 8601
 */
export function addNew(
  registry: Registry,
  interviews: readonly Interview[],
  registered: string,
): Registry {
  const known = new Set(registry.permalinks.map(({ path }) => path));
  const added = interviews
    .flatMap(addressesOf)
    .filter(({ path }) => !known.has(path))
    .map(({ path, text }) => ({ path, sha256: sha256(text), registered }));
  return { ...registry, permalinks: [...registry.permalinks, ...added] };
}
