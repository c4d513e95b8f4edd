import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import project from '../../package.json' with { type: 'json' };
import type { IndexFile } from './answer-list.ts';

/** A page as Pagefind reads it. */
export interface IndexedPage {
  url: string;
  content: string;
}

/**
 * Takes the index of pages from a folder, or makes it and keeps it there in place of the one
 * before. Pagefind can’t change an index: one other word, and all is indexed again.
 *
 * @param folder is made if it does not exist
 * @param make indexes the pages
 */
export async function cachedIndex(
  pages: readonly IndexedPage[],
  folder: string,
  make: (pages: readonly IndexedPage[]) => Promise<IndexFile[]>,
): Promise<IndexFile[]> {
  const name = `${digestOf(pages)}.index`;
  const kept = await readFile(join(folder, name))
    .then(filesIn)
    .catch(() => undefined);
  if (kept) return kept;
  const files = await make(pages);
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) await rm(join(folder, old), { force: true });
  // There whole or not at all.
  const unfinished = join(folder, randomUUID());
  await writeFile(unfinished, serialize(files));
  await rename(unfinished, join(folder, name));
  return files;
}

/** A name for all that decides what is in an index, and how it is kept. */
function digestOf(pages: readonly IndexedPage[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([project.dependencies.pagefind, process.version]));
  for (const { url, content } of pages) hash.update(`\0${url}\0${content}`);
  return hash.digest('hex');
}

function filesIn(kept: Buffer): IndexFile[] {
  return deserialize(kept);
}
