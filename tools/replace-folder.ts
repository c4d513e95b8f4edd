import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A folder that could neither be replaced nor be put back. Its message says where it is now. */
export class MovedAside extends Error {
  override name = 'MovedAside';
}

/** How the name of a folder ends that is being replaced. */
export const PREVIOUS = '-previous';

/** Where the other folder is for the moment in which it is replaced, beside the one worked in. */
export function previousOf(work: string): string {
  return work + PREVIOUS;
}

/**
 * Puts a finished folder in the place of another, if there is one. All at once: nothing can come
 * between. The other is deleted only when the new one is in its place; until then it is beside the
 * folder that is worked in, which a command removes at its end.
 *
 * @param folder the place
 * @param next the finished folder, in the folder that is worked in, on the same disk
 * @throws MovedAside when the other can't be put back either
 */
export function replaceFolder(folder: string, next: string): void {
  if (!existsSync(folder)) {
    renameSync(next, folder);
    return;
  }
  const previous = previousOf(dirname(next));
  renameSync(folder, previous);
  try {
    renameSync(next, folder);
  } catch (error) {
    putBack(folder, previous, error);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

function putBack(folder: string, previous: string, cause: unknown): void {
  try {
    renameSync(previous, folder);
  } catch {
    throw new MovedAside(
      `${folder} could not be replaced, nor put back. Nothing of it is lost: it is now at\n${resolve(previous)}\nMove it back from there. The reason was: ${cause}`,
      { cause },
    );
  }
}
