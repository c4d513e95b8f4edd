import { ORIGINALS } from '../../../../src/core/model/decisions.ts';
import type { Finding } from '../../../../src/core/read/problem.ts';
import { importSchema } from '../../../../src/schemas/import.ts';
import { readYaml } from '../../../../src/schemas/read-yaml.ts';
import { removedSchema } from '../../../../src/schemas/removed.ts';
import type { Outcome } from '../../../importer/draft.ts';
import { type Input, openArticle } from '../../../importer/input.ts';
import { removalsByHand } from '../../../importer/kept-removals.ts';
import { readArticle } from '../../../importer/read-article.ts';
import { type Existing, readExisting } from '../../../importer/read-existing.ts';
import type { FileContent } from '../../api.ts';
import { bytesOf, contentOf, toBase64 } from '../../file-content.ts';
import type { Folder, ReceivedFile, Work } from '../model/work.ts';

/**
 * Begins work on an interview that is there already: its article, and all that was decided about it,
 * by the desk, on the command line or by hand.
 */
export async function workOn(slug: string, folder: Folder): Promise<Outcome<Work>> {
  const existing = existingIn(folder);
  if (existing?.findings) return { findings: existing.findings };
  if (!existing) return { findings: [NO_INTERVIEW] };
  const { record, removed, source } = existing.value;
  const opened = await articleIn(folder, source);
  if (!opened.value) return { findings: opened.findings };
  const { name, bytes, article } = opened.value;
  const { value: reading, findings } = readArticle(article, record.decisions);
  if (!reading) return { findings };
  const byHand = source === article.text ? removalsByHand(removed, reading.draft.removed) : [];
  const received: ReceivedFile = { name, base64: toBase64(bytes) };
  const decisions = [...record.decisions, ...byHand];
  return { value: { file: received, decisions, values: {}, heads: {}, slug, folder } };
}

/**
 * The files of an interview that was opened, as long as nothing of it was changed: they stay as they
 * are to the byte, also where somebody has written them by hand and we would write them otherwise.
 *
 * @param names the files that we write
 * @returns undefined where there is no such interview, or anything was changed
 */
export async function untouchedFiles(
  { slug, folder, file, decisions, values, heads }: Work,
  names: readonly string[],
): Promise<Record<string, FileContent> | undefined> {
  const { value: opened } = folder ? await workOn(slug, folder) : {};
  if (!folder || !opened) return undefined;
  const isDecided =
    JSON.stringify([file, decisions]) !== JSON.stringify([opened.file, opened.decisions]);
  const isFilledIn = Object.keys(values).length + Object.keys(heads).length > 0;
  if (isDecided || isFilledIn) return undefined;
  const kept = Object.entries(folder.files).filter(([name]) => names.includes(name));
  return Object.fromEntries(kept.map(([name, content]) => [name, contentOf(bytesOf(content))]));
}

/** The interview of a folder, as far as it is kept; none where the folder has none yet. */
export function existingIn({ files }: Folder): Outcome<Existing> | undefined {
  const text = (name: string) => {
    const content = files[name];
    return content && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(content));
  };
  const mdx = text('interview.mdx');
  if (mdx === undefined) return undefined;
  const removed = readYaml(text('removed.yaml') ?? '{}', removedSchema, 'removed');
  const record = readYaml(text('import.yaml') ?? '{}', importSchema, 'import');
  const findings = [...removed.findings, ...record.findings];
  if (!removed.data || !record.data || findings.length > 0) return { findings };
  return readExisting(mdx, {
    removed: removed.data,
    record: record.data,
    source: text('source.txt'),
  });
}

/** An article, and the file of the folder that it is in. */
type KeptArticle = { name: string; bytes: Uint8Array } & Pick<Input, 'article'>;

/**
 * The article of a folder: the file that it was taken from, or the text of record where that says
 * something else, as it does after a correction.
 */
async function articleIn(
  { files }: Folder,
  source: string | undefined,
): Promise<Outcome<KeptArticle>> {
  const names = [...ORIGINALS, 'source.txt'].filter((name) => name in files);
  let refused: Finding[] = [NO_INTERVIEW];
  for (const name of names) {
    const bytes = bytesOf(files[name] as FileContent);
    const { value, findings } = await openArticle(bytes, name);
    if (value && (name === 'source.txt' || value.article.text === source || source === undefined))
      return { value: { name, bytes, article: value.article } };
    refused = findings ?? refused;
  }
  return { findings: refused };
}

const NO_INTERVIEW: Finding = {
  ...{ rule: 'no-interview', line: 1, column: 1, text: '' },
  message: 'There is no interview in this folder yet.',
  suggestion: 'Bring in its article.',
};
