import { addressesOf } from '../core/addresses/addresses.ts';
import type { Interview } from '../core/model/interview.ts';
import type { Registry } from '../schemas/registry.ts';

/** Why a redirect can't be recorded, in words for an editor. */
export class RedirectError extends Error {
  override name = 'RedirectError';
}

/**
 * Records where a registered address leads now. The addresses below it go along: those of an
 * answer's paragraphs to the paragraphs with the same number, or to the answer itself.
 *
 * @param from a registered address that is no longer there
 * @param to an address that is there
 * @param recorded the day, ISO 8601
 * @throws RedirectError when one of the two is not what it must be
 */
export function addRedirect(
  registry: Registry,
  interviews: readonly Interview[],
  { from, to, recorded }: { from: string; to: string; recorded: string },
): Registry {
  const current = new Set(interviews.flatMap(addressesOf).map(({ path }) => path));
  const registered = registry.permalinks.map(({ path }) => path);
  if (!registered.includes(from)) throw new RedirectError(`“${from}” has never been registered.`);
  if (current.has(from)) throw new RedirectError(`“${from}” is still there: nothing to redirect.`);
  if (!current.has(to)) throw new RedirectError(`There is nothing at “${to}”.`);
  const done = new Set(registry.redirects.map((redirect) => redirect.from));
  const below = registered.filter((path) => path.startsWith(from) && !current.has(path));
  const redirects = below
    .filter((path) => !done.has(path))
    .map((path) => ({ from: path, to: targetOf(path, from, to, current), recorded }));
  return { ...registry, redirects: [...registry.redirects, ...redirects] };
}

/** The same place below the new address if there is one, else the new address itself. */
function targetOf(path: string, from: string, to: string, current: ReadonlySet<string>): string {
  const rest = path.slice(from.length);
  const number = /^#.*-(\d+)$/.exec(rest)?.[1];
  const id = to.split('/').at(-2);
  const candidates = [
    to + rest,
    ...(number ? [`${to}#${id}-${number}`, `${to}#lead-${number}`] : []),
  ];
  return candidates.find((candidate) => current.has(candidate)) ?? to;
}
