import { ORIGINALS } from '../../../../src/core/model/decisions.ts';
import type { Finding } from '../../../../src/core/read/problem.ts';
import { importSchema } from '../../../../src/schemas/import.ts';
import { readYaml } from '../../../../src/schemas/read-yaml.ts';
import { removedSchema } from '../../../../src/schemas/removed.ts';
import type { Outcome } from '../../../importer/draft.ts';
import { openArticle } from '../../../importer/input.ts';
import { removalsByHand } from '../../../importer/kept-removals.ts';
import { readArticle } from '../../../importer/read-article.ts';
import { type Existing, readExisting } from '../../../importer/read-existing.ts';
import { bytesOf, toBase64 } from '../../file-content.ts';
import type { Folder, ReceivedFile, Work } from '../model/work.ts';

/**
 * Begins work on an interview that is there already: its article, and all that was decided about it,
 * by the desk, on the command line or by hand.
 */
export async function workOn(slug: string, folder: Folder): Promise<Outcome<Work>> {
  const file = articleIn(folder);
  const existing = existingIn(folder);
  if (existing?.findings) return { findings: existing.findings };
  if (!file || !existing) return { findings: [NO_INTERVIEW] };
  const { record, removed, source } = existing.value;
  const { name, bytes } = file;
  const opened = await openArticle(bytes, name);
  if (!opened.value) return { findings: opened.findings };
  const { article } = opened.value;
  const { value: reading, findings } = readArticle(article, record.decisions);
  if (!reading) return { findings };
  const byHand = source === article.text ? removalsByHand(removed, reading.draft.removed) : [];
  const received: ReceivedFile = { name, base64: toBase64(bytes) };
  const decisions = [...record.decisions, ...byHand];
  return { value: { file: received, decisions, values: {}, heads: {}, slug, folder } };
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

/** The article of a folder: the file that it was taken from, or the text of record. */
function articleIn({ files }: Folder): { name: string; bytes: Uint8Array } | undefined {
  for (const name of [...ORIGINALS, 'source.txt']) {
    const content = files[name];
    if (content) return { name, bytes: bytesOf(content) };
  }
  return undefined;
}

const NO_INTERVIEW: Finding = {
  ...{ rule: 'no-interview', line: 1, column: 1, text: '' },
  message: 'There is no interview in this folder yet.',
  suggestion: 'Bring in its article.',
};
