import { cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import { writeWhole } from '../../src/archive/write-whole.ts';
import { withLock } from '../lock.ts';
import { PREVIOUS, previousOf, replaceFolder } from '../replace-folder.ts';
import { withWorkFolder } from '../work-folder.ts';

/** What is done with the new folder before it is put in place. */
export type Inspect<T> = (folder: string) => Promise<T>;

/** Folder beside that of the interviews, where copies of what was replaced are. */
const BACKUPS = '.backup';
/** So many copies of each interview and each name are kept; the oldest go first. */
export const KEPT_COPIES = 20;
/** How the folders begin that are worked in, beside that of the interviews; six characters follow. */
const WORK = '.import-';

/** What became of files that were put in place. */
export interface Placed<T> {
  /** What `inspect` found. */
  result: T;
  /** The folder with a copy of what was there before. */
  backup?: string;
}

/** Texts or bytes by the names of their files; null deletes a file. */
export type NewFiles = Readonly<Record<string, string | Uint8Array | null>>;

/**
 * Writes files into a folder, all of them or none: a copy is made beside it and put in place in
 * one step. Other files that are in the folder already stay, and a copy of the folder as it was is
 * kept. Nobody else writes content at the same time. A folder without a file left is deleted.
 *
 * @param target the folder
 * @param isReplacing whether the folder may be there
 * @param inspect looks at the finished copy; what it throws, nothing is written
 */
export async function placeFiles<T>(
  target: string,
  files: NewFiles,
  isReplacing: boolean,
  inspect: Inspect<T>,
): Promise<Placed<T>> {
  // Beside the folder of interviews, not in it: whoever reads that folder never sees a part.
  const content = dirname(dirname(target));
  await mkdir(dirname(target), { recursive: true });
  return withLock(content, async () => {
    await putBack(dirname(target));
    return withWorkFolder(content, WORK, async (work) => {
      const copy = join(work, basename(target));
      const replaces = isReplacing && (await exists(target));
      if (replaces) await cp(target, copy, { recursive: true });
      else await mkdir(copy);
      await writeAll(copy, files);
      const result = await inspect(copy);
      const isEmpty = (await readdir(copy)).length === 0;
      if (!replaces) {
        if (!isEmpty) await rename(copy, target);
        return { result };
      }
      const backup = await backUp(target, join(content, BACKUPS));
      if (isEmpty) await rename(target, join(work, 'deleted'));
      else replaceFolder(target, copy);
      return { result, backup };
    });
  });
}

/**
 * Puts an interview back in its place that was just being replaced when a process crashed, and
 * removes what the process was working in.
 *
 * @param content path of the content folder
 */
export async function recover(content: string): Promise<void> {
  await withLock(content, () => putBack(join(content, 'interviews')));
}

/** Only while nobody else writes: then each folder that is worked in is one of a crash. */
async function putBack(folder: string): Promise<void> {
  const content = dirname(folder);
  const names = await readdir(content);
  for (const name of names.filter((name) => name.startsWith(WORK) && !name.includes(PREVIOUS))) {
    const work = join(content, name);
    const [next] = await readdir(work);
    const previous = previousOf(work);
    if (next && (await exists(previous)) && !(await exists(join(folder, next))))
      await rename(previous, join(folder, next));
    for (const left of [previous, work]) await rm(left, { recursive: true, force: true });
  }
}

/** What was there goes first: nothing is written through a symbolic link. */
async function writeAll(folder: string, files: NewFiles): Promise<void> {
  for (const [name, data] of Object.entries(files)) {
    await rm(join(folder, name), { force: true });
    if (data !== null) await writeFile(join(folder, name), data, { flag: 'wx' });
  }
}

/**
 * Writes or deletes one file of a folder in the content, with a copy of what was there. Nobody else
 * writes content at the same time.
 *
 * @param content path of the content folder
 * @param file its path in there, `names/baku.yaml`
 * @param data null deletes it
 * @param inspect called just before; what it throws, nothing is written
 */
export async function placeFile(
  content: string,
  file: string,
  data: string | null,
  inspect: () => Promise<void>,
): Promise<{ backup?: string }> {
  const target = join(content, file);
  await mkdir(dirname(target), { recursive: true });
  return withLock(content, async () => {
    await inspect();
    const backup = (await exists(target))
      ? await backUp(target, join(content, BACKUPS, dirname(file)))
      : undefined;
    if (data === null) await rm(target, { force: true });
    else await writeWhole(target, data);
    return { backup };
  });
}

/** Whether there is a file or folder of that name. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Copies a file or folder into another one, under a name with the next number: `quill-2024`,
 * `quill-2024.2` … No interview and no name can be called like this. Of older copies the latest stay.
 */
async function backUp(target: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const { name, ext } = parse(target);
  const copies = copiesIn(await readdir(folder), name, ext);
  const number = (copies.at(-1)?.number ?? 0) + 1;
  const path = join(folder, number === 1 ? `${name}${ext}` : `${name}.${number}${ext}`);
  await cp(target, path, { recursive: true });
  for (const { file } of copies.slice(0, Math.max(0, copies.length + 1 - KEPT_COPIES)))
    await rm(join(folder, file), { recursive: true, force: true });
  return path;
}

/** The copies of a file or folder among all, the oldest first. */
function copiesIn(files: readonly string[], name: string, ext: string) {
  return files
    .flatMap((file) => {
      if (file === `${name}${ext}`) return [{ file, number: 1 }];
      if (!file.startsWith(`${name}.`) || !file.endsWith(ext)) return [];
      const digits = file.slice(name.length + 1, file.length - ext.length);
      return /^\d+$/.test(digits) ? [{ file, number: Number(digits) }] : [];
    })
    .sort((a, b) => a.number - b.number);
}
