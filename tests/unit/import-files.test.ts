import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importSchema } from '../../src/schemas/import.ts';
import { readYaml } from '../../src/schemas/read-yaml.ts';
import { removedSchema } from '../../src/schemas/removed.ts';
import { complete } from '../../tools/import/complete.ts';
import { decide } from '../../tools/import/decide.ts';
import { readOptions } from '../../tools/import/options.ts';
import { openArticle } from '../../tools/importer/input.ts';
import { interviewFiles } from '../../tools/importer/interview-files.ts';
import { type Existing, readExisting } from '../../tools/importer/read-existing.ts';
import type { Files } from '../../tools/importer/write-interview.ts';

/** An import: the article, what an editor has changed in the files before, and the options. */
interface Step {
  article?: string;
  edits?: { file: keyof Files; from: string; to: string }[];
  options: string;
  /** Whole files; those that are left out are as before. */
  files: Partial<Files>;
}

interface Case {
  what: string;
  steps: Step[];
}

const cases: Case[] = parse(readFileSync('tests/fixtures/written.yaml', 'utf8'));

describe('the files of an interview', () => {
  it.each(cases)('are written whole: $what', async ({ steps }) => {
    let article = '';
    let before: Files | undefined;
    let expected: Partial<Files> = {};
    for (const step of steps) {
      const edited = before && edit(before, step.edits ?? []);
      const existing = edited && existingOf(edited, article);
      article = step.article ?? article;
      before = await written(article, step.options, existing);
      expected = { ...expected, ...step.files };
      expect(before).toEqual(expected);
    }
  });
});

async function written(article: string, args: string, existing?: Existing): Promise<Files> {
  const words = [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word);
  const options = readOptions(['article.txt', '--slug', 'a-2024', ...words.map(String)]);
  const { value: input, findings } = await openArticle(Buffer.from(article), 'article.txt');
  if (!options || !input) throw new Error(JSON.stringify(findings));
  const decided = decide(input, options, existing);
  const { reading, ...details } = await complete(input, options, decided, existing);
  const outcome = interviewFiles({ input, reading, existing }, { ...details, sha256: 'a1b2' });
  if (!outcome.value) throw new Error(JSON.stringify(outcome.findings));
  const { 'interview.mdx': mdx, 'removed.yaml': removed, 'import.yaml': record } = outcome.value;
  return { 'interview.mdx': mdx, 'removed.yaml': removed, 'import.yaml': record };
}

/** What an editor changes by hand. */
function edit(files: Files, edits: readonly NonNullable<Step['edits']>[number][]): Files {
  const edited = { ...files };
  for (const { file, from, to } of edits) {
    expect(edited[file]).toContain(from);
    edited[file] = edited[file].replace(from, to);
  }
  return edited;
}

function existingOf(files: Files, source: string): Existing {
  const removed = readYaml(files['removed.yaml'], removedSchema, 'removed').data;
  const record = readYaml(files['import.yaml'], importSchema, 'import').data;
  if (!removed || !record) throw new Error('These files are wrong.');
  const { value, findings } = readExisting(files['interview.mdx'], { removed, record, source });
  if (!value) throw new Error(JSON.stringify(findings));
  return value;
}
