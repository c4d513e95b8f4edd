import type { Interview } from '../core/model/interview.ts';
import type { Name } from '../core/model/layer.ts';
import { formsOf, nameFinder } from '../core/model/mentions.ts';
import { passagesOf } from '../core/model/passages.ts';
import type { Problem } from '../core/read/problem.ts';

/** A name, and where its file says what; `at` gives the place of a field. */
export interface NameFile {
  file: string;
  data: Name;
  at: (path: (string | number)[]) => Pick<Problem, 'line' | 'column' | 'text'>;
}

/**
 * Checks the index of names as a whole: no form may belong to two names, each reference must lead
 * to a name, and each name must occur in an interview.
 *
 * @param files the names
 * @param interviews everything in which they may occur
 */
export function checkNames(files: NameFile[], interviews: readonly Interview[]): Problem[] {
  return [...sharedForms(files), ...lostReferences(files), ...unusedNames(files, interviews)];
}

function sharedForms(files: NameFile[]): Problem[] {
  const owners = new Map<string, string>();
  return files.flatMap((file) =>
    formsOf(file.data).flatMap((form, index): Problem[] => {
      const key = form.normalize('NFC').replace(/\s+/g, ' ');
      const owner = owners.get(key);
      owners.set(key, owner ?? file.file);
      if (owner === undefined) return [];
      const path = index === 0 ? ['name'] : ['aliases', index - 1];
      return [
        problem(file, 'name-shared', path, {
          message:
            owner === file.file
              ? `“${form}” stands here twice.`
              : `“${form}” is also a form of the name in ${owner}.`,
          suggestion: 'Keep it where it belongs: a form leads to one name only.',
        }),
      ];
    }),
  );
}

function lostReferences(files: NameFile[]): Problem[] {
  const ids = new Set(files.map(({ data }) => data.id));
  return files.flatMap((file) =>
    (['includes', 'see'] as const).flatMap((field) =>
      file.data[field].flatMap((id, index) =>
        ids.has(id) && id !== file.data.id
          ? []
          : problem(file, 'name-reference', [field, index], {
              message: `“${id}” is not the file of another name.`,
              suggestion: `Use one of: ${[...ids].filter((other) => other !== file.data.id).join(', ')}.`,
            }),
      ),
    ),
  );
}

function unusedNames(files: NameFile[], interviews: readonly Interview[]): Problem[] {
  const find = nameFinder(files.map(({ data }) => data));
  const used = new Set(
    interviews.flatMap(passagesOf).flatMap(({ text }) => find(text).map(({ name }) => name)),
  );
  return files
    .filter(({ data }) => !used.has(data))
    .map((file) =>
      problem(file, 'name-unused', ['name'], {
        message: `“${file.data.name}” occurs in no interview, nor does another form of it.`,
        suggestion: 'Add the form that occurs to “aliases”, or remove the file.',
      }),
    );
}

function problem(
  { file, at }: NameFile,
  rule: string,
  path: (string | number)[],
  words: Pick<Problem, 'message' | 'suggestion'>,
): Problem {
  return { rule, severity: 'error', file, ...at(path), ...words };
}
