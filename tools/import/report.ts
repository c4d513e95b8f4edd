import type { Finding } from '../../src/core/read/problem.ts';
import { withoutControls } from '../../src/core/text/characters.ts';
import { foldSpace, splitLines } from '../../src/core/text/lines.ts';
import type { Draft } from '../importer/draft.ts';
import type { KeptHead } from '../importer/keep-names.ts';

/** What was taken out of the article, line by line, and why. */
export function renderRemoved({ removed: { lines, marks } }: Draft): string {
  const rows = [
    ...lines.map(({ line, text, reason }) => `${number(line)}  ${reason}: ${clip(text)}`),
    ...marks.map(({ text, reason, at, lines: where = [] }) => {
      const place = at === 'end' ? ', at the end of' : ', at the start of';
      return `      ${reason}: “${text}”${place} line${where.length === 1 ? '' : 's'} ${where.join(', ')}`;
    }),
  ];
  return rows.length > 0 ? ['Removed:', ...rows].join('\n') : 'Nothing was removed.';
}

/** The questions with their ids, and the lines of question and answer. */
export function renderOutline({ lead, exchanges }: Draft, heads: readonly KeptHead[]): string {
  const rows = exchanges.flatMap(({ question, answer, interviewer }, index) => {
    const head = heads[index];
    const kept = { question: '', place: ' (kept from the question that was here)', new: '' };
    const range = [answer[0]?.lines[0], answer.at(-1)?.lines.at(-1)].map(String);
    return [
      `${number(question.lines[0] ?? 0)}  ${interviewer ? `${interviewer}: ` : ''}${clip(question.text)}`,
      `      ${head?.id} · ${head?.label}${kept[head?.by ?? 'new']} · answer on line${range[0] === range[1] ? '' : 's'} ${[...new Set(range)].join('–')}`,
    ];
  });
  const first = lead[0] ? [`${number(lead[0].lines[0] ?? 0)}  (lead) ${clip(lead[0].text)}`] : [];
  return ['Kept:', ...first, ...rows].join('\n');
}

/** “8 questions, 8 answers, 12 answer paragraphs, 3 lead paragraphs.” */
export function renderSummary({ lead, exchanges }: Draft): string {
  const paragraphs = exchanges.reduce((sum, { answer }) => sum + answer.length, 0);
  return `${[
    count(exchanges.length, 'question'),
    count(exchanges.length, 'answer'),
    count(paragraphs, 'answer paragraph'),
    count(lead.length, 'lead paragraph'),
  ].join(', ')}.`;
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

function number(line: number): string {
  return String(line).padStart(5);
}

function clip(text: string): string {
  const folded = withoutControls(foldSpace(text));
  return folded.length > 84 ? `${folded.slice(0, 83)}…` : folded;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
