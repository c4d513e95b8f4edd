import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const LOCK = '.lock';
const LOOK_AGAIN_MS = 20;
/** Whoever writes needs a moment; a lock that lasts is one that nobody will open. */
const PATIENCE_MS = 15_000;

/**
 * Does something that nobody else does with a folder at the same time: neither this process nor
 * another one on this machine that asks in the same way. What a process that has crashed kept
 * locked is free again.
 *
 * @param folder made if it is not there
 * @throws when the folder stays locked, with the name of the file that locks it
 */
export async function withLock<T>(folder: string, use: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  const lock = join(folder, LOCK);
  const end = Date.now() + PATIENCE_MS;
  while (!(await take(lock))) {
    if (Date.now() > end)
      throw new Error(
        `Another command is writing in ${folder}. If there is none, delete the file ${lock}`,
      );
    await removeAbandoned(lock);
    await setTimeout(LOOK_AGAIN_MS);
  }
  try {
    return await use();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Only one can make the file. It says which process did. */
async function take(lock: string): Promise<boolean> {
  return isFirst(() => writeFile(lock, String(process.pid), { flag: 'wx' }));
}

/**
 * Removes the lock of a process that is no more. One at a time: otherwise a second would remove
 * the new lock of the first.
 */
async function removeAbandoned(lock: string): Promise<void> {
  const removing = `${lock}-removal`;
  if (!(await isAbandoned(lock)) || !(await isFirst(() => mkdir(removing)))) return;
  if (await isAbandoned(lock)) await rm(lock, { force: true });
  await rmdir(removing);
}

async function isAbandoned(lock: string): Promise<boolean> {
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
  // Whoever has just made the file has not written into it yet.
  if (owner === 0) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    // A process of somebody else may not be signalled, but it is there (EPERM).
    return codeOf(error) === 'ESRCH';
  }
}

async function isFirst(make: () => Promise<unknown>): Promise<boolean> {
  try {
    await make();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
