import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../archive/hash.ts';
import { MANIFEST_FILE, type Manifest, type ManifestFile } from '../../outputs/manifest.ts';

/** Thrown when a folder is not the whole site that was built. */
export class NotWhole extends Error {}

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

/** The manifest of a site. */
export async function readManifest(site: string): Promise<Manifest> {
  const json = await readFile(join(site, MANIFEST_FILE), 'utf8').catch(() => undefined);
  if (json === undefined)
    throw new NotWhole(`${site} is not a whole site: it has no ${MANIFEST_FILE}.`);
  return JSON.parse(json);
}
