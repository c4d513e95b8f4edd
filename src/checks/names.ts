import type { Interview } from '../core/model/interview.ts';
import type { Name } from '../core/model/layer.ts';
import { formsOf, type Mentions, mentionsInAll } from '../core/model/mentions.ts';
import { choiceOf } from '../core/read/choice.ts';
import type { FieldFinder, FieldPath, Problem } from '../core/read/problem.ts';

/** A name, and its file; `at` finds a field of it. */
export interface NameFile {
  file: string;
  data: Name;
  at: FieldFinder;
}

/**
 * Checks the index of names as a whole: no form may belong to two names, each reference must lead
 * to a name, and each name must occur in an interview, or be somebody's who speaks in one.
 *
 * @param files the names that can be read
 * @param ids the names of all files: what refers to one that can't be read is right
 * @param interviews everything in which they may occur
 * @param mentions where they occur, if it is known already
 */
export function checkNames(
  files: NameFile[],
  ids: readonly string[],
  interviews: readonly Interview[],
  mentions = mentionsInAll(
    interviews,
    files.map(({ data }) => data),
  ),
): Problem[] {
  return [
    ...sharedForms(files),
    ...lostReferences(files, ids),
    ...unusedNames(files, interviews, mentions),
  ];
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
              ? `“${form}” is listed here twice.`
              : `“${form}” is also a form of the name in ${owner}.`,
          suggestion: 'Keep it where it belongs: a form leads to one name only.',
        }),
      ];
    }),
  );
}

/** A file that is not there is reported once, however many names refer to it. */
function lostReferences(files: NameFile[], ids: readonly string[]): Problem[] {
  const reported = new Set<string>();
  return files.flatMap((file) =>
    (['includes', 'see'] as const).flatMap((field) =>
      file.data[field].flatMap((id, index) => {
        const isSelf = id === file.data.id;
        if (!isSelf && (ids.includes(id) || reported.has(id))) return [];
        if (!isSelf) reported.add(id);
        const others = ids.filter((other) => other !== file.data.id);
        return [
          problem(file, 'name-reference', [field, index], {
            message: isSelf ? `“${id}” is this name itself.` : `There is no name “${id}”.`,
            suggestion: isSelf ? 'Remove it.' : choiceOf(id, others),
          }),
        ];
      }),
    ),
  );
}

function unusedNames(
  files: NameFile[],
  interviews: readonly Interview[],
  mentions: ReadonlyMap<Interview, Mentions>,
): Problem[] {
  const used = new Set(
    [...mentions.values()].flatMap((own) => [...own.values()].flat().map(({ name }) => name)),
  );
  const speaking = new Set(interviews.flatMap(({ people }) => people.map(({ id }) => id)));
  return files
    .filter(({ data }) => !used.has(data) && !speaking.has(data.id))
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
  path: FieldPath,
  words: Pick<Problem, 'message' | 'suggestion'>,
): Problem {
  return { rule, severity: 'error', file, ...at(path), ...words };
}
