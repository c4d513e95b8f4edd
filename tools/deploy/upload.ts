import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/archive/hash.ts';
import type { ManifestFile } from '../../src/outputs/manifest.ts';
import { NotWhole, readManifest } from '../manifest.ts';

/**
 * The files of a built site, after each was found to be what the build wrote.
 *
 * @param site folder of the site
 * @throws NotWhole when the manifest or a file is missing, or a file has other bytes
 */
export async function readWholeSite(site: string): Promise<ManifestFile[]> {
  const { files } = await readManifest(site);
  for (const { path, sha256: hash } of files) {
    const bytes = await readFile(join(site, path)).catch(() => undefined);
    if (!bytes) throw new NotWhole(`${site} is not a whole site: ${path} is missing.`);
    if (sha256(bytes) !== hash)
      throw new NotWhole(`${site} is not a whole site: ${path} is not as it was built.`);
  }
  return files;
}
