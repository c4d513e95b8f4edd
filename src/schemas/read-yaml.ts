import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '../core/read/problem.ts';
import { editDistance } from '../core/text/edit-distance.ts';
import { findTricks } from './plain-yaml.ts';

/** The outcome of reading YAML: the data if it fits its schema, and whatever is wrong. */
export interface YamlResult<T> {
  data?: T;
  findings: Finding[];
  /** Where a field stands, for what can only be checked later: `at(['notes', 0, 'quote'])`. */
  at: (path: Path) => Pick<Finding, 'line' | 'column' | 'text'>;
}

/**
 * Reads YAML and holds it against a schema. Each fault is told at the place where it stands.
 *
 * @param yaml the text
 * @param schema what it must be
 * @param rule name of the rule in findings
 * @param firstLine line of the file on which the text begins, from 1
 */
export function readYaml<Schema extends z.ZodType>(
  yaml: string,
  schema: Schema,
  rule: string,
  firstLine = 1,
): YamlResult<z.infer<Schema>> {
  const lineCounter = new LineCounter();
  // YAML 1.2 core has no dates: 2025-11-28 stays the text that the editor typed.
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const lines = yaml.split('\n');
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(Math.min(offset, yaml.length));
    const text = (lines[line - 1] ?? '').trim();
    return { line: line + firstLine - 1, column: Math.max(col, 1), text };
  };
  const finding = (offset: number, message: string, suggestion: string): Finding => {
    return { rule, ...place(offset), message, suggestion };
  };
  const at = (path: Path) => place(offsetOf(document, path));
  // The first fault only: those after it mostly follow from it.
  const [error] = document.errors;
  if (error) {
    const message = `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`;
    return { at, findings: [finding(error.pos[0], message, mending(error.code))] };
  }
  const tricks = findTricks(document);
  if (tricks.length > 0)
    return { at, findings: tricks.map((t) => finding(t.offset, t.message, t.suggestion)) };
  const result = schema.safeParse(document.toJS() ?? undefined);
  if (result.success) return { data: result.data, findings: [], at };
  return {
    at,
    findings: result.error.issues.flatMap((issue) => {
      const path = issue.path.filter((key) => typeof key !== 'symbol');
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => {
          const [message, suggestion] = unknownKey(key, path, schema);
          return finding(offsetOf(document, [...path, key]), message, suggestion);
        });
      const [message, suggestion] = explain(issue, path);
      return [finding(offsetOf(document, path), message, suggestion)];
    }),
  };
}

/** How to mend the commonest faults of YAML, by the parser's name for them. */
function mending(code: string): string {
  const suggestions: Record<string, string> = {
    DUPLICATE_KEY: 'Keep one of the two lines.',
    TAB_AS_INDENT: 'Indent with spaces.',
    BLOCK_AS_IMPLICIT_KEY: 'Put the text after the first colon in "straight" double quotes.',
    MULTILINE_IMPLICIT_KEY: 'Write each field as a name, a colon, a space and its value.',
  };
  return (
    suggestions[code] ??
    'Put texts in "straight" double quotes, indent with spaces, and close every bracket.'
  );
}

type Document = ReturnType<typeof parseDocument>;
type Path = (string | number)[];

/** Where a field begins; its parent's place when it is missing. */
function offsetOf(document: Document, path: Path): number {
  const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = path.at(-1);
  const pair = (
    parent as { items?: { key?: { value?: unknown; range?: number[] } }[] }
  )?.items?.find((item) => item?.key?.value === key);
  const node = (path.length > 0 ? document.getIn(path, true) : document.contents) as
    | { range?: number[] }
    | undefined;
  const own = pair?.key?.range?.[0] ?? node?.range?.[0];
  if (own !== undefined) return own;
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}

/** A field as an editor would point at it: `sources → #1 → url`. */
function nameOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `#${key + 1}` : key)).join(' → ');
}

function explain(issue: z.core.$ZodIssue, path: Path): [message: string, suggestion: string] {
  const field = nameOf(path);
  if (issue.code === 'invalid_type' && issue.input === undefined && /undefined/.test(issue.message))
    return [
      `“${field}” is missing.`,
      `Add a line for “${String(path.at(-1))}”. See the README, “Add an interview”.`,
    ];
  if (issue.code === 'invalid_value')
    return [`“${field}” has a value that is not known.`, `Use one of: ${issue.values.join(', ')}.`];
  if (issue.code === 'invalid_type')
    return [
      `“${field}” must be ${article(issue.expected)}.`,
      'Compare it with the interview that ships with the site.',
    ];
  return [
    `“${field}” ${issue.message.replace(/^(?!must)/, 'is not right: ')}.`,
    issue.message === 'must not be empty'
      ? 'Write it between the quotation marks.'
      : 'Change it so that it fits.',
  ];
}

function article(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    object: 'a group of fields',
    array: 'a list',
    int: 'a whole number',
  };
  return names[expected] ?? expected;
}

function unknownKey(key: string, path: Path, schema: z.ZodType): [string, string] {
  const known = knownKeys(schema, path);
  const near = known.find((name) => editDistance(name, key) <= 2);
  return [
    `“${nameOf([...path, key])}” is not a field that the site knows.`,
    near ? `Did you mean “${near}”?` : `Remove it, or use one of: ${known.join(', ')}.`,
  ];
}

function knownKeys(schema: unknown, path: Path): string[] {
  let current = schema as {
    def?: { innerType?: unknown; in?: unknown; element?: unknown };
    shape?: Record<string, unknown>;
  };
  for (const key of [...path, undefined]) {
    while (current?.def?.innerType) current = current.def.innerType as typeof current;
    if (key === undefined) break;
    current = (
      typeof key === 'number' ? current?.def?.element : current?.shape?.[key]
    ) as typeof current;
  }
  return Object.keys(current?.shape ?? {});
}
