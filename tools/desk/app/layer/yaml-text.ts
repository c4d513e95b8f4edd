import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isSeq,
  type Node,
  parseDocument,
} from 'yaml';
import type { FieldPath } from '../../../../src/core/read/problem.ts';
import {
  atEnd,
  block,
  inEmptyList,
  inPlace,
  newEntry,
  newField,
  Unwritable,
  without,
  withoutPart,
} from './yaml-splices.ts';

/**
 * Changes of YAML as text: what is not changed stays as it is, to the byte, with its comments, its
 * quotation marks and its line ends. `yaml` itself would write the whole file in its own manner.
 */

/** What a file says; undefined for one that can’t be read. */
export function dataOf(yaml: string): unknown {
  const document = parse(yaml);
  return document.errors.length > 0 ? undefined : document.toJS();
}

/**
 * Sets a field of a map or an entry of a list that is there; a field that is not there is added at
 * the end of its map.
 *
 * @example
 * setIn('a: 1 # one\nb: 2\n', ['a'], 'x') // => 'a: x # one\nb: 2\n'
 * setIn('- { a: 1 }\n- a: 2\n', [1, 'b'], [3]) // => '- { a: 1 }\n- a: 2\n  b:\n    - 3\n'
 */
export function setIn(yaml: string, path: FieldPath, value: unknown): string {
  const document = parse(yaml);
  const expected = changed(document.toJS(), path, () => value);
  const node = nodeAt(document, path);
  const parent = nodeAt(document, path.slice(0, -1));
  const key = path.at(-1);
  return written(yaml, expected, () => {
    if (node && !isCollection(node) && isPlain(value)) return inPlace(yaml, node, value);
    if (!node && isMap(parent) && key !== undefined) return newField(yaml, parent, key, value);
    throw new Unwritable();
  });
}

/**
 * Adds an entry to a list, which begins with it where there is none.
 *
 * @param path of the list; empty for a file that is a list itself
 *
 * @example
 * addTo('# Notes.\nnotes:\n  - a: 1\n', ['notes'], { a: 2 }) // => '# Notes.\nnotes:\n  - a: 1\n  - a: 2\n'
 * addTo('', [], 'first') // => '- first\n'
 */
export function addTo(yaml: string, path: FieldPath, entry: unknown): string {
  const document = parse(yaml);
  const expected = changed(document.toJS(), path, (list) => [
    ...((list as unknown[]) ?? []),
    entry,
  ]);
  const list = nodeAt(document, path);
  return written(yaml, expected, () => {
    if (isSeq(list) && list.items.length > 0 && !list.flow) return newEntry(yaml, list, entry);
    if (list && !(isSeq(list) && list.items.length === 0)) throw new Unwritable();
    // An empty list is written `[]`, or is a file with nothing but comments.
    if (list && path.length > 0)
      return inEmptyList(yaml, list, nodeAt(document, path.slice(0, -1)), entry);
    if (path.length === 0) return atEnd(list ? without(yaml, list) : yaml, block([entry]));
    if (!list && path.length === 1) return atEnd(yaml, block({ [String(path[0])]: [entry] }));
    throw new Unwritable();
  });
}

/**
 * Removes a field of a map or an entry of a list, with its comment on the same line; a list that has
 * become empty goes too.
 *
 * @example
 * removeFrom('- 1\n- 2 # two\n- 3\n', [1]) // => '- 1\n- 3\n'
 * removeFrom('a: 1\nnotes:\n  - x\n', ['notes', 0]) // => 'a: 1\n'
 */
export function removeFrom(yaml: string, path: FieldPath): string {
  const document = parse(yaml);
  const parent = nodeAt(document, path.slice(0, -1));
  if (isSeq(parent) && parent.items.length === 1 && path.length > 1)
    return removeFrom(yaml, path.slice(0, -1));
  const expected = changed(document.toJS(), path, () => REMOVED);
  return written(yaml, expected, () => {
    if (!isCollection(parent) || parent.flow) throw new Unwritable();
    return withoutPart(yaml, parent, path.at(-1) ?? 0);
  });
}

/** Each change is read again: a file never says anything but what was meant. */
function written(yaml: string, expected: unknown, write: () => string): string {
  try {
    const text = write();
    const document = parse(text);
    const isRight = JSON.stringify(document.toJS() ?? null) === JSON.stringify(expected ?? null);
    if (document.errors.length === 0 && isRight) return text;
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
  }
  const document = parse(yaml);
  const { contents } = parseDocument(block(expected ?? null));
  return String(Object.assign(document, { contents }));
}

function parse(yaml: string): Document {
  return parseDocument(yaml, { prettyErrors: false });
}

const REMOVED = Symbol('removed');

/** A copy of data in which one place is changed. */
function changed(data: unknown, path: FieldPath, change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(data);
  const copy = structuredClone(data ?? (typeof key === 'number' ? [] : {})) as Record<
    string | number,
    unknown
  >;
  const value = changed(copy[key], rest, change);
  if (value !== REMOVED) copy[key] = value;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

function nodeAt(document: Document, path: FieldPath): Node | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isAlias(node)) throw new Unwritable();
  return isNode(node) && node.range ? node : undefined;
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}
