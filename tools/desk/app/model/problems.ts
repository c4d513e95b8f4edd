import { exchangeIdError, isTopic, slugError } from '../../../../src/core/addresses/ids.ts';
import { frontmatterOf } from '../../../../src/core/read/frontmatter.ts';
import { interviewSchema } from '../../../../src/schemas/interview.ts';
import { readYaml } from '../../../../src/schemas/read-yaml.ts';

/** The steps of the desk. */
export type Step = 'text' | 'speakers' | 'details' | 'addresses' | 'publish';

/** Something that is missing or wrong, and the field in which it can be put right. */
export interface DeskProblem {
  step: Step;
  /** Id of the field’s element. */
  field: string;
  message: string;
  suggestion: string;
  /** Whether the field is only empty. */
  isMissing?: true;
}

/**
 * What is wrong with the frontmatter of an interview, by field.
 *
 * @param people what its people are called, as far as that is known, in their order
 */
export function detailProblems(
  mdx: string,
  people: readonly (string | undefined)[] = [],
): DeskProblem[] {
  const { yaml = '' } = frontmatterOf(mdx);
  const { findings } = readYaml(yaml, interviewSchema, 'frontmatter');
  const problems = findings.map(
    ({ message, suggestion }): DeskProblem => ({
      ...{ step: 'details', field: fieldOf(message) },
      ...inWords(message, suggestion, people),
    }),
  );
  // What is missing in several places of the file is one thing to fill in.
  return [...new Map(problems.map((one) => [`${one.field} ${one.message}`, one])).values()];
}

/** The address of an interview and those of its exchanges, each with what is wrong with it. */
export function addressProblems(
  slug: string,
  heads: readonly {
    ref: string;
    id: string;
    label: string;
    topics?: readonly string[] | undefined;
  }[],
): DeskProblem[] {
  const problems: DeskProblem[] = [];
  const add = (field: string, error: Omit<DeskProblem, 'step' | 'field'> | undefined) => {
    if (error) problems.push({ step: 'addresses', field, ...error });
  };
  add('slug', slug ? slugError(slug) : NO_SLUG);
  const before = new Set<string>();
  for (const { ref, id, label, topics = [] } of heads) {
    add(`id-${ref}`, exchangeIdError(id) ?? (before.has(id) ? taken(id) : undefined));
    before.add(id);
    if (!label.trim()) add(`label-${ref}`, NO_LABEL);
    for (const topic of topics) if (!isTopic(topic)) add(`topics-${ref}`, noTopic(topic));
  }
  return problems;
}

const NO_SLUG = {
  isMissing: true as const,
  message: 'The interview has no address yet.',
  suggestion: 'Choose a name for it: usually a family name and a year.',
};
const NO_LABEL = {
  isMissing: true as const,
  message: 'This question has no label.',
  suggestion: 'Give it a short name, as in a list of contents.',
};

function taken(id: string) {
  return {
    message: `Another question has the address “${id}”.`,
    suggestion: 'Choose another word.',
  };
}

function noTopic(topic: string) {
  return {
    message: `“${topic}” can’t be a topic.`,
    suggestion: 'Use lower-case English letters, digits and hyphens, beginning with a letter.',
  };
}

/** What the fields of the frontmatter are called here, by the beginning of their paths. */
const FIELDS: readonly [path: RegExp, id: string, name: string][] = [
  [/^title$/, 'title', 'The headline'],
  [/^date$/, 'date', 'The day of publication'],
  [/^language$/, 'language', 'The language'],
  [/^publisher → name$/, 'publisher', 'The publisher'],
  [/^publisher → url$/, 'publisher-url', 'The address of the publisher’s site'],
  [/^rights$/, 'rights', 'The sentence on rights'],
  [/^sources → #1 → publisher$/, 'publisher', 'The publisher'],
  [/^sources → #1 → url$/, 'url', 'The address of the article'],
  [/^sources → #1 → retrieved$/, 'retrieved', 'The day on which it was seen there'],
  [/^people → #\d+ → id$/, 'person-$', 'The name of $'],
  [/^people → #\d+ → name$/, 'person-$', 'The name of $'],
  [/^people → #\d+ → role$/, 'office-$', 'The office of $'],
  [/^people/, 'people', 'The list of people'],
];

/** The path that a finding of the schema names at its beginning. */
function pathOf(message: string): string {
  return /^“([^”]+)”/.exec(message)?.[1] ?? '';
}

function fieldOf(message: string): string {
  const path = pathOf(message);
  const [, id = 'details'] = FIELDS.find(([pattern]) => pattern.test(path)) ?? [];
  return id.replace('$', String(numberIn(path)));
}

/** Which of the people a path is about, from 1. */
function numberIn(path: string): number {
  return Number(/#(\d+)/.exec(path)?.[1] ?? '1');
}

function inWords(
  message: string,
  suggestion: string,
  people: readonly (string | undefined)[],
): Omit<DeskProblem, 'step' | 'field'> {
  const path = pathOf(message);
  const [, , words] = FIELDS.find(([pattern]) => pattern.test(path)) ?? [];
  if (!words) return { message, suggestion };
  const number = numberIn(path);
  const person = people[number - 1] ?? (number > people.length ? 'who asks' : 'who answers');
  const name = words.replace('$', person);
  if (/must not be empty|is missing/.test(message))
    return { message: `${name} is missing.`, suggestion: 'Fill it in.', isMissing: true };
  return { message: message.replace(/^“[^”]+”/, name), suggestion };
}
