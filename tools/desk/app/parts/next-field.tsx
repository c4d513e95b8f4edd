import type { DeskProblem } from '../model/problems.ts';
import { focusField } from './field.tsx';

/** Leads to the first field that is empty or wrong, as long as there is one. */
export function NextField({ problems }: { problems: readonly DeskProblem[] }) {
  if (problems.length === 0) return null;
  const what = problems.every(({ isMissing }) => isMissing) ? 'empty field' : 'field to fix';
  return (
    <button type="button" class="main" onClick={() => focusField(firstOnPage(problems))}>
      Next {what} · {problems.length} left
    </button>
  );
}

function firstOnPage(problems: readonly DeskProblem[]): string {
  const fields = problems.flatMap(({ field }) => document.getElementById(field) ?? []);
  const isBefore = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [first] = fields.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return first?.id ?? '';
}
