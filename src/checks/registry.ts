import { addressesOf } from '../core/addresses/addresses.ts';
import type { Interview } from '../core/model/interview.ts';
import type { Finding } from '../core/read/problem.ts';
import type { Registry } from '../schemas/registry.ts';

/** A finding about the registry. */
export interface RegistryFinding extends Finding {
  /** The interview in whose file it stands; left out, it stands in the registry. */
  slug?: string;
  /** The way to the entry of the registry that it is about. */
  entry?: (string | number)[];
}

/**
 * Holds the content against the registry: every registered address must still be there or lead
 * somewhere, and every registered text must still say the same or have a recorded correction.
 *
 * @param registry what has been registered
 * @param interviews the content as it is now
 * @param hash SHA-256 of a text in hexadecimal
 */
export function checkRegistry(
  registry: Registry,
  interviews: readonly Interview[],
  hash: (text: string) => string,
): RegistryFinding[] {
  const addresses = new Map(
    interviews.flatMap((interview) =>
      addressesOf(interview).map((address) => [address.path, { ...address, interview }]),
    ),
  );
  const targets = new Map(registry.redirects.map(({ from, to }) => [from, to]));
  const gone = registry.permalinks.filter(
    ({ path }) => !addresses.has(path) && !addresses.has(follow(path, targets)),
  );
  const pages = new Set(gone.map(({ path }) => path));
  const vanished = gone
    // Passages of a page that is gone go with it, and are redirected with it.
    .filter(({ path }) => !path.includes('#') || !pages.has(path.split('#')[0] ?? ''))
    .map((permalink) => vanishedFinding(permalink, registry.permalinks.indexOf(permalink)));
  const changed = registry.permalinks.flatMap(({ path, sha256 }) => {
    const now = addresses.get(path);
    if (!now || hash(now.text) === sha256) return [];
    return changedFinding(now, sha256, hash);
  });
  return [...vanished, ...changed, ...shadowed(registry, addresses)];
}

/** Follows redirects to their end; a circle ends where it began. */
export function follow(path: string, targets: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = path;
  while (targets.has(at) && !seen.has(at)) {
    seen.add(at);
    at = targets.get(at) ?? at;
  }
  return at;
}

function vanishedFinding(
  { path, registered }: Registry['permalinks'][number],
  index: number,
): RegistryFinding {
  return {
    entry: ['permalinks', index],
    rule: 'registered-address',
    line: 1,
    column: 1,
    message: `The address “${path}”, registered on ${registered}, is gone: shared links would break.`,
    text: path,
    suggestion: `Give the id back, or tell where it leads now: npm run redirect -- '${path}' NEW-ADDRESS`,
  };
}

type Current = ReturnType<typeof addressesOf>[number] & { interview: Interview };

function changedFinding(
  { at, text, path, position, interview }: Current,
  sha256: string,
  hash: (text: string) => string,
): RegistryFinding[] {
  const { slug, corrections } = interview;
  const steps = corrections.filter((correction) => correction.at === at);
  const isTold =
    steps.length > 0 &&
    hash(steps[0]?.was ?? '') === sha256 &&
    steps.at(-1)?.now === text &&
    steps.every(({ was }, index) => index === 0 || steps[index - 1]?.now === was);
  const isInterview = at === slug;
  if (isTold || (isInterview && corrections.length > 0)) return [];
  const common = { rule: 'registered-text', slug, ...position };
  if (isInterview)
    return [
      {
        ...common,
        severity: 'warning',
        message: 'The text of record has changed since this interview was registered.',
        text: path,
        suggestion: 'If the publisher changed its article, record each change in corrections.yaml.',
      },
    ];
  return [
    {
      ...common,
      message:
        steps.length > 0
          ? `The corrections of “${at}” do not lead from the registered text to the present one.`
          : `The text of “${at}” has changed since it was registered.`,
      text,
      suggestion:
        'Put the registered words back, or record the change in corrections.yaml with at, date, what, why, was (the whole old paragraph) and now (the whole new one).',
    },
  ];
}

/** A redirect from an address that exists would never be followed. */
function shadowed(registry: Registry, addresses: ReadonlyMap<string, unknown>): RegistryFinding[] {
  return registry.redirects
    .map((redirect, index) => ({ ...redirect, entry: ['redirects', index] }))
    .filter(({ from }) => addresses.has(from))
    .map(({ from, to, entry }) => ({
      entry,
      rule: 'redirect',
      line: 1,
      column: 1,
      message: `“${from}” is redirected to “${to}”, but there is content at that address again.`,
      text: from,
      suggestion: 'Give the new content another id, or remove the redirect from permalinks.json.',
    }));
}
