import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: whoever reads it finds the old text or the new one, whenever
 * the process or the machine stops.
 *
 * @param path the file; what is under this name is replaced, also where it is a symbolic link
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const next = `${path}.new`;
  // What a crash has left; and nothing is ever written through a link.
  await rm(next, { force: true });
  const file = await open(next, 'wx');
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
}
