import type { Position, Removed, Transcript } from '../core/model/interview.ts';
import type { Finding } from '../core/read/problem.ts';
import { marksByLine, withoutMarks } from '../core/text/line-marks.ts';
import { foldSpace as fold, splitLines } from '../core/text/lines.ts';

/** A stretch of the transcript as it must stand in the text of record. */
interface Block {
  text: string;
  position: Position;
  /** Whether it begins a turn, so that a mark (a dash, a name) may stand before it. */
  opensTurn: boolean;
}

/** A line of the text of record that belongs to the interview. */
interface KeptLine {
  line: number;
  text: string;
}

/**
 * Proves that the transcript is the text of record: in the same order, to the character, apart
 * from the removed lines and the marks that open turns. White space is folded, nothing else is.
 *
 * @param transcript as read from the MDX file; findings point into that file
 * @param source the text of record
 * @param removed what was taken out of it
 */
export function checkFidelity(transcript: Transcript, source: string, removed: Removed): Finding[] {
  const gone = new Set(removed.lines.map(({ line }) => line));
  const placed = marksByLine(removed.marks);
  const lines = splitLines(source)
    .map((text, index) => ({
      line: index + 1,
      text: withoutMarks(fold(text), placed.get(index + 1)) ?? fold(text),
    }))
    .filter(({ line, text }) => text && !gone.has(line));
  const anywhere = removed.marks.filter((mark) => !mark.lines).map(({ text }) => fold(text));
  return compare(blocksOf(transcript), lines, anywhere);
}

/**
 * Checks the list of what was removed against the text of record: each line must be the line that
 * it says it is, each mark must stand where it says. The findings' line is that of the text of
 * record.
 */
export function checkRemoved(removed: Removed, source: string): Finding[] {
  const lines = splitLines(source);
  const marks = [...marksByLine(removed.marks)].filter(
    ([line, placed]) => withoutMarks(fold(lines[line - 1] ?? ''), placed) === undefined,
  );
  return [...wrongLines(removed, lines), ...marks.map(([line]) => wrongMark(line, lines))];
}

function wrongLines(removed: Removed, lines: readonly string[]): Finding[] {
  return removed.lines
    .filter(({ line, text }) => lines[line - 1] !== text)
    .map(({ line, text }) => ({
      rule: 'removed-line',
      line,
      column: 1,
      message: `Line ${line} of source.txt is not what removed.yaml says was removed there.`,
      text,
      suggestion: `Line ${line} reads “${clip(lines[line - 1] ?? '')}”: copy it into removed.yaml to the character.`,
    }));
}

function wrongMark(line: number, lines: readonly string[]): Finding {
  return {
    rule: 'removed-mark',
    line,
    column: 1,
    message: `Line ${line} of source.txt does not have the mark that removed.yaml lists for it.`,
    text: clip(lines[line - 1] ?? ''),
    suggestion: `Take ${line} out of the mark’s “lines” in removed.yaml.`,
  };
}

function blocksOf({ lead, exchanges }: Transcript): Block[] {
  return [
    ...lead.map(({ text, position }) => ({ text: fold(text), position, opensTurn: false })),
    ...exchanges.flatMap(({ question, answer }) => [
      { text: fold(question.text), position: question.position, opensTurn: true },
      ...answer.map(({ text, position, number }) => ({
        text: fold(text),
        position,
        opensTurn: number === 1,
      })),
    ]),
  ];
}

/** Walks through both texts side by side; after a difference it looks one step ahead on each side. */
function compare(blocks: Block[], lines: KeptLine[], marks: string[]): Finding[] {
  const findings: Finding[] = [];
  let [b, l] = [0, 0];
  while (b < blocks.length && l < lines.length) {
    const [block, line] = [blocks[b] as Block, lines[l] as KeptLine];
    const taken = matchLines(block, lines, l, marks);
    if (taken > 0) {
      b += 1;
      l += taken;
    } else if (blocks[b + 1] && matchLines(blocks[b + 1] as Block, lines, l, marks) > 0) {
      findings.push(notInSource(block));
      b += 1;
    } else if (matchLines(block, lines, l + 1, marks) > 0) {
      findings.push(notInTranscript(line, block.position));
      l += 1;
    } else {
      findings.push(different(block, line, marks));
      b += 1;
      l += 1;
    }
  }
  const end = blocks.at(-1)?.position ?? { line: 1, column: 1 };
  return [
    ...findings,
    ...blocks.slice(b).map(notInSource),
    ...lines.slice(l).map((line) => notInTranscript(line, end)),
  ];
}

/** How many lines, from `at`, make up the block exactly; 0 when they do not. */
function matchLines(block: Block, lines: KeptLine[], at: number, marks: string[]): number {
  const first = lines[at]?.text;
  if (first === undefined) return 0;
  const candidates = [first, ...(block.opensTurn ? openings(first, marks) : [])];
  for (const opening of candidates) {
    let rest = block.text;
    let count = 0;
    let text: string | undefined = opening;
    while (text !== undefined && (rest === text || rest.startsWith(`${text} `))) {
      count += 1;
      if (rest === text) return count;
      rest = rest.slice(text.length + 1);
      text = lines[at + count]?.text;
    }
  }
  return 0;
}

function openings(text: string, marks: string[]): string[] {
  return marks
    .filter((mark) => text.startsWith(mark))
    .map((mark) => text.slice(mark.length).trimStart());
}

function notInSource({ position, text }: Block): Finding {
  return {
    rule: 'fidelity',
    ...position,
    message: 'These words do not stand at this place in the text of record.',
    text: clip(text),
    suggestion: 'Remove them, or correct source.txt if it is not the article as published.',
  };
}

function notInTranscript({ line, text }: KeptLine, position: Position): Finding {
  return {
    rule: 'fidelity',
    ...position,
    message: `Line ${line} of source.txt is missing before this place in the transcript.`,
    text: clip(text),
    suggestion: 'Add it to the transcript, or list the line in removed.yaml with the reason.',
  };
}

function different(block: Block, line: KeptLine, marks: string[]): Finding {
  const candidates = [line.text, ...(block.opensTurn ? openings(line.text, marks) : [])];
  const [recorded = line.text, at = 0] =
    candidates
      .map((text): [string, number] => [text, commonPrefix(text, block.text)])
      .sort((x, y) => y[1] - x[1])[0] ?? [];
  const from = Math.max(0, at - 20);
  return {
    rule: 'fidelity',
    line: block.position.line,
    column: block.position.column + at,
    message: `The transcript differs here from line ${line.line} of source.txt.`,
    text: clip(block.text.slice(from)),
    suggestion: `The text of record has “${clip(recorded.slice(from))}”.`,
  };
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
