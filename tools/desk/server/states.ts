import type { Archive } from '../../../src/archive/read-archive.ts';
import { addNew, REGISTRY_FILE } from '../../../src/archive/registry.ts';
import { hasErrors } from '../../../src/checks/report.ts';
import { interviewPath } from '../../../src/core/addresses/permalinks.ts';
import type { Problem } from '../../../src/core/read/problem.ts';
import { today } from '../../../src/core/text/day.ts';
import type { InterviewState } from '../api.ts';

/** What is wrong with one interview, in its own folder or with its registered addresses. */
export function problemsOf(slug: string, { problems }: Pick<Archive, 'problems'>): Problem[] {
  return problems.filter(({ file, text }) => {
    const isRegistry = file.endsWith(REGISTRY_FILE) && text.startsWith(interviewPath(slug));
    return isRegistry || file.replaceAll('\\', '/').includes(`/interviews/${slug}/`);
  });
}

/** How far an interview is on its way to its readers. */
export function stateOf(slug: string, archive: Archive): InterviewState {
  const { registry, interviews } = archive;
  const problems = problemsOf(slug, archive);
  const isRegistered = registry.permalinks.some(({ path }) => path === interviewPath(slug));
  if (!isRegistered) return hasErrors(problems) ? 'draft' : 'ready';
  const own = interviews.filter((interview) => interview.slug === slug);
  const added = addNew(registry, own, today()).permalinks.length - registry.permalinks.length;
  const isChanged = problems.some(({ rule }) => rule === 'registered-text');
  return own.length === 0 || added > 0 || isChanged || hasErrors(problems)
    ? 'changed'
    : 'published';
}
