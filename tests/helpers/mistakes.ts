import { expect } from 'vitest';
import { type Edit, readEdited } from './invented-interview.ts';

/** A scenario: what an editor did, and the one problem that must be told. */
export interface Mistake {
  edit: Edit;
  at: string;
  message: string;
  text: string;
  suggestion: string;
}

/** Writes a paragraph in place of the last answer, which begins at 46:1. */
export function answer(to: string): Edit {
  return { from: /^A map, perhaps.*$/m, to };
}

/** Expects that a mistake is told, with all that an editor needs, and nothing else is. */
export async function expectMistake({ edit, at, message, text, suggestion }: Mistake) {
  const { interview, problems } = await readEdited([edit]);
  const told = problems.map(({ file, line, column, severity, ...rest }) => ({
    at: `${file}:${line}:${column}`,
    severity,
    message: rest.message,
    text: rest.text,
    suggestion: rest.suggestion,
  }));
  expect(told).toEqual([{ at, severity: 'error', message, text, suggestion }]);
  expect(interview).toBeUndefined();
}
