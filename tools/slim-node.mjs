/**
 * Runs after an installation: removes the headers and manuals that come with the Node of the
 * project (68 MB), which nothing here uses.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = 'node_modules/node/node_modules';

for (const name of list(PACKAGES).filter((name) => name.startsWith('node-')))
  for (const folder of ['include', 'share', 'lib'])
    rmSync(join(PACKAGES, name, folder), { recursive: true, force: true });

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
