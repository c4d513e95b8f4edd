import type { Archive } from '../../../src/archive/read-archive.ts';
import { addNew } from '../../../src/archive/registry.ts';
import { hasErrors } from '../../../src/checks/report.ts';
import { interviewPath } from '../../../src/core/addresses/permalinks.ts';
import { today } from '../../../src/core/text/day.ts';
import { problemsOf } from '../../registration.ts';
import type { InterviewState } from '../api.ts';

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
