import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { sha256 } from '../../src/archive/hash.ts';
import { MANIFEST_FILE, type Manifest, type ManifestFile } from '../../src/outputs/manifest.ts';

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

/**
 * The manifest of a site.
 *
 * @throws NotWhole when there is none that can be read, or when it names a file outside of the site
 */
export async function readManifest(site: string): Promise<Manifest> {
  const json = await readFile(join(site, MANIFEST_FILE), 'utf8').catch(() => undefined);
  if (json === undefined)
    throw new NotWhole(`${site} is not a whole site: it has no ${MANIFEST_FILE}.`);
  const manifest = parse(json);
  if (!manifest) throw new NotWhole(`${site} is not a whole site: ${MANIFEST_FILE} is cut off.`);
  // Files are written where it says, and an upload may come from anywhere.
  const outside = manifest.files.find(({ path }) => isAbsolute(path) || /(^|[\\/])\.\./.test(path));
  if (outside) throw new NotWhole(`${site} is not to be trusted: it names ${outside.path}.`);
  return manifest;
}

function parse(json: string): Manifest | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
