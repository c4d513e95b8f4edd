import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ENGLISH } from '../../src/catalogue/index.ts';

/** An `@example` of a docstring: what its lines do, and where it is. */
export interface Example {
  file: string;
  /** The line of `@example`, from 1. */
  line: number;
  code: string;
}

/** A value that an example promises, as it is written and as it is. */
export interface Promised {
  expression: string;
  actual: unknown;
  expected: unknown;
}

const COMMENT = /\/\*\*.*?\*\//gs;
/** Up to the next tag, or the end of the comment. */
const EXAMPLE = /@example\n(.*?)(?=^\s*\* @|\*\/)/gms;
/** `expression // => value`, the value on the same line or on the next. */
const PROMISE = /^([^\n]+?)\n?[ \t]*\/\/ => (.+)$/gm;

/** All examples in the docstrings of a file. */
export function examplesIn(file: string): Example[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(COMMENT)].flatMap(({ 0: comment, index }) =>
    [...comment.matchAll(EXAMPLE)].map((match) => ({
      file,
      line: source.slice(0, index + match.index).split('\n').length,
      code: (match[1] ?? '').replace(/^\s*\* ?/gm, '').trim(),
    })),
  );
}

/**
 * Runs an example with everything that its module exports, and the English words of the interface.
 *
 * @returns what it promises, in order
 * @throws when it promises nothing, or doesn't run
 */
export async function runExample({ file, code }: Example): Promise<Promised[]> {
  const promised: Promised[] = [];
  const check = (expression: string, actual: unknown, expected: unknown) =>
    void promised.push({ expression, actual, expected });
  const checked = code.replace(
    PROMISE,
    (_, expression: string, value: string) =>
      `check(${JSON.stringify(expression)}, (${expression.replace(/;$/, '')}), (${value}));`,
  );
  const module: Record<string, unknown> = await import(pathToFileURL(file).href);
  const script = ts.transpile(checked, { target: ts.ScriptTarget.ESNext });
  const scope = { check, ENGLISH, ...module };
  new Function(...Object.keys(scope), script)(...Object.values(scope));
  if (promised.length === 0) throw new Error('An example must say “// =>” and a value.');
  return promised;
}
