import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { sha256 } from '../../../src/archive/hash.ts';
import { isSlug } from '../../../src/core/addresses/ids.ts';
import { placeFile } from '../../import/place.ts';
import type { NameFile, SavedName, SavingName } from '../api.ts';
import { checkInside } from './inside.ts';
import { checkVersions, readBytes } from './versions.ts';

const NAMES = 'names';
const END = '.yaml';

/** Reads the files of the index of names. */
export async function readNames(content: string): Promise<NameFile[]> {
  const entries = await readdir(join(content, NAMES)).catch(() => []);
  const ids = entries.filter((name) => name.endsWith(END)).map((name) => basename(name, END));
  const names: NameFile[] = [];
  for (const id of ids.filter(isSlug).sort()) {
    const path = join(content, NAMES, id + END);
    await checkInside(content, path);
    const bytes = await readBytes(path);
    if (bytes) names.push({ id, text: bytes.toString('utf8'), version: sha256(bytes) });
  }
  return names;
}

/**
 * Writes or deletes a name, and keeps a copy of what was there.
 *
 * @throws RefusedRequest when it was changed since it was read
 */
export async function saveName(
  content: string,
  id: string,
  { text, version }: SavingName,
): Promise<SavedName> {
  const file = join(NAMES, id + END);
  const path = join(content, file);
  await checkInside(content, path);
  const { backup } = await placeFile(content, file, text, () =>
    checkVersions([
      { name: id + END, path, version, content: (bytes) => ({ text: bytes.toString('utf8') }) },
    ]),
  );
  return { version: text === null ? null : sha256(text), backup: backup && relative('.', backup) };
}
