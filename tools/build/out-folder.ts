import { lstat, readdir, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { MANIFEST_FILE, type Manifest } from '../../src/outputs/manifest.ts';
import { NotWhole, readManifest } from '../manifest.ts';

/** Thrown when a site may not be put into a folder. */
export class NotOurs extends Error {}

/** What operating systems add to folders themselves; nobody misses it. */
const OF_THE_SYSTEM = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/**
 * Where the site is written, after making sure that replacing the folder loses nothing: it is
 * missing, or empty, or contains the site of an earlier build and nothing else, as the site's
 * manifest shows.
 *
 * @param folder OUT_DIR
 * @param content the content folder
 * @returns the folder's absolute path, free of symbolic links
 * @throws NotOurs when the folder may not be replaced, with a sentence that says why
 */
export async function outFolderOf(folder: string, content: string): Promise<string> {
  const real = await realPathOf(folder);
  for (const [name, kept] of [
    ['the content', content],
    ['the project', '.'],
    ['your home folder', homedir()],
  ] as const)
    if (isWithin(await realPathOf(kept), real))
      throw new NotOurs(`${folder} is or contains ${name}.`);
  if (isWithin(real, await realPathOf(content)))
    throw new NotOurs(`${folder} is in the content folder.`);

  const inside = await entriesOf(folder, real);
  if (inside.length > 0) await expectOwn(folder, real);
  return real;
}

/** The path without symbolic links; of a folder that is not there, of what there is of it. */
async function realPathOf(folder: string): Promise<string> {
  const absolute = resolve(folder);
  try {
    return await realpath(absolute);
  } catch (error) {
    const isLink = await lstat(absolute).then(
      () => true,
      () => false,
    );
    if (isLink) throw new NotOurs(`${folder} can’t be used: ${String(error)}.`);
    const parent = dirname(absolute);
    return parent === absolute
      ? absolute
      : join(await realPathOf(parent), relative(parent, absolute));
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

async function entriesOf(folder: string, real: string): Promise<string[]> {
  try {
    return (await readdir(real)).filter((name) => !OF_THE_SYSTEM.includes(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new NotOurs(`${folder} can’t be used: ${String(error)}.`);
  }
}

async function expectOwn(folder: string, real: string): Promise<void> {
  const manifest = await readManifest(real).catch((error: unknown) => {
    if (!(error instanceof NotWhole)) throw error;
    throw new NotOurs(`${folder} has files in it, but not the ${MANIFEST_FILE} of a built site.`);
  });
  const foreign = await firstForeign(real, manifest);
  if (foreign) throw new NotOurs(`${folder} has a file in it that no build made: ${foreign}.`);
}

/** The first thing in a folder that its manifest does not name. */
async function firstForeign(root: string, { files }: Manifest): Promise<string | undefined> {
  const known = new Set([MANIFEST_FILE, ...files.map(({ path }) => path)]);
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
  const visit = async (folder: string): Promise<string | undefined> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (OF_THE_SYSTEM.includes(entry.name)) continue;
      if (!(entry.isDirectory() ? folders.has(path) : entry.isFile() && known.has(path)))
        return path;
      const inside = entry.isDirectory() ? await visit(path) : undefined;
      if (inside) return inside;
    }
    return undefined;
  };
  return visit('');
}

/** `['a', 'a/b']` of `a/b/c.html`. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
