import type { Finding } from '../../src/core/read/problem.ts';
import { withoutControls } from '../../src/core/text/characters.ts';
import { foldSpace, splitLines } from '../../src/core/text/lines.ts';
import { DOUBLE_QUOTES } from '../../src/core/text/punctuation.ts';
import type { Draft, DraftTurn } from '../importer/draft.ts';
import type { Values } from '../importer/fields.ts';
import type { LeftOut } from '../importer/formats/received.ts';
import type { KeptHead } from '../importer/keep-names.ts';
import { isPlaceholder } from '../importer/propose.ts';
import type { Reading } from '../importer/reading.ts';
import { asOption } from './as-option.ts';

/** The article line by line: what each is read as, who says it, and where a doubt is. */
export function renderLines({ lines, doubts, dialect }: Reading): string {
  const doubted = new Set(doubts.flatMap((doubt) => doubt.lines));
  const roles = lines.map(({ role, by }) => (by ? `${role} ${by}` : role));
  const width = Math.min(Math.max(...roles.map((role) => role.length)), 32);
  const rows = lines.map(({ ref, text }, index) => {
    const mark = doubted.has(ref) ? '?' : ' ';
    return `${mark}${ref.padStart(5)}  ${(roles[index] ?? '').padEnd(width)}  ${clip(text)}`;
  });
  return [`Read by: ${dialect}`, ...rows].join('\n');
}

/** Everything that is not settled, each with the readings that are possible. */
export function renderDoubts({ doubts }: Pick<Reading, 'doubts'>): string {
  if (doubts.length === 0) return 'Nothing in the article is in doubt.';
  const rows = doubts.flatMap(({ lines, text, message, readings }) => [
    `${number(lines[0] ?? '')}  ${clip(text)}`,
    `       ${message}${lines.length > 1 ? ` (lines ${lines.join(', ')})` : ''}`,
    ...readings.map(({ says, decisions }, index) => {
      const options = index === 0 ? `--as-read ${lines[0]}` : decisions.map(asOption).join(' ');
      return `       ${index === 0 ? '→' : ' '} ${says}: ${options}`;
    }),
  ]);
  return withoutControls([`In doubt (→ is how the draft has it now):`, ...rows].join('\n'));
}

/** What was taken out of the article, line by line, and why. */
export function renderRemoved({ removed: { lines, marks, cuts } }: Draft): string {
  const rows = [
    ...lines.map(({ line, text, reason }) => `${number(line)}  ${reason}: ${clip(text)}`),
    ...marks.map(({ text, reason, at, lines: where = [] }) => {
      const place = at === 'end' ? ', at the end of' : ', at the start of';
      return `      ${reason}: ${quoted(text)}${place} line${where.length === 1 ? '' : 's'} ${where.join(', ')}`;
    }),
    ...cuts
      .filter(({ text }) => text.trim())
      .map(({ line, text, reason }) => `${number(line)}  ${reason}: ${quoted(text)}`),
  ];
  return rows.length > 0 ? ['Removed:', ...rows].join('\n') : 'Nothing was removed.';
}

/** What the file has besides its text; readers of the site never see it. */
export function renderLeftOut(leftOut: readonly LeftOut[]): string {
  const rows = leftOut.map(({ what, text }) => `       ${what}${text && `: ${clip(text)}`}`);
  return ['In the file, and not in source.txt:', ...rows].join('\n');
}

/** The questions with their ids, and the lines of question and answer. */
export function renderOutline(
  { lead, exchanges }: Draft,
  heads: readonly KeptHead[],
  titles: readonly string[],
): string {
  const rows = exchanges.flatMap(({ question, turns }, index) => {
    const head = heads[index];
    const kept = { question: '', place: ' (kept from the question that was here)', new: '' };
    const asked = question ?? turns[0];
    const by = question?.by ? `${question.by}: ` : '';
    const range = rangeOf(question ? turns : turns.slice(1));
    const where = range ? ` · answer on line${range.includes('–') ? 's' : ''} ${range}` : '';
    return [
      `${number(asked?.paragraphs[0]?.lines[0] ?? 0)}  ${by}${clip(titles[index] ?? '')}`,
      `      ${head?.id} · ${head?.label}${kept[head?.by ?? 'new']}${noteOn(head)}${where}`,
    ];
  });
  const first = lead.map(({ lines, text }) => `${number(lines[0] ?? 0)}  (lead) ${clip(text)}`);
  return ['Kept:', ...first, ...rows].join('\n');
}

/** Where no word of a question makes an id, an editor should choose one. */
function noteOn(head: KeptHead | undefined): string {
  return head?.by === 'new' && isPlaceholder(head.id) ? ' (choose an id: none could be made)' : '';
}

function rangeOf(turns: readonly DraftTurn[]): string {
  const lines = turns.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  if (lines.length === 0) return '';
  return [...new Set([Math.min(...lines), Math.max(...lines)])].join('–');
}

/**
 * “8 questions, 12 answer paragraphs, 3 lead paragraphs.”, and who speaks.
 *
 * @param values who answers, where the article gives no name
 */
export function renderSummary({ lead, exchanges, people }: Draft, values: Values = {}): string {
  const questions = exchanges.filter(({ question }) => question).length;
  const answers = exchanges.flatMap(({ turns }) => turns);
  const paragraphs = answers.reduce((sum, turn) => sum + turn.paragraphs.length, 0);
  const given = (part: string) => part === 'interviewee' && values.interviewee;
  const speaking = people.map(
    ({ name, part }) => `${name || given(part) || 'not named'} (${part})`,
  );
  return [
    `${[
      count(questions, 'question'),
      count(answers.length, 'turn'),
      count(paragraphs, 'answer paragraph'),
      count(lead.length, 'lead paragraph'),
    ].join(', ')}.`,
    `Who speaks: ${speaking.join(', ') || 'nobody'}.`,
  ].join('\n');
}

/** Why nothing was written: the place, and the lines around it with their numbers. */
export function renderRefusal(file: string, article: string, findings: readonly Finding[]): string {
  const lines = splitLines(article);
  const parts = findings.map(({ line, column, message, suggestion }) =>
    [
      `${file}:${line}:${column}  ${message}`,
      ...around(lines, line).map((n) => {
        return `${n === line ? '>' : ' '}${number(n).slice(1)}  ${clip(lines[n - 1] ?? '')}`;
      }),
      `    → ${suggestion}`,
    ].join('\n'),
  );
  return withoutControls([...parts, 'Nothing was written.'].join('\n\n'));
}

/** The line and up to three lines with words on either side of it. */
function around(lines: readonly string[], line: number): number[] {
  const numbers: number[] = [];
  const walk = (step: 1 | -1) => {
    let left = 3;
    for (let n = line + step; left > 0 && n > 0 && n <= lines.length; n += step)
      if (lines[n - 1]?.trim()) {
        numbers.push(n);
        left -= 1;
      }
  };
  walk(-1);
  walk(1);
  const own = lines[line - 1]?.trim() ? [line] : [];
  return [...numbers, ...own].sort((a, b) => a - b);
}

/** Words between quote marks, unless they have some of their own. */
function quoted(text: string): string {
  return HAS_QUOTES.test(text) ? text : `“${text}”`;
}

const HAS_QUOTES = new RegExp(`^[${DOUBLE_QUOTES}]|[${DOUBLE_QUOTES}]$`, 'u');

function number(line: number | string): string {
  return String(line).padStart(5);
}

function clip(text: string): string {
  const folded = withoutControls(foldSpace(text));
  return folded.length > 84 ? `${folded.slice(0, 83)}…` : folded;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
