import { access, copyFile, link, mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { sha256 } from '../../src/archive/hash.ts';
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

/** So many files are worked on at a time: a system opens only so many, and memory has an end. */
const LANES = 8;

/**
 * Puts a site into a folder, with what a web server needs beside it: the hashed files of earlier
 * releases, and each text compressed (`.gz`, `.br`).
 *
 * A file that is the same as in an earlier release is that one: a hard link, which takes neither
 * time nor space, and keeps its date. One that is new gets the date of this release: nginx derives
 * the ETag from date and size, so no two versions of a file may have the same.
 */
export async function placeRelease(placement: Placement): Promise<void> {
  const { site, files, folder, root, date, earlier } = placement;
  const before = await filesOf(earlier);
  await inLanes(files, async (file) => {
    const to = join(folder, file.path);
    const packed = isWorthIt(file) ? PACKED : [];
    const same = await firstWhole(before.get(keyOf(file)) ?? [], file, packed);
    if (same !== undefined) {
      for (const suffix of ['', ...packed]) await share(same + suffix, to + suffix);
      return;
    }
    await place(join(site, file.path), to, date);
    if (packed.length > 0) await compress(to, date);
  });
  await copyFile(join(site, MANIFEST_FILE), join(folder, MANIFEST_FILE));
  const own = new Set(files.map(({ path }) => path));
  for (const release of earlier.toReversed())
    for (const file of (await readManifest(release)).files)
      if (isImmutable(file.path) && !own.has(file.path)) {
        // A damaged earlier release must not stop a whole one.
        const kept = join(release, file.path);
        if (await isThere(kept)) await share(kept, join(folder, file.path));
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

/** Gives a file of an earlier release a place in this one. */
async function share(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  // Some file systems have no hard links, and none has any number of them for a file.
  await link(from, to).catch(async () => place(from, to, (await stat(from)).mtime));
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

/** Where the files of releases are, by path and content; the newest first. */
async function filesOf(releases: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const release of releases.toReversed())
    for (const file of (await readManifest(release)).files) {
      const places = found.get(keyOf(file)) ?? [];
      places.push(join(release, file.path));
      found.set(keyOf(file), places);
    }
  return found;
}

/** The first of several files that is as it was deployed, and has its compressed ones beside it. */
async function firstWhole(
  places: readonly string[],
  { sha256: hash }: ManifestFile,
  packed: readonly string[],
): Promise<string | undefined> {
  for (const place of places) {
    const bytes = await readFile(place).catch(() => undefined);
    const others = await Promise.all(packed.map((suffix) => isThere(place + suffix)));
    if (bytes && sha256(bytes) === hash && others.every(Boolean)) return place;
  }
  return undefined;
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Does something with each of many things, a few at a time. */
async function inLanes<T>(things: readonly T[], use: (thing: T) => Promise<void>): Promise<void> {
  const rest = things.values();
  const lane = async () => {
    for (const thing of rest) await use(thing);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

function keyOf({ path, sha256 }: ManifestFile): string {
  return `${path} ${sha256}`;
}
