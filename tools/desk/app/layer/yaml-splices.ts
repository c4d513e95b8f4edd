import { isCollection, isMap, isSeq, type Node, stringify } from 'yaml';

/** The places in a YAML file where something is put in or taken out, by the ranges of its parsed nodes. */

/** A piece of a file, and what takes its place. */
interface Splice {
  start: number;
  end: number;
  text: string;
}

/** What can’t be changed in its place: all of the file is written anew, with its comments. */
export class Unwritable extends Error {}

/** A value as YAML in lines. */
export function block(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

function splice(yaml: string, { start, end, text }: Splice): string {
  return yaml.slice(0, start) + text + yaml.slice(end);
}

/** A scalar in the place of another. */
export function inPlace(yaml: string, { range }: Node, value: unknown): string {
  const [start = 0, end = 0] = range ?? [];
  const old = yaml.slice(start, end);
  // Text in lines of its own (`|`, `>`) ends with its line.
  const text = oneLine(value) + (old.endsWith('\n') ? '\n' : '');
  // An empty value begins directly behind its colon.
  const space = old === '' && /[:-]$/.test(yaml.slice(0, start)) ? ' ' : '';
  return splice(yaml, { start, end, text: space + text });
}

function oneLine(value: unknown): string {
  const isLong = typeof value === 'string' && /[\r\n]/.test(value);
  const options = { lineWidth: 0, ...(isLong && { defaultStringType: 'QUOTE_DOUBLE' as const }) };
  return isLong ? JSON.stringify(value) : stringify(value, options).trimEnd();
}

/** A field behind the others of its map. */
export function newField(yaml: string, map: Node, key: string | number, value: unknown): string {
  if (!isMap(map) || map.flow || map.items.length === 0) throw new Unwritable();
  const [start = 0] = map.range ?? [];
  return after(yaml, map, indented(block({ [key]: value }), columnOf(yaml, start)));
}

/** An entry behind the others of its list. */
export function newEntry(yaml: string, list: Node, entry: unknown): string {
  const [start = 0] = list.range ?? [];
  return after(yaml, list, indented(block([entry]), columnOf(yaml, start)));
}

/** The first entry of a list that is written `[]`. */
export function inEmptyList(
  yaml: string,
  list: Node,
  map: Node | undefined,
  entry: unknown,
): string {
  const [begin = 0, end = 0] = list.range ?? [];
  const start = yaml.slice(0, begin).trimEnd().length;
  const column = columnOf(yaml, map?.range?.[0] ?? 0) + 2;
  const lines = indented(block([entry]).trimEnd(), column);
  return splice(yaml, { start, end, text: withLineEndsOf(yaml, `\n${lines}`) });
}

/** Lines behind the last line of a collection that has words. */
function after(yaml: string, node: Node, lines: string): string {
  const [start = 0, , end = yaml.length] = node.range ?? [];
  const last = start + yaml.slice(start, end).trimEnd().length;
  const lineEnd = yaml.indexOf('\n', last);
  const at = lineEnd < 0 ? yaml.length : lineEnd + 1;
  const text = lineEnd < 0 ? `\n${lines}` : lines;
  return splice(yaml, { start: at, end: at, text: withLineEndsOf(yaml, text) });
}

/** Lines at the end of a file. */
export function atEnd(yaml: string, lines: string): string {
  const gap = yaml === '' || /\n$/.test(yaml) ? '' : '\n';
  return yaml + withLineEndsOf(yaml, gap + lines);
}

/** A file without one of its values. */
export function without(yaml: string, { range }: Node): string {
  const [start = 0, end = 0] = range ?? [];
  return yaml.slice(0, start) + yaml.slice(end).replace(/^[ \t]*\r?\n/, '');
}

/** A file without one field of a map, or one entry of a list. */
export function withoutPart(yaml: string, parent: Node, key: string | number): string {
  return splice(yaml, linesOf(yaml, parent, key));
}

/** The lines of one field or entry: from its own beginning to that of what follows. */
function linesOf(yaml: string, parent: Node, key: string | number): Splice {
  const starts = startsOf(parent);
  const index = isSeq(parent) ? Number(key) : starts.findIndex(({ name }) => name === key);
  const [start, next] = [starts[index], starts[index + 1]];
  if (!start) throw new Unwritable();
  const lineOf = (offset: number) => yaml.lastIndexOf('\n', offset - 1) + 1;
  const [from, , to = yaml.length] = parent.range ?? [];
  const last = (from ?? 0) + yaml.slice(from, to).trimEnd().length;
  const lastEnd = yaml.indexOf('\n', last);
  const end = next ? lineOf(next.offset) : lastEnd < 0 ? yaml.length : lastEnd + 1;
  const begin = lineOf(start.offset);
  // The first entry of a list in a list begins behind the dash of the other.
  if (!/^[ \t]*(?:- *)?$/.test(yaml.slice(begin, start.offset))) throw new Unwritable();
  return { start: begin, end: next ? commentsBefore(yaml, end, begin) : end, text: '' };
}

/** Comments on lines of their own belong to what follows them. */
function commentsBefore(yaml: string, end: number, begin: number): number {
  const lines = yaml.slice(begin, end).split(/(?<=\n)/);
  let at = end;
  for (const line of lines.toReversed()) {
    if (!/^[ \t]*(?:#.*)?\r?\n?$/.test(line)) break;
    at -= line.length;
  }
  return at;
}

function startsOf(parent: Node): { name: unknown; offset: number }[] {
  if (!isCollection(parent)) return [];
  return parent.items.map((item) => {
    const node = isMap(parent) ? (item as { key: Node }).key : (item as Node);
    const name = 'value' in node ? node.value : undefined;
    return { name, offset: node.range?.[0] ?? 0 };
  });
}

function columnOf(yaml: string, offset: number): number {
  return offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
}

function indented(lines: string, column: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(column));
}

function withLineEndsOf(yaml: string, lines: string): string {
  return /\r\n/.test(yaml) ? lines.replaceAll('\n', '\r\n') : lines;
}
