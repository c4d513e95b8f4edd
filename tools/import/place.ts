import { cp, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { replaceFolder } from '../replace-folder.ts';
import { withWorkFolder } from '../work-folder.ts';

/** What is done with the new folder before it is put in place. */
export type Inspect<T> = (folder: string) => Promise<T>;

/** Folder beside that of the interviews, where copies of what was replaced are. */
const BACKUPS = '.backup';

/** What became of files that were put in place. */
export interface Placed<T> {
  /** What `inspect` found. */
  result: T;
  /** The folder with a copy of what was there before. */
  backup?: string;
}

/**
 * Writes files into a folder, all of them or none: a copy is made beside it and put in place in
 * one step. Other files that are in the folder already stay, and a copy of the folder as it was is
 * kept.
 *
 * @param target the folder
 * @param files name → text or bytes
 * @param isReplacing whether the folder may be there
 * @param inspect looks at the finished copy
 */
export async function placeFiles<T>(
  target: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  isReplacing: boolean,
  inspect: Inspect<T>,
): Promise<Placed<T>> {
  // Beside the folder of interviews, not in it: whoever reads that folder never sees a part.
  const content = dirname(dirname(target));
  await mkdir(dirname(target), { recursive: true });
  return withWorkFolder(content, '.import-', async (work) => {
    const copy = join(work, basename(target));
    const replaces = isReplacing && (await exists(target));
    if (replaces) await cp(target, copy, { recursive: true });
    else await mkdir(copy);
    for (const [name, data] of Object.entries(files)) await writeFile(join(copy, name), data);
    const result = await inspect(copy);
    if (!replaces) {
      await rename(copy, target);
      return { result };
    }
    const backup = await backUp(target, join(content, BACKUPS));
    replaceFolder(target, copy);
    return { result, backup };
  });
}

/** Whether there is a file or folder of that name. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Copies a folder into another one, under a name that is free: `quill-2024`, `quill-2024-2` … */
async function backUp(target: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  let path = join(folder, basename(target));
  for (let number = 2; await exists(path); number += 1)
    path = join(folder, `${basename(target)}-${number}`);
  await cp(target, path, { recursive: true });
  return path;
}
