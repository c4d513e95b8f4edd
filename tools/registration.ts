import { type Archive, readArchive } from '../src/archive/read-archive.ts';
import { addNew, writeRegistry } from '../src/archive/registry.ts';
import { hasErrors } from '../src/checks/report.ts';
import { today } from '../src/core/text/day.ts';
import type { Registry } from '../src/schemas/registry.ts';
import { withLock } from './lock.ts';

/** Addresses that are promised with what is found there. */
export interface Registration {
  /** Those that are new. */
  added: Registry['permalinks'];
  /** The registry with them. */
  next: Registry;
}

/**
 * What registering adds to the registry.
 *
 * @param slug only this interview’s addresses; left out, those of all
 */
export function registrationOf(
  { registry, interviews }: Pick<Archive, 'registry' | 'interviews'>,
  slug?: string,
): Registration {
  const chosen = interviews.filter((interview) => slug === undefined || interview.slug === slug);
  const next = addNew(registry, chosen, today());
  return { next, added: next.permalinks.slice(registry.permalinks.length) };
}

/**
 * Adds the addresses that are new to the registry. It never changes an old one.
 *
 * @param content path of the content folder
 * @param slug only this interview’s addresses; left out, those of all
 * @returns what is new; with errors in the content, the problems, and nothing is registered
 */
export async function register(
  content: string,
  slug?: string,
): Promise<Pick<Registration, 'added'> & Pick<Archive, 'problems'>> {
  return withLock(content, async () => {
    const archive = await readArchive(content);
    const { problems } = archive;
    if (hasErrors(problems)) return { added: [], problems };
    const { added, next } = registrationOf(archive, slug);
    if (added.length > 0) await writeRegistry(content, next);
    return { added, problems };
  });
}
