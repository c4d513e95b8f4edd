import { statSync, utimesSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Pictures of cards, and rendered citations. Each depends only on what is in it, so that all sites
 * that are built from this code share these folders.
 */
export const CARD_CACHE = '.cache/cards';
export const CITATION_CACHE = '.cache/citations';

/** A file that no build has used for so many days is removed. */
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Notes that a kept file is in use: some systems do not keep the date of the last reading. */
export function noteUse(file: string, now = new Date()): void {
  try {
    const { atime, mtime } = statSync(file);
    if (now.getTime() - atime.getTime() > DAY_MS) utimesSync(file, now, mtime);
  } catch {
    // Another build has removed it at this moment.
  }
}

/**
 * Removes what has long not been used. Pages that a build takes from the one before use nothing: if
 * such a page is made again later, so are its pictures.
 *
 * @param folder of kept files; it need not be there
 * @returns how many were removed
 */
export async function removeUnused(folder: string, now = new Date()): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const file = join(folder, name);
    const used = await stat(file).catch(() => undefined);
    if (!used || now.getTime() - used.atimeMs < KEPT_DAYS * DAY_MS) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}
