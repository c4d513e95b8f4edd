import { lstat, realpath } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { RefusedRequest } from './refused-request.ts';

/**
 * Refuses a path at which something else than the content would be read or written: one that is a
 * symbolic link, or whose folder is elsewhere, behind a symbolic link.
 *
 * @param content path of the content folder, which may be a link itself
 * @param path below it; it need not be there
 * @throws RefusedRequest
 */
export async function checkInside(content: string, path: string): Promise<void> {
  const [root, folder] = [await realpath(content), await realOf(dirname(path))];
  const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;
  if (!isLink && (folder === root || folder.startsWith(root + sep))) return;
  throw new RefusedRequest(
    403,
    `${relative('.', path)} is a symbolic link, or behind one that leads out of the content.`,
    'Put the files themselves in the place of the link.',
  );
}

/** Where a folder really is; of one that is not there yet, where it would be. */
async function realOf(folder: string): Promise<string> {
  return realpath(folder).catch(async (error: NodeJS.ErrnoException) => {
    const parent = dirname(folder);
    if (error.code !== 'ENOENT' || parent === folder) throw error;
    return (await realOf(parent)) + folder.slice(parent.length);
  });
}
