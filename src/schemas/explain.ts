import type { z } from 'zod';
import { choiceOf, nearest } from '../core/read/choice.ts';
import type { FieldPath } from '../core/read/problem.ts';

/** A mistake in words for an editor, with the way to the field that it is about. */
export interface Explained {
  path: FieldPath;
  message: string;
  suggestion: string;
}

/** What was checked with a schema. */
export interface Context {
  input: unknown;
  schema: z.ZodType;
  /** For fields whose right value can be worked out: the value, by the field's path. */
  values: Record<string, string>;
}

type Issue = z.core.$ZodIssue;

/** A field that a group has and should not have, or should have and lacks. */
interface Field {
  group: FieldPath;
  name: string;
}

/** What is wrong with a field, and how to fix it. */
type Words = [message: string, suggestion: string];

/**
 * Explains what a schema found: each mistake once. A misspelt name is a field that nobody knows and
 * a field that is missing, and one mistake; so are all fields that a group lacks.
 */
export function explainIssues(all: readonly Issue[], context: Context): Explained[] {
  const issues = withoutFollowing(all);
  const unknown = issues.flatMap(unknownFields);
  const misspelt = unknown.flatMap((field) => withMeaning(field, context));
  const strange = unknown.filter((field) => !misspelt.some((other) => isSame(field, other)));
  const others = Map.groupBy(issues, ({ path }) => nameOf(fieldPath(path)));
  const values = [...others.values()]
    .flatMap((list) => list.find(({ code }) => code !== 'unrecognized_keys') ?? [])
    .map((issue) => ({ issue, path: fieldPath(issue.path) }));
  const missing = values
    .filter(({ path }) => path.length > 0 && valueAt(context.input, path) === undefined)
    .map(({ path }) => ({ group: path.slice(0, -1), name: String(path.at(-1)) }))
    .filter(
      (field) =>
        !misspelt.some(({ group, meant }) => isSame(field, { group, name: meant })) &&
        // Where the name of a list is missing, its entries run on in the list before it.
        !strange.some(({ group }) => group.length > 0 && isWithin(group, field.group)),
    );
  return [
    ...misspelt.map(explainMisspelt),
    ...groupFields(strange, (group) => nameOf(anyEntry(context.schema, group))).map((fields) =>
      explainStrange(fields, context),
    ),
    ...values
      .filter(({ path }) => path.length === 0 || valueAt(context.input, path) !== undefined)
      .map(({ issue, path }) => explainValue(issue, path, context)),
    ...groupFields(missing, nameOf).map((fields) => explainMissing(fields, context)),
  ];
}

/** What a check of the whole found may follow from a mistake in the file's own or the same field. */
function withoutFollowing(issues: readonly Issue[]): Issue[] {
  const isOfWhole = (issue: Issue) => issue.code === 'custom' && issue.params?.ofWhole === true;
  const parts = new Set(issues.filter((issue) => !isOfWhole(issue)).map(({ path }) => path[0]));
  return issues.filter(
    (issue) => !isOfWhole(issue) || !(parts.has(undefined) || parts.has(issue.path[0])),
  );
}

function unknownFields(issue: Issue): Field[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.map((name) => ({ group: fieldPath(issue.path), name }));
}

/** The field with the one that it was probably meant to be, if there is one. */
function withMeaning({ group, name }: Field, { schema, input }: Context) {
  const written = Object.keys(valueAt(input, group) ?? {});
  const free = fieldsAt(schema, group).filter((field) => !written.includes(field));
  const meant = nearest(name, free);
  return meant === undefined ? [] : [{ group, name, meant }];
}

function explainMisspelt({ group, name, meant }: Field & { meant: string }): Explained {
  const path = [...group, name];
  return {
    path,
    message: `“${nameOf(path)}” is not a field here.`,
    suggestion: `Did you mean “${meant}”?`,
  };
}

function explainStrange([first, ...others]: Fields, { schema }: Context): Explained {
  const path = [...first.group, first.name];
  const known = fieldsAt(schema, first.group).join(', ');
  if (others.length === 0)
    return {
      path,
      message: `“${nameOf(path)}” is not a field here.`,
      suggestion: `Remove it, or use one of: ${known}.`,
    };
  const names = [...new Set([first, ...others].map(({ name }) => name))];
  return {
    path,
    message: `${subject(first.group)} has fields that do not belong here: ${names.join(', ')}.`,
    suggestion: `Move or remove them. The fields here are: ${known}.`,
  };
}

function explainMissing([first, ...others]: Fields, { schema, values }: Context): Explained {
  const path = [...first.group, first.name];
  const right = values[path.join('.')];
  const docs = String(schema.meta()?.docs);
  if (others.length > 0)
    return {
      path,
      message: `${subject(first.group)} lacks ${[first, ...others].map(({ name }) => name).join(', ')}.`,
      suggestion: `Add them: ${docs} shows how.`,
    };
  return {
    path,
    message: `${subject(path)} is missing.`,
    suggestion: right ? `Add ${first.name}: ${right}` : `Add it: ${docs} shows how.`,
  };
}

function explainValue(
  issue: Issue,
  path: FieldPath,
  { input, schema, values }: Context,
): Explained {
  const right = values[path.join('.')];
  const [message, suggestion] = wordsFor(issue, valueAt(input, path), String(schema.meta()?.docs));
  return {
    path,
    message: `${subject(path)} ${message}.`,
    suggestion: right ? `Write ${path.at(-1)}: ${right}` : suggestion,
  };
}

function wordsFor(issue: Issue, value: unknown, docs: string): Words {
  if (value === undefined) return ['is empty', `${docs} shows what to write.`];
  if (value === null)
    return ['is empty', 'Write a value, or remove the line if it may be left out.'];
  if (issue.code === 'invalid_value')
    return [`can’t be “${value}”`, choiceOf(String(value), issue.values.map(String))];
  const { message } = (issue.code === 'invalid_key' && issue.issues[0]) || issue;
  const [what = '', suggestion] = message.split('\n');
  if (suggestion !== undefined) return [what, suggestion];
  return TYPES[issue.code === 'invalid_type' ? issue.expected : ''] ?? [what, `${docs} shows how.`];
}

/** The types of YAML, as an editor would call them. */
const GROUP: Words = [
  'must be a group of fields',
  'Write each field below it, indented: a name, a colon, a value.',
];
const TYPES: Record<string, Words> = {
  string: ['must be text', 'Put it in "straight" double quotes.'],
  number: ['must be a number', 'Write figures, without quotes.'],
  int: ['must be a whole number', 'Write figures only, without quotes.'],
  boolean: ['must be true or false', 'Write true or false, without quotes.'],
  array: ['must be a list', 'Write each entry on a line of its own that begins with “- ”.'],
  object: GROUP,
  record: GROUP,
};

type Fields = [Field, ...Field[]];

function groupFields(fields: readonly Field[], keyOf: (group: FieldPath) => string): Fields[] {
  return [...Map.groupBy(fields, ({ group }) => keyOf(group)).values()] as Fields[];
}

function isSame(a: Field, b: Field): boolean {
  return a.name === b.name && nameOf(a.group) === nameOf(b.group);
}

function isWithin(path: FieldPath, group: FieldPath): boolean {
  return group.every((key, index) => path[index] === key);
}

/** As much of a schema as is needed to walk through it; zod keeps `def` for such tools. */
interface Walkable {
  def: {
    /** What an optional field, or one with a default, is where it is given. */
    innerType?: Walkable;
    element?: Walkable;
    valueType?: Walkable;
    shape?: Record<string, Walkable>;
  };
}

/** What a schema says of a place: the type itself where a field is optional. */
function typeAt(schema: z.ZodType, path: FieldPath): Walkable['def'] {
  const given = (type: Walkable | undefined): Walkable['def'] =>
    type?.def.innerType ? given(type.def.innerType) : (type?.def ?? {});
  return path.reduce(
    (def, key) => given(def.element ?? def.valueType ?? def.shape?.[key]),
    given(schema as unknown as Walkable),
  );
}

/** The names of the fields that a schema knows in a group. */
function fieldsAt(schema: z.ZodType, group: FieldPath): string[] {
  return Object.keys(typeAt(schema, group).shape ?? {});
}

/** The same path for all entries of a list, or of a group whose names are free. */
function anyEntry(schema: z.ZodType, path: FieldPath): FieldPath {
  return path.map((key, index) => (typeAt(schema, path.slice(0, index)).shape ? key : 0));
}

function subject(path: FieldPath): string {
  return path.length > 0 ? `“${nameOf(path)}”` : 'The file';
}

/** A field as an editor would point at it: `sources → #1 → url`. */
function nameOf(path: FieldPath): string {
  return path.map((key) => (typeof key === 'number' ? `#${key + 1}` : key)).join(' → ');
}

function fieldPath(path: readonly PropertyKey[]): FieldPath {
  return path.filter((key) => typeof key !== 'symbol');
}

function valueAt(input: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    input,
  );
}
