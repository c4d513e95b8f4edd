import { readFile } from 'node:fs/promises';
import { sha256 } from '../../../src/archive/hash.ts';
import type { Conflict, Version } from '../api.ts';
import { RefusedRequest } from './refused-request.ts';

/** The bytes of a file; undefined where there is none. */
export async function readBytes(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** A file, the version that its sender has read, and what an answer says of its bytes. */
export interface Expected<Content> {
  name: string;
  path: string;
  version: Version;
  content: (bytes: Buffer) => Content;
}

/**
 * Refuses to write where somebody else has written in the meantime.
 *
 * @throws RefusedRequest with a `Conflict`: what the files are now
 */
export async function checkVersions<Content>(files: readonly Expected<Content>[]): Promise<void> {
  const changed: Conflict<Content>['changed'] = [];
  for (const { name, path, version, content } of files) {
    const bytes = await readBytes(path);
    const now = bytes ? sha256(bytes) : null;
    if (now !== version)
      changed.push({ name, version: now, content: bytes ? content(bytes) : null });
  }
  if (changed.length === 0) return;
  const names = changed.map(({ name }) => name).join(', ');
  throw new RefusedRequest(
    409,
    `Changed by somebody else in the meantime: ${names}. Nothing was written.`,
    'Compare both, and decide which to keep.',
    { changed },
  );
}
