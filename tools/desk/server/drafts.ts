import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sha256 } from '../../../src/archive/hash.ts';
import { writeWhole } from '../../../src/archive/write-whole.ts';
import { isSlug } from '../../../src/core/addresses/ids.ts';
import { withLock } from '../../lock.ts';
import type { Draft, DraftContent, DraftSummary, SavingDraft, Version } from '../api.ts';
import { RefusedRequest } from './refused-request.ts';
import { draftContent } from './requests.ts';
import { checkVersions, readBytes } from './versions.ts';

const END = '.json';

/** The drafts in a folder, the latest first. */
export async function listDrafts(folder: string): Promise<DraftSummary[]> {
  const entries = await readdir(folder).catch(() => []);
  const ids = entries.filter((name) => name.endsWith(END)).map((name) => basename(name, END));
  const drafts: DraftSummary[] = [];
  for (const id of ids.filter(isSlug)) {
    // One that is damaged is not in the list, and hides no other.
    const draft = await readDraft(folder, id).catch(() => undefined);
    if (!draft) continue;
    const { title, version } = draft;
    const { mtime } = await stat(join(folder, id + END));
    drafts.push({ id, title, version, kept: mtime.toISOString() });
  }
  return drafts.sort((a, b) => b.kept.localeCompare(a.kept));
}

/** @throws RefusedRequest when there is no such draft */
export async function readDraft(folder: string, id: string): Promise<Draft> {
  const bytes = await readBytes(join(folder, id + END));
  if (bytes) return { id, ...contentOf(bytes), version: sha256(bytes) };
  throw new RefusedRequest(404, `There is no draft “${id}”.`, 'Go back to the list.');
}

/**
 * Keeps a draft.
 *
 * @throws RefusedRequest when another tab has kept it since it was read
 */
export async function keepDraft(
  folder: string,
  id: string,
  { title, data, version }: SavingDraft,
): Promise<{ version: Version }> {
  const bytes = JSON.stringify({ title, data });
  // What is not published yet is nobody else’s business.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await withLock(folder, async () => {
    await checkDraft(folder, id, version);
    await writeWhole(join(folder, id + END), bytes);
  });
  return { version: sha256(bytes) };
}

/**
 * Deletes a draft.
 *
 * @throws RefusedRequest when another tab has kept it since it was read
 */
export async function deleteDraft(folder: string, id: string, version: Version): Promise<object> {
  await withLock(folder, async () => {
    await checkDraft(folder, id, version);
    await rm(join(folder, id + END), { force: true });
  });
  return {};
}

function checkDraft(folder: string, id: string, version: Version): Promise<void> {
  return checkVersions([{ name: id, path: join(folder, id + END), version, content: contentOf }]);
}

function contentOf(bytes: Buffer): DraftContent {
  return draftContent.parse(JSON.parse(bytes.toString('utf8')));
}
