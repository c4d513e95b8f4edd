import { type Address, addressesOf } from '../core/addresses/addresses.ts';
import { interviewPath } from '../core/addresses/permalinks.ts';
import type { Interview } from '../core/model/interview.ts';
import type { FieldPath, Finding } from '../core/read/problem.ts';
import type { Registry } from '../schemas/registry.ts';

/** Findings about a file of data get their place from the field that they are about. */
const START = { line: 1, column: 1 };

/** A finding about the registry, and the file that it is in. */
export interface RegistryFinding extends Finding {
  /** Left out, it is in the registry itself; else in this interview's folder. */
  slug?: string;
  /** The way to the field of the registry, or of `corrections.yaml`; left out for `interview.mdx`. */
  path?: FieldPath;
}

/** What is found at an address now. */
type Current = Address & { interview: Interview };

/**
 * Compares the content with the registry: every registered address must still be there or lead
 * somewhere, and every registered text must still say the same or have a recorded correction.
 *
 * @param registry what has been registered
 * @param interviews the content as it is now
 * @param hash SHA-256 of a text in hexadecimal
 * @param unread slugs of interviews that can’t be read: what is there is not known, nor is it gone
 */
export function checkRegistry(
  registry: Registry,
  interviews: readonly Interview[],
  hash: (text: string) => string,
  unread: readonly string[] = [],
): RegistryFinding[] {
  const addresses = new Map(
    interviews.flatMap((interview) =>
      addressesOf(interview).map((address) => [address.path, { ...address, interview }]),
    ),
  );
  const changed = registry.permalinks.flatMap(({ path, sha256 }) => {
    const now = addresses.get(path);
    return now && hash(now.text) !== sha256 ? [{ now, sha256 }] : [];
  });
  const isWhole = ({ now }: { now: Current }) => now.at === now.interview.slug;
  const passages = changed.filter((change) => !isWhole(change));
  const reported = new Set(passages.map(({ now }) => now.interview));
  return [
    ...vanished(
      registry,
      (path) => addresses.has(path) || unread.some((slug) => path.startsWith(interviewPath(slug))),
    ),
    ...passages.flatMap(({ now, sha256 }) => changedPassage(now, sha256, hash)),
    ...changed
      // What has changed in the text of record is mostly a passage, and reported as such.
      .filter((change) => isWhole(change) && !reported.has(change.now.interview))
      .flatMap(({ now }) => changedRecord(now)),
    ...shadowed(registry, addresses),
  ];
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

/** Addresses that are gone. What is below a page that is gone goes with it, and is redirected with it. */
function vanished(
  { permalinks, redirects }: Registry,
  isThere: (path: string) => boolean,
): RegistryFinding[] {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const isGone = (path: string) => !isThere(path) && !isThere(follow(path, targets));
  const gone = new Set(permalinks.map(({ path }) => path).filter(isGone));
  return permalinks.flatMap(({ path, registered }, index): RegistryFinding[] => {
    if (!gone.has(path) || pagesAbove(path).some((page) => gone.has(page))) return [];
    return [
      {
        path: ['permalinks', index],
        rule: 'registered-address',
        ...START,
        message: `The address “${path}”, registered on ${registered}, is gone: shared links would break.`,
        text: path,
        suggestion: `Give the id back, or record where the address leads now: npm run redirect -- '${path}' NEW-ADDRESS`,
      },
    ];
  });
}

/** The pages that an address is below: of a passage its page, of an answer its interview. */
function pagesAbove(path: string): string[] {
  const [page = '', anchor] = path.split('#');
  const above = page.replace(/[^/]+\/$/, '');
  return anchor === undefined ? [above] : [page, above];
}

function changedRecord({ path, position, interview }: Current): RegistryFinding[] {
  if (interview.corrections.length > 0) return [];
  return [
    {
      rule: 'registered-text',
      severity: 'warning',
      slug: interview.slug,
      ...position,
      message: 'The text of record has changed since this interview was registered.',
      text: path,
      suggestion: 'If the publisher changed its article, record each change in corrections.yaml.',
    },
  ];
}

function changedPassage(
  { at, text, position, interview: { slug, corrections } }: Current,
  sha256: string,
  hash: (text: string) => string,
): RegistryFinding[] {
  // That one correction leads to the next, and the last to the text, is checked with the interview.
  const first = corrections.findIndex((correction) => correction.at === at);
  const correction = corrections[first];
  const common = { rule: 'registered-text', slug, text };
  if (!correction)
    return [
      {
        ...common,
        ...position,
        message: `The text of “${at}” has changed since it was registered.`,
        suggestion:
          'Put the registered words back, or record the change in corrections.yaml with at, date, what, why, was (the whole old paragraph) and now (the whole new one).',
      },
    ];
  if (hash(correction.was) === sha256) return [];
  return [
    {
      ...common,
      ...START,
      path: [first, 'was'],
      message: `These are not the words of “${at}” that were registered.`,
      suggestion: 'Copy the whole old paragraph to the character, as it was when it was published.',
    },
  ];
}

/** A redirect from an address that exists would never be followed. */
function shadowed(registry: Registry, addresses: ReadonlyMap<string, unknown>): RegistryFinding[] {
  return registry.redirects
    .map((redirect, index) => ({ ...redirect, path: ['redirects', index] }))
    .filter(({ from }) => addresses.has(from))
    .map(({ from, to, path }) => ({
      path,
      rule: 'redirect',
      ...START,
      message: `“${from}” is redirected to “${to}”, but there is content at that address again.`,
      text: from,
      suggestion: 'Give the new content another id, or remove the redirect from permalinks.json.',
    }));
}
