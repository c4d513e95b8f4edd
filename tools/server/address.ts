import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What a static host does with an address. */
export type Resolution =
  | { kind: 'file'; path: string }
  | { kind: 'moved'; to: string }
  | { kind: 'missing' };

const MISSING: Resolution = { kind: 'missing' };

/** Files for the host that are not part of the site: all that begin with “_”, except the assets. */
const HOST_FILES = /^\/_(?!astro\/)/;

/**
 * Finds what an address of a built site leads to.
 *
 * In: the folder, and the path inside of it (starting with `/`, percent-encoded, no query).
 * Out: the file to send, the address it moved to, or `missing`. Both `path` and `to` are
 * percent-encoded paths inside the folder. Never throws: an address that makes no sense is missing.
 *
 * A page has one address, the folder's with its slash, as GitHub Pages, Netlify and Cloudflare do.
 */
export function resolveAddress(root: string, pathname: string): Resolution {
  const name = decode(pathname);
  if (name === undefined || !isPublic(name)) return MISSING;

  if (name.endsWith('/index.html') && isFile(root, name)) {
    return { kind: 'moved', to: pathname.slice(0, -'index.html'.length) };
  }
  if (name.endsWith('/')) {
    return isFile(root, `${name}index.html`)
      ? { kind: 'file', path: `${pathname}index.html` }
      : MISSING;
  }
  if (isFile(root, name)) return { kind: 'file', path: pathname };
  if (isFile(root, `${name}/index.html`)) return { kind: 'moved', to: `${pathname}/` };
  return MISSING;
}

/** `decodeURI`, because sirv decodes the same way: both must mean the same file. */
function decode(pathname: string): string | undefined {
  try {
    return decodeURI(pathname);
  } catch {
    return undefined;
  }
}

function isPublic(name: string): boolean {
  if (HOST_FILES.test(name) || /[\\\0]/.test(name)) return false;
  const segments = name.split('/').slice(1);
  // An empty segment would turn a redirect to `//somewhere` into one that leaves this site; a
  // leading dot is a hidden file or a way out of the folder.
  return segments.every((segment, index) =>
    segment === ''
      ? index === segments.length - 1
      : !segment.startsWith('.') || segment === '.well-known',
  );
}

/** No name that the disk refuses is a file's: it may be too long for one (ENAMETOOLONG). */
function isFile(root: string, name: string): boolean {
  try {
    return statSync(join(root, name)).isFile();
  } catch {
    return false;
  }
}
