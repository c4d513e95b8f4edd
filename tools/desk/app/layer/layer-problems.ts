import { checkCorrections } from '../../../../src/checks/corrections.ts';
import { checkNames, type NameFile } from '../../../../src/checks/names.ts';
import { checkNotes } from '../../../../src/checks/notes.ts';
import type { Interview, Transcript } from '../../../../src/core/model/interview.ts';
import type { Person } from '../../../../src/core/model/people.ts';
import type { FieldFinder, FieldPath, Finding } from '../../../../src/core/read/problem.ts';
import { correctionsSchema } from '../../../../src/schemas/corrections.ts';
import { nameSchema } from '../../../../src/schemas/name.ts';
import { notesSchema } from '../../../../src/schemas/notes.ts';
import { readYaml, type YamlResult } from '../../../../src/schemas/read-yaml.ts';
import type { LayerProblem, LayerTexts } from './layer-view.ts';
import { nameIdOf, namePathOf, type Texts } from './layer-work.ts';

/** As much of an interview as its layer is checked against. */
export interface CheckedInterview {
  transcript: Transcript;
  people: Person[];
  language: string;
}

/** What is wrong with the layer of an interview, as `npm run check:content` has it, by field. */
export function layerProblems(layer: LayerTexts, interview: CheckedInterview): LayerProblem[] {
  return [
    ...notesProblems(layer.texts['notes.yaml'] ?? '', interview),
    ...correctionProblems(layer.texts['corrections.yaml'] ?? '', interview),
    ...nameProblems(layer, interview),
  ];
}

function notesProblems(
  yaml: string,
  { transcript, people, language }: CheckedInterview,
): LayerProblem[] {
  const file = 'notes.yaml';
  const read = readYaml(yaml, notesSchema, 'notes');
  if (!read.data) return unread(file, read);
  // Which maps and timelines there are, the server knows.
  const figures = new Set(read.data.figures.map(({ kind, id }) => `${kind} ${id}`));
  const context = { transcript, people, language, figures };
  return checkNotes(read.data, context, BY_PATH).findings.map((finding) =>
    problemOf(file, pathOf(finding), finding),
  );
}

function correctionProblems(yaml: string, { transcript }: CheckedInterview): LayerProblem[] {
  const file = 'corrections.yaml';
  const read = readYaml(yaml, correctionsSchema, 'corrections');
  if (!read.data) return unread(file, read);
  return checkCorrections(read.data, transcript, BY_PATH).map((finding) =>
    problemOf(file, pathOf(finding), finding),
  );
}

/** The names that were changed; the others have been checked where they were written. */
function nameProblems({ texts, changed }: LayerTexts, interview: CheckedInterview): LayerProblem[] {
  const problems: LayerProblem[] = [];
  const files = namesIn(texts, (file, read) => {
    if (changed.includes(file)) problems.push(...unread(file, read));
  });
  // Whether a name occurs in another interview is not known here: only what is new must be in this one.
  const ids = files.map(({ data }) => data.id);
  const shown = [{ ...interview.transcript, people: interview.people } as Interview];
  const wrong = checkNames(files, ids, shown).filter(({ file }) => changed.includes(file));
  return [
    ...problems,
    ...wrong.map((problem) => problemOf(problem.file, pathOf(problem), problem)),
  ];
}

/** The names that can be read. */
export function namesIn(
  texts: Texts,
  onUnread: (file: string, read: YamlResult<unknown>) => void = () => undefined,
): NameFile[] {
  return Object.entries(texts).flatMap(([file, yaml]): NameFile[] => {
    const id = nameIdOf(file);
    if (id === undefined || yaml === null) return [];
    const read = readYaml(yaml, nameSchema, 'name');
    if (!read.data) onUnread(file, read);
    return read.data ? [{ file: namePathOf(id), data: { id, ...read.data }, at: BY_PATH }] : [];
  });
}

/** Each finding has the path of its field in the place of the line. */
const BY_PATH: FieldFinder = (path) => ({ line: 1, column: 1, text: JSON.stringify(path) });

function pathOf({ text }: Pick<Finding, 'text'>): FieldPath {
  return JSON.parse(text) as FieldPath;
}

function unread(file: string, { findings }: YamlResult<unknown>): LayerProblem[] {
  return findings.map((finding) => problemOf(file, namedPath(finding.message), finding));
}

/** The path that a finding of a schema names at its beginning: `“notes → #1 → text” …`. */
function namedPath(message: string): FieldPath {
  const words = /^“([^”]+)”/.exec(message)?.[1]?.split(' → ') ?? [];
  return words.map((word) => (/^#\d+$/.test(word) ? Number(word.slice(1)) - 1 : word));
}

function problemOf(file: string, path: FieldPath, { message, suggestion }: Finding): LayerProblem {
  const isEmpty = /(?:must not be empty|is missing|can’t be “”)\.$/.test(message);
  const isOfSchema = /^“[^”]+” /.test(message) && message.includes(String(path.at(-1)));
  return {
    ...{ file, path },
    message: isEmpty
      ? 'Still to be filled in.'
      : isOfSchema
        ? message.replace(/^“[^”]+” /, 'This ')
        : message,
    suggestion: isEmpty ? '' : inPlainWords(suggestion),
  };
}

/** Suggestions for whoever writes the file are no use here. */
function inPlainWords(suggestion: string): string {
  if (/shows (?:how|what)|\.yaml/.test(suggestion)) return 'Fill it in.';
  if (suggestion.startsWith('Copy them from interview.mdx'))
    return 'Select the words in the interview again.';
  return suggestion;
}
