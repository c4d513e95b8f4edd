import type { Problem } from '../core/read/problem.ts';
import { withoutControls } from '../core/text/characters.ts';

/**
 * Renders problems for people: where, what, the text it is about, and how to fix it. What is
 * quoted can't act on the terminal.
 *
 *     content/interviews/x/interview.mdx:12:5  error  This exchange has no answer.
 *         ## Why now?
 *         → Write the answer below the question …
 */
export function renderReport(problems: readonly Problem[]): string {
  const parts = problems.map(({ file, line, column, severity, message, text, suggestion }) =>
    [
      `${file}:${line}:${column}  ${severity}  ${message}`,
      ...(text ? [`    ${text.length > 160 ? `${text.slice(0, 159)}…` : text}`] : []),
      `    → ${suggestion}`,
    ].join('\n'),
  );
  return withoutControls([...parts, summary(problems)].join('\n\n'));
}

/** Whether anything in the list must stop a build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function summary(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Content: no problems.';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `Content: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
