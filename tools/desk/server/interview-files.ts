import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { sha256 } from '../../../src/archive/hash.ts';
import { isInterviewFile } from '../../../src/core/model/interview-files.ts';
import { placeFiles } from '../../import/place.ts';
import type { InterviewFiles, Saved, Saving } from '../api.ts';
import { bytesOf, contentOf } from '../file-content.ts';
import { checkInside } from './inside.ts';
import { RefusedRequest } from './refused-request.ts';
import { checkVersions, readBytes } from './versions.ts';

/**
 * Reads the files of an interview, those that an interview may have.
 *
 * @throws RefusedRequest when there is no such interview
 */
export async function readFiles(content: string, slug: string): Promise<InterviewFiles> {
  const folder = await folderOf(content, slug);
  const entries = await readdir(folder).catch(() => {
    throw new RefusedRequest(404, `There is no interview “${slug}”.`, 'Go back to the list.');
  });
  const files: InterviewFiles['files'] = {};
  for (const name of entries.filter(isInterviewFile).sort()) {
    await checkInside(content, join(folder, name));
    const bytes = await readBytes(join(folder, name));
    if (bytes) files[name] = { ...contentOf(bytes), version: sha256(bytes) };
  }
  return { slug, files };
}

/**
 * Writes files of an interview, all or none, and keeps a copy of what was there.
 *
 * @throws RefusedRequest when any of them was changed since it was read
 */
export async function saveFiles(
  content: string,
  slug: string,
  { files, versions }: Saving,
): Promise<Saved> {
  const folder = await folderOf(content, slug);
  const names = Object.keys(files);
  const expected = names.map((name) => ({
    name,
    path: join(folder, name),
    version: versions[name] ?? null,
    content: contentOf,
  }));
  const data = Object.entries(files).map(([name, file]) => [name, file && bytesOf(file)] as const);
  const { backup } = await placeFiles(folder, Object.fromEntries(data), true, async () => {
    for (const { path } of expected) await checkInside(content, path);
    await checkVersions(expected);
  });
  return {
    versions: Object.fromEntries(data.map(([name, bytes]) => [name, bytes && sha256(bytes)])),
    backup: backup && relative('.', backup),
  };
}

async function folderOf(content: string, slug: string): Promise<string> {
  const folder = join(content, 'interviews', slug);
  await checkInside(content, folder);
  return folder;
}
