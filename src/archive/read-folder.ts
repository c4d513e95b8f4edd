import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { z } from 'zod';
import { isSlug, LONGEST_ID } from '../core/addresses/ids.ts';
import type { FieldFinder, Finding, Problem } from '../core/read/problem.ts';
import { readYaml } from '../schemas/read-yaml.ts';
import { readText } from './read-text.ts';

/** One YAML file of a folder, read and valid. Its name is its id. */
export interface ContentFile<T> {
  id: string;
  data: T;
  /** Path of the file, relative to the folder in which the command runs. */
  file: string;
  at: FieldFinder;
}

/** What a folder holds. */
export interface Folder<T> {
  /** Of every file, readable or not: what refers to a file with a mistake in it is right. */
  ids: string[];
  files: ContentFile<T>[];
  problems: Problem[];
}

/**
 * Reads all YAML files of a folder, in the order of their names. No folder is the same as an empty
 * one: everything that is read in this way may be left out.
 *
 * @param folder path of the folder, `content/names`
 * @param schema what each file must be
 * @param rule name of the rule in problems
 */
export async function readFolder<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
  rule: string,
): Promise<Folder<z.infer<Schema>>> {
  const entries = await readdir(folder).catch(() => []);
  const names = entries.filter((name) => name.endsWith('.yaml')).sort();
  const read = await Promise.all(
    names.map((name) => readContentFile(join(folder, name), schema, rule)),
  );
  return {
    ids: names.map((name) => basename(name, '.yaml')),
    files: read.flatMap(({ content }) => content ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Reads one YAML file. There is no content when anything is wrong with it. */
export async function readContentFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  rule: string,
): Promise<{ content?: ContentFile<z.infer<Schema>>; problems: Problem[] }> {
  const file = relative('.', path);
  const id = basename(path, '.yaml');
  const problems: Problem[] = [];
  const report = (finding: Finding) => void problems.push({ severity: 'error', ...finding, file });
  if (!isSlug(id)) report(badFileName(rule, id));
  const yaml = await readText(path, report);
  if (yaml === undefined) return { problems };
  const { data, findings, at } = readYaml(yaml, schema, rule);
  findings.forEach(report);
  return data && problems.length === 0
    ? { content: { id, data, file, at }, problems }
    : { problems };
}

function badFileName(rule: string, id: string): Finding {
  return {
    rule,
    line: 1,
    column: 1,
    message: `“${id}” can’t be the name of this file: it becomes an id.`,
    text: id,
    suggestion: `Use lower-case English letters, digits and hyphens, ${LONGEST_ID} at most.`,
  };
}
