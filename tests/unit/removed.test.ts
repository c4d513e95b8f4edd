import { expect, it } from 'vitest';
import { checkRemoved } from '../../src/checks/removed.ts';
import type { Removed, RemovedMark } from '../../src/core/model/interview.ts';

const SOURCE = `Photo: a lamp

– Who lights it?

– My brother.

Advertisement

Advertisement

Source: The Gazette
`;

const LINES = [
  [1, 'Photo: a lamp'],
  [7, 'Advertisement'],
  [9, 'Advertisement'],
  [11, 'Source: The Gazette'],
] as const;

const DASH = { text: '– ', reason: 'Dash', lines: [3, 5] };

/** What is reported, with the way to the field that it is about. */
function reported({ lines = [], marks = [] }: Partial<Removed>, source = SOURCE) {
  const find = (path: (string | number)[]) => ({ line: path.length, column: 9, text: 'a line' });
  const paths: string[] = [];
  const found = checkRemoved({ lines, marks }, source, (path) => {
    paths.push(path.join('.'));
    return find(path);
  });
  for (const finding of found) expect(finding).toMatchObject({ column: 9 });
  return found.map(({ rule, message, text, suggestion }, index) => [
    `${rule} ${paths[index]}: ${message}`,
    text,
    suggestion,
  ]);
}

const lines = (...list: (readonly [number, string])[]) =>
  list.map(([line, text]) => ({ line, text, reason: 'No part of it' }));

it('what is removed is what the text of record has there', () => {
  expect(reported({ lines: lines(...LINES), marks: [DASH] })).toEqual([]);
});

it('a line that reads otherwise is shown as the text of record has it', () => {
  expect(reported({ lines: lines([1, 'Photo: a lamp.'], ...LINES.slice(1)) })).toEqual([
    [
      'removed-line lines.0.text: Line 1 of source.txt does not read like this.',
      'Photo: a lamp.',
      'Copy the line to the character: “Photo: a lamp”.',
    ],
  ]);
});

it('a line that is elsewhere is named with its number, the nearest one', () => {
  expect(reported({ lines: lines([8, 'Advertisement']) })[0]?.[0]).toMatch(/line [79] of/);
  expect(reported({ lines: lines([10, 'Advertisement']) })).toEqual([
    [
      'removed-line lines.0.line: These words are line 9 of source.txt, not line 10.',
      'Advertisement',
      'Write line: 9.',
    ],
  ]);
});

it('a line behind the end is no line', () => {
  expect(reported({ lines: lines([99, 'Nothing']) })).toEqual([
    [
      'removed-line lines.0.text: Line 99 of source.txt does not read like this.',
      'Nothing',
      'source.txt ends with line 12: remove the entry.',
    ],
  ]);
});

it('lines that have all moved are one mistake, and the marks with them', () => {
  const list = { lines: lines(...LINES), marks: [DASH] };
  expect(reported(list, SOURCE.replace('– Who', 'A new line\n\n– Who'))).toEqual([
    [
      'removed-line lines.1.line: From here on, the lines of source.txt are 2 further down than this list says.',
      'Advertisement',
      'Write 9 here and change the numbers after it in the same way, those of the marks too; or import the article again with --force.',
    ],
  ]);
  expect(reported(list, SOURCE.slice(SOURCE.indexOf('\n') + 1))).toHaveLength(2);
  expect(reported(list, SOURCE.replace('\n', ''))[0]?.[0]).toContain(
    '1 further up than this list says',
  );
});

it('a mark that is wrong everywhere is one mistake of the mark', () => {
  expect(reported({ marks: [{ ...DASH, text: '- ' }] })).toEqual([
    [
      'removed-mark marks.0.text: Lines 3, 5 of source.txt do not begin with this mark.',
      '- ',
      'Write the mark as source.txt has it, to the character.',
    ],
  ]);
});

it('a mark on a line behind the end is a mistake of the line', () => {
  expect(reported({ marks: [{ ...DASH, lines: [3, 99] }] })).toEqual([
    [
      'removed-mark marks.0.lines: Line 99 of source.txt does not begin with this mark.',
      '– ',
      'Take 99 out of “lines”.',
    ],
  ]);
});

it('a mark that names a line too many is a mistake of the line', () => {
  expect(reported({ marks: [{ ...DASH, lines: [3, 5, 7] }] })).toEqual([
    [
      'removed-mark marks.0.lines: Line 7 of source.txt does not begin with this mark.',
      '– ',
      'Take 7 out of “lines”.',
    ],
  ]);
});

it('of two marks on a line, the one that is not there is wrong', () => {
  const marks: RemovedMark[] = [DASH, { text: '!', reason: 'End', at: 'end', lines: [3] }];
  expect(reported({ marks })).toEqual([
    [
      'removed-mark marks.1.text: Line 3 of source.txt does not end with this mark.',
      '!',
      'Write the mark as source.txt has it, to the character.',
    ],
  ]);
});

it('a mark that may open any turn is on no line in particular', () => {
  expect(reported({ marks: [{ text: '# ', reason: 'None' }] })).toEqual([]);
});
