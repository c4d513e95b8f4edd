import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { renderReport } from '../../src/checks/report.ts';
import type { Finding } from '../../src/core/read/problem.ts';
import { importSchema } from '../../src/schemas/import.ts';
import { readYaml } from '../../src/schemas/read-yaml.ts';
import { removedSchema } from '../../src/schemas/removed.ts';
import { type Existing, readExisting } from '../importer/read-existing.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads the interview in a folder, as far as it is kept when its article is imported again.
 *
 * @returns undefined where there is no interview yet
 * @throws Refusal when a file is wrong: what was set by hand would be lost
 */
export async function existingIn(folder: string): Promise<Existing | undefined> {
  const mdx = await textIn(folder, 'interview.mdx');
  if (mdx === undefined) return undefined;
  const { value, findings } = readExisting(mdx, {
    removed: await yamlIn(folder, 'removed', removedSchema),
    record: await yamlIn(folder, 'import', importSchema),
    source: await textIn(folder, 'source.txt'),
  });
  if (value) return value;
  throw refuse(folder, 'interview.mdx', findings);
}

async function textIn(folder: string, name: string): Promise<string | undefined> {
  return readFile(join(folder, name), 'utf8').catch(() => undefined);
}

async function yamlIn<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const source = (await textIn(folder, `${name}.yaml`)) ?? '{}';
  const { data, findings } = readYaml(source, schema, name);
  if (findings.length > 0 || data === undefined) throw refuse(folder, `${name}.yaml`, findings);
  return data;
}

function refuse(folder: string, name: string, findings: readonly Finding[]): Refusal {
  const file = relative('.', join(folder, name));
  const problems = findings.map((finding) => ({ severity: 'error' as const, ...finding, file }));
  return new Refusal(
    `${renderReport(problems)}\n\nWhat was set by hand in this interview could not be kept. Fix the file first. Nothing was written.`,
  );
}
