import { cp, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is done with the new folder before it is put in place. */
export type Inspect<T> = (folder: string) => Promise<T>;

/**
 * Writes files into a folder, all of them or none: a copy is made beside it and put in place in
 * one step. Other files that are in the folder already stay.
 *
 * @param target the folder
 * @param files name → text or bytes
 * @param isReplacing whether the folder may be there
 * @param inspect looks at the finished copy
 * @returns what `inspect` found
 */
export async function placeFiles<T>(
  target: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  isReplacing: boolean,
  inspect: Inspect<T>,
): Promise<T> {
  // Beside the folder of interviews, not in it: whoever reads that folder never sees a part.
  const content = dirname(dirname(target));
  await mkdir(dirname(target), { recursive: true });
  const staging = await mkdtemp(join(content, '.import-'));
  try {
    const copy = join(staging, target.slice(dirname(target).length + 1));
    if (isReplacing && (await exists(target))) await cp(target, copy, { recursive: true });
    else await mkdir(copy);
    for (const [name, data] of Object.entries(files)) await writeFile(join(copy, name), data);
    const result = await inspect(copy);
    if (isReplacing && (await exists(target))) await swap(target, copy, join(staging, 'old'));
    else await rename(copy, target);
    return result;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Whether there is a file or folder of that name. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Puts the old folder back when the new one can't take its place. */
async function swap(target: string, copy: string, old: string): Promise<void> {
  await rename(target, old);
  try {
    await rename(copy, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
}
