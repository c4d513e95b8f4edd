import { createHash } from 'node:crypto';

/** A page or file of a route: the parameters of its address, and what it is made of. */
interface RoutePath {
  params: Record<string, string | undefined>;
  props: object;
}

/**
 * Gives each page of a route a key, by which a build takes it from the build before instead of
 * making it again. The key is a hash of the page's props, and a page shows nothing else that could
 * change: it asks the library in `getStaticPaths` only. Code and settings are in no key, because a
 * change of them makes every page again: see `integrations/page-cache.ts`.
 *
 * @param paths of one route
 * @throws TypeError when a prop is a function or refers to itself, so that it has no hash
 */
export function keyed<Path extends RoutePath>(
  paths: readonly Path[],
): (Path & { cacheKey: string })[] {
  // The pages of an interview share it, and it is large.
  const known = new Map<unknown, string>();
  const digestOf = (value: unknown) => {
    const digest = known.get(value) ?? hashOf(JSON.stringify(value, asData));
    known.set(value, digest);
    return digest;
  };
  return paths.map((path) => {
    const digests = Object.entries(path.props).map(([name, value]) => [name, digestOf(value)]);
    return { ...path, cacheKey: hashOf(JSON.stringify(digests)) };
  });
}

/** What JSON would leave out: the entries of maps and sets. */
function asData(_: string, value: unknown): unknown {
  if (typeof value === 'function') throw new TypeError('A function can’t be a part of a key.');
  if (value instanceof Map) return { entries: [...value] };
  if (value instanceof Set) return { values: [...value] };
  return value;
}

function hashOf(text = 'undefined'): string {
  return createHash('sha256').update(text).digest('base64url');
}
