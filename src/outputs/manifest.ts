import { contentType } from './content-types.ts';
import { CACHE, isImmutable } from './headers.ts';

/** The manifest's name on the site. Hosts do not show it: its name begins with a `_`. */
export const MANIFEST_FILE = '_manifest.json';

/** What has to be known of a file to put it on a host, or to tell whether it arrived whole. */
export interface ManifestFile {
  /** Its path on the site, without the base. */
  path: string;
  bytes: number;
  /** SHA-256 of its bytes, hexadecimal. */
  sha256: string;
  /** `Content-Type`. */
  type: string;
  /** `Cache-Control`: for a year when its name changes with its content, else asked for again. */
  cache: string;
}

/** All files of a site but the manifest itself. */
export interface Manifest {
  version: 1;
  /** Those that never change first, which is the order to upload them in: no page comes too early. */
  files: ManifestFile[];
}

/** One entry of the manifest. */
export function manifestFile(path: string, bytes: number, sha256: string): ManifestFile {
  return {
    path,
    bytes,
    sha256,
    type: contentType(path) ?? 'application/octet-stream',
    cache: isImmutable(path) ? CACHE.immutable : CACHE.revalidate,
  };
}

/** Puts the files in order and writes the manifest as text, one line a file. */
export function writeManifest(files: readonly ManifestFile[]): string {
  const rank = ({ path }: ManifestFile) => (isImmutable(path) ? 0 : path.endsWith('.html') ? 2 : 1);
  const sorted = files.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  const lines = sorted.map((file) => `    ${JSON.stringify(file)}`).join(',\n');
  return `{\n  "version": 1,\n  "files": [\n${lines}\n  ]\n}\n`;
}
