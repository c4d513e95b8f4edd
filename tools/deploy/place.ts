import { copyFile, mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { isCompressible } from '../../src/outputs/content-types.ts';
import { isImmutable } from '../../src/outputs/headers.ts';
import { MANIFEST_FILE, type ManifestFile } from '../../src/outputs/manifest.ts';
import { nginxRoot } from '../../src/outputs/nginx.ts';
import { readManifest } from '../manifest.ts';

/** A release that is about to be deployed. */
export interface Placement {
  /** Folder of the built site, and its files. */
  site: string;
  files: readonly ManifestFile[];
  /** Where to put them, and where the web server will find them. */
  folder: string;
  root: string;
  /** The date of files that are new or have changed. */
  date: Date;
  /** Folders of earlier releases, oldest first; the last is the current one. */
  earlier: readonly string[];
}

/** Files that are worth compressing; what is smaller costs more than it saves. */
const COMPRESSED_FROM_BYTES = 256;
const PACKED = ['.gz', '.br'];

/**
 * Copies a site with what a web server needs beside it: the hashed files of earlier releases, and
 * each text compressed (`.gz`, `.br`).
 *
 * A file that is the same as in an earlier release keeps the date that it had there, and one that is
 * new gets the date of this release: nginx derives the ETag from date and size, so no two versions
 * of a file may have the same.
 */
export async function placeRelease(placement: Placement): Promise<void> {
  const { site, files, folder, root, date, earlier } = placement;
  const before = await filesOf(earlier);
  await Promise.all(
    files.map(async (file) => {
      const to = join(folder, file.path);
      const same = before.get(keyOf(file));
      await place(join(site, file.path), to, same?.date ?? date);
      if (!isWorthIt(file)) return;
      if (same)
        for (const suffix of PACKED) await place(same.file + suffix, to + suffix, same.date);
      else await compress(to, date);
    }),
  );
  await copyFile(join(site, MANIFEST_FILE), join(folder, MANIFEST_FILE));
  const own = new Set(files.map(({ path }) => path));
  for (const release of earlier.toReversed())
    for (const file of (await readManifest(release)).files)
      if (isImmutable(file.path) && !own.has(file.path)) {
        // A damaged earlier release must not stop a whole one.
        const date = await dateOf(join(release, file.path));
        if (date) await place(join(release, file.path), join(folder, file.path), date);
        own.add(file.path);
      }
  // The files and the headers that go with them change together, when nginx reads this again.
  await mkdir(join(folder, '_nginx'), { recursive: true });
  await writeFile(join(folder, '_nginx/root.conf'), nginxRoot(root));
}

async function place(from: string, to: string, date: Date): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  await utimes(to, date, date);
}

function isWorthIt({ type, bytes }: ManifestFile): boolean {
  return bytes >= COMPRESSED_FROM_BYTES && isCompressible(type);
}

async function compress(file: string, date: Date): Promise<void> {
  const text = await readFile(file);
  const packed = [await promisify(gzip)(text, { level: 9 }), await promisify(brotliCompress)(text)];
  for (const [index, suffix] of PACKED.entries()) {
    await writeFile(file + suffix, packed[index] ?? '');
    await utimes(file + suffix, date, date);
  }
}

/** The files of releases with their dates, by path and content; only those that are whole. */
async function filesOf(
  releases: readonly string[],
): Promise<Map<string, { file: string; date: Date }>> {
  const found = new Map<string, { file: string; date: Date }>();
  for (const release of releases) {
    const { files } = await readManifest(release);
    await Promise.all(
      files.map(async (entry) => {
        const file = join(release, entry.path);
        const packed = isWorthIt(entry) ? PACKED.map((suffix) => file + suffix) : [];
        const [date, ...others] = await Promise.all([file, ...packed].map(dateOf));
        if (date && others.every(Boolean)) found.set(keyOf(entry), { file, date });
      }),
    );
  }
  return found;
}

/** When a file was changed; undefined when it is not there. */
async function dateOf(file: string): Promise<Date | undefined> {
  return stat(file).then(
    ({ mtime }) => mtime,
    () => undefined,
  );
}

function keyOf({ path, sha256 }: ManifestFile): string {
  return `${path} ${sha256}`;
}
