import { z } from 'zod';
import { SHA256 } from '../core/text/sha256.ts';
import { contentType, OPAQUE } from './content-types.ts';
import { CACHE, isImmutable } from './headers.ts';

/** The manifest's name on the site. Hosts do not show it: its name begins with a `_`. */
export const MANIFEST_FILE = '_manifest.json';

/** A path inside the site, from its top folder: on no system does it lead out of it. */
const path = z
  .string()
  .refine(
    (value) => value.split('/').every((name) => !/^\.{0,2}$|[\\:\0]/.test(name)),
    'must be a path inside of the site',
  );

/** What is needed to put a file on a host, and to verify that it arrived whole. */
const file = z.strictObject({
  /** Its path on the site, without the base. */
  path,
  bytes: z.int().nonnegative(),
  /** SHA-256 of its bytes, hexadecimal. */
  sha256: z.string().regex(SHA256, 'must be 64 hexadecimal digits'),
  /** `Content-Type`. */
  type: z.string(),
  /** `Cache-Control`: for a year if its name changes with its content, else revalidated. */
  cache: z.string(),
});

/** All files of a site except the manifest. An upload may come from anywhere: parse it with this. */
export const manifestSchema = z.strictObject({
  version: z.literal(1),
  /** In the order in which to upload them: immutable files first, so that no page comes too early. */
  files: z
    .array(file)
    .min(1, 'must name at least one file')
    .refine(
      (files) => new Set(files.map(({ path }) => path)).size === files.length,
      'must not name a file twice',
    ),
});

export type ManifestFile = z.infer<typeof file>;
export type Manifest = z.infer<typeof manifestSchema>;

/** One entry of the manifest. */
export function manifestFile(path: string, bytes: number, sha256: string): ManifestFile {
  return {
    path,
    bytes,
    sha256,
    type: contentType(path) ?? OPAQUE,
    cache: isImmutable(path) ? CACHE.immutable : CACHE.revalidate,
  };
}

/** Puts the files in order and writes the manifest as text, one line a file. */
export function writeManifest(files: readonly ManifestFile[]): string {
  const rank = ({ path }: ManifestFile) => (isImmutable(path) ? 0 : path.endsWith('.html') ? 2 : 1);
  const sorted = files.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  const lines = sorted.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  return `{\n  "version": 1,\n  "files": [\n${lines}\n  ]\n}\n`;
}
