import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../../src/archive/hash.ts';
import { type ReadInterview, readInterview } from '../../../src/archive/read-interview.ts';
import { latestToday } from '../../../src/core/text/day.ts';

/**
 * Reads and checks interviews as `readInterview` does, and each again only when any byte in its
 * folder has changed: in a large archive an editor works on one of a thousand. The files are
 * looked at each time, so that nothing is ever shown as it was before.
 */
export function rememberingReader(): typeof readInterview {
  const known = new Map<string, { state: string; read: ReadInterview }>();
  return async (folder, figures = new Set()) => {
    const state = await stateOf(folder, figures);
    const before = known.get(folder);
    if (before?.state === state) return before.read;
    const read = await readInterview(folder, figures);
    // Where somebody was writing meanwhile, nobody knows what was read.
    if ((await stateOf(folder, figures)) === state) known.set(folder, { state, read });
    return read;
  };
}

/** All that the checks of an interview depend on. No day may be in the future. */
async function stateOf(folder: string, figures: ReadonlySet<string>): Promise<string> {
  // For a moment there is none while it is replaced.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const files = await Promise.all(
    names.sort().map(async (name) => [name, sha256(await readFile(join(folder, name)))]),
  );
  return JSON.stringify([latestToday(), ...figures, ...files]);
}
