import { cp, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { replaceFolder } from '../replace-folder.ts';
import { withWorkFolder } from '../work-folder.ts';

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
  return withWorkFolder(content, '.import-', async (work) => {
    const copy = join(work, basename(target));
    if (isReplacing && (await exists(target))) await cp(target, copy, { recursive: true });
    else await mkdir(copy);
    for (const [name, data] of Object.entries(files)) await writeFile(join(copy, name), data);
    const result = await inspect(copy);
    if (isReplacing) replaceFolder(target, copy);
    else await rename(copy, target);
    return result;
  });
}

/** Whether there is a file or folder of that name. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
