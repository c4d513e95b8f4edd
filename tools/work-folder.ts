import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does something with a new folder beside what it is for, on the same disk, so that the result can
 * be put in place with one `rename`. The folder and what is left in it go afterwards, also when
 * the command is stopped. Its name is new each time: no other folder is ever taken for it.
 *
 * @param parent the folder to make it in; made if it is not there
 * @param prefix how its name begins; six characters follow
 */
export async function withWorkFolder<T>(
  parent: string,
  prefix: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, prefix));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = (signal: NodeJS.Signals) => {
    remove();
    // Its handler is gone: now it ends the command as if there had been none.
    process.kill(process.pid, signal);
  };
  for (const signal of ENDING) process.once(signal, stop);
  try {
    return await use(folder);
  } finally {
    for (const signal of ENDING) process.off(signal, stop);
    remove();
  }
}
