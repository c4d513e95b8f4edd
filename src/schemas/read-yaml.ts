import { type Document, isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { FieldFinder, FieldPath, Finding } from '../core/read/problem.ts';
import { explainIssues } from './explain.ts';
import { explainSyntax } from './explain-syntax.ts';
import { findForbidden } from './plain-yaml.ts';

/** The outcome of reading YAML: the data if it fits its schema, and whatever is wrong. */
export interface YamlResult<T> {
  data?: T;
  findings: Finding[];
  /** Finds fields in the file, for what can only be checked later. */
  at: FieldFinder;
}

/** What is known of the text before it is read. */
export interface YamlContext {
  /** Line of the file on which the text begins, from 1. */
  firstLine?: number;
  /** For fields whose right value can be worked out: the value, by the field's path (`sources.0.sha256`). */
  values?: Record<string, string>;
}

/**
 * Reads YAML and holds it against a schema. Each mistake is reported once, where it is.
 *
 * @param yaml the text
 * @param schema what it must be
 * @param rule name of the rule in findings
 */
export function readYaml<Schema extends z.ZodType>(
  yaml: string,
  schema: Schema,
  rule: string,
  { firstLine = 1, values = {} }: YamlContext = {},
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
  const at: FieldFinder = (path) => place(offsetOf(document, path));
  const [error] = document.errors;
  const syntax = error ? [explainSyntax(yaml, document, error)] : findForbidden(document);
  if (syntax.length > 0) {
    const findings = syntax.map(({ offset, ...words }) => ({ rule, ...place(offset), ...words }));
    return { at, findings };
  }
  const input: unknown = document.toJS() ?? undefined;
  const result = schema.safeParse(input);
  if (result.success) return { data: result.data, findings: [], at };
  const problems = explainIssues(result.error.issues, { input, schema, values });
  const findings = problems.map(({ path, ...words }) => ({ rule, ...at(path), ...words }));
  return { at, findings: findings.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Where a field begins: its name, or an entry of a list; its parent's place when it is missing. */
function offsetOf(document: Document, path: FieldPath): number {
  const [parent, key] = [path.slice(0, -1), path.at(-1)];
  if (key === undefined) return document.contents?.range?.[0] ?? 0;
  const node = document.getIn(parent, true) ?? document.contents;
  const holder = parent.length > 0 ? node : document.contents;
  const field =
    isMap(holder) && holder.items.find(({ key: name }) => isScalar(name) && name.value === key);
  const own = field ? field.key : isCollection(holder) ? holder.get(key, true) : undefined;
  const offset = (own as { range?: number[] } | undefined)?.range?.[0];
  return offset ?? offsetOf(document, parent);
}
