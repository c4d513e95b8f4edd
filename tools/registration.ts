import { type Archive, readArchive } from '../src/archive/read-archive.ts';
import {
  addNew,
  REGISTRY_FILE,
  UNREADABLE_REGISTRY,
  writeRegistry,
} from '../src/archive/registry.ts';
import { hasErrors } from '../src/checks/report.ts';
import { interviewPath } from '../src/core/addresses/permalinks.ts';
import type { Problem } from '../src/core/read/problem.ts';
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

/** What is wrong with one interview: in its folder, with its people, with its registered addresses. */
export function problemsOf(slug: string, { problems }: Pick<Archive, 'problems'>): Problem[] {
  return problems.filter(({ file, text, alsoIn }) => {
    const isRegistry = file.endsWith(REGISTRY_FILE) && text.startsWith(interviewPath(slug));
    const isInFolder = file.replaceAll('\\', '/').includes(`/interviews/${slug}/`);
    return isRegistry || isInFolder || alsoIn === slug;
  });
}

/**
 * Errors that forbid to register the addresses of an interview: its own, and those of a registry
 * that can’t be read. Whatever is wrong elsewhere keeps the site from being built, but no address
 * of this interview from being promised.
 */
export function errorsAgainst(slug: string, archive: Pick<Archive, 'problems'>): Problem[] {
  const own = new Set(problemsOf(slug, archive));
  return archive.problems.filter(
    (problem) =>
      problem.severity === 'error' && (own.has(problem) || problem.rule === UNREADABLE_REGISTRY),
  );
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
 * @returns what is new; or, where an error forbids it, the problems, and nothing is registered
 */
export async function register(
  content: string,
  slug?: string,
): Promise<Pick<Registration, 'added'> & Pick<Archive, 'problems'>> {
  return withLock(content, async () => {
    const archive = await readArchive(content);
    const problems = slug === undefined ? archive.problems : errorsAgainst(slug, archive);
    if (hasErrors(problems)) return { added: [], problems };
    const { added, next } = registrationOf(archive, slug);
    if (added.length > 0) await writeRegistry(content, next);
    return { added, problems };
  });
}
