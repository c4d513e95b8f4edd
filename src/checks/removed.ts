import type { Removed } from '../core/model/interview.ts';
import type { FieldFinder, Finding } from '../core/read/problem.ts';
import { type WrongRemoval, wrongRemovals } from '../core/record/kept-lines.ts';
import { splitLines } from '../core/text/lines.ts';

/** Entries that are wrong in the same way, and by how many lines, where they have moved. */
interface Wrong {
  first: WrongRemoval;
  others: WrongRemoval[];
  shift?: number;
}

/**
 * Checks the list of what was removed against the text of record: each line must be the line that
 * it says it is, each mark must be where it says. Marks are looked at when all lines are right: a
 * line that was put into the text of record moves both.
 *
 * @param find finds a field of `removed.yaml`
 */
export function checkRemoved(removed: Removed, source: string, find: FieldFinder): Finding[] {
  const raw = splitLines(source);
  const wrong = wrongRemovals(source, removed);
  const lines = wrong.filter(({ kind }) => kind === 'line');
  if (lines.length > 0)
    return groupShifted(lines, removed, raw).map((group) => wrongLine(group, removed, raw, find));
  const ofKind = (name: WrongRemoval['kind']) => wrong.filter(({ kind }) => kind === name);
  return [
    ...[...Map.groupBy(ofKind('mark'), ({ entry }) => entry)].map(([entry, places]) =>
      wrongMark(entry, places, removed, find),
    ),
    ...ofKind('cut').map((place) => wrongCut(place, removed, find)),
  ];
}

/** Lines that have all moved by the same number are one mistake. */
function groupShifted(
  wrong: readonly WrongRemoval[],
  removed: Removed,
  raw: readonly string[],
): Wrong[] {
  const groups: Wrong[] = [];
  for (const entry of wrong) {
    const shift = shiftOf(entry.line, removed.lines[entry.entry]?.text, raw);
    const last = groups.at(-1);
    if (last && shift !== undefined && shift === last.shift) last.others.push(entry);
    else groups.push({ first: entry, others: [], ...(shift !== undefined && { shift }) });
  }
  return groups;
}

/** How far below its number a line is, the nearest one where there are several. */
function shiftOf(line: number, text: string | undefined, raw: readonly string[]) {
  return raw
    .flatMap((other, index) => (other === text ? [index + 1 - line] : []))
    .sort((a, b) => Math.abs(a) - Math.abs(b))[0];
}

function wrongLine(
  { first: { entry, line }, others, shift }: Wrong,
  removed: Removed,
  raw: readonly string[],
  find: FieldFinder,
): Finding {
  const { line: row, column } = find(['lines', entry, shift === undefined ? 'text' : 'line']);
  const actual = raw[line - 1];
  const common = {
    rule: 'removed-line',
    line: row,
    column,
    text: removed.lines[entry]?.text ?? '',
  };
  if (shift === undefined)
    return {
      ...common,
      message: `Line ${line} of source.txt does not read like this.`,
      suggestion:
        actual === undefined
          ? `source.txt ends with line ${raw.length}: remove the entry.`
          : `Copy the line to the character: “${actual}”.`,
    };
  if (others.length > 0)
    return {
      ...common,
      message: `From here on, the lines of source.txt are ${Math.abs(shift)} further ${shift > 0 ? 'down' : 'up'} than this list says.`,
      suggestion: `Write ${line + shift} here and change the numbers after it in the same way, those of the marks too; or import the article again with --force.`,
    };
  return {
    ...common,
    message: `These words are line ${line + shift} of source.txt, not line ${line}.`,
    suggestion: `Write line: ${line + shift}.`,
  };
}

function wrongMark(
  entry: number,
  places: readonly WrongRemoval[],
  { marks }: Removed,
  find: FieldFinder,
): Finding {
  const mark = marks[entry];
  const numbers = places.map(({ line }) => line).sort((a, b) => a - b);
  const isEverywhere = numbers.length === mark?.lines?.length;
  const { line, column } = find(['marks', entry, isEverywhere ? 'text' : 'lines']);
  return {
    rule: 'removed-mark',
    line,
    column,
    message: `${numbers.length > 1 ? 'Lines' : 'Line'} ${numbers.join(', ')} of source.txt ${numbers.length > 1 ? 'do' : 'does'} not ${mark?.at === 'end' ? 'end' : 'begin'} with this mark.`,
    text: mark?.text ?? '',
    suggestion: isEverywhere
      ? 'Write the mark as source.txt has it, to the character.'
      : `Take ${numbers.join(', ')} out of “lines”.`,
  };
}

function wrongCut(
  { entry, line: row }: WrongRemoval,
  { cuts }: Removed,
  find: FieldFinder,
): Finding {
  const cut = cuts?.[entry];
  const { line, column } = find(['cuts', entry, 'before']);
  return {
    rule: 'removed-cut',
    line,
    column,
    message: `Line ${row} of source.txt does not have these words behind each other.`,
    text: `${cut?.text ?? ''}${cut?.before ?? ''}`,
    suggestion: 'Copy “text” and “before” from the line, to the character.',
  };
}
