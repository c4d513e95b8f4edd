import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A short name for what is being built: the same for the same input, another when anything
 * changes. It goes into addresses whose files have no hash of their own in the name.
 *
 * @param paths files and folders whose names and bytes count
 * @param digest of what else counts
 * @returns twelve hexadecimal digits
 */
export function buildId(paths: readonly string[], digest: string): string {
  const hash = createHash('sha256').update(digest);
  const add = (path: string): void => {
    if (statSync(path).isDirectory())
      for (const name of readdirSync(path).sort()) {
        hash.update(name);
        add(join(path, name));
      }
    else hash.update(readFileSync(path));
  };
  paths.forEach(add);
  return hash.digest('hex').slice(0, 12);
}
