import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_FILE, type Manifest, manifestSchema } from '../src/outputs/manifest.ts';

/** Thrown when a folder is not the whole site that was built. */
export class NotWhole extends Error {}

/**
 * The manifest of a built site: what its build wrote.
 *
 * @param site folder of the site
 * @throws NotWhole when there is none, or when it is not as a build writes it
 */
export async function readManifest(site: string): Promise<Manifest> {
  const json = await readFile(join(site, MANIFEST_FILE), 'utf8').catch(() => undefined);
  if (json === undefined)
    throw new NotWhole(`${site} is not a whole site: it has no ${MANIFEST_FILE}.`);
  const { data, error } = manifestSchema.safeParse(parse(json));
  if (data) return data;
  const [issue] = error.issues;
  const where = issue?.path.join('.') || 'it';
  throw new NotWhole(
    `${site} is not a whole site: ${MANIFEST_FILE} is not as a build writes it (${where}: ${issue?.message}).`,
  );
}

/** What the text says; undefined when it is not JSON, as half a file isn't. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
