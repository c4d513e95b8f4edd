import type { Decision } from '../../../../src/core/model/decisions.ts';
import type { Doubt } from '../../../importer/doubts/doubt.ts';
import type { Draft, DraftExchange, DraftPerson } from '../../../importer/draft.ts';
import type { Values } from '../../../importer/fields.ts';
import type { ReadLine } from '../../../importer/reading.ts';
import type { ExchangeHead } from '../../../importer/write-mdx.ts';

/** A line of the article as the desk shows it. */
export interface LineView extends ReadLine {
  /** How many characters at its two ends are no words of the interview: names, dashes. */
  struck: { start: number; end: number };
  /** Number of the question that begins here. */
  number?: number;
}

/** An exchange with what it is called. */
export interface HeadView extends ExchangeHead {
  /** The line with which the exchange begins: what the editor changes is kept by it. */
  ref: string;
  /** The part that asks, or the first words of a statement. */
  title: string;
}

/** An article, read: everything that the desk shows of it. */
export interface ArticleView {
  lines: LineView[];
  doubts: Doubt[];
  people: DraftPerson[];
  draft: Pick<Draft, 'lead' | 'exchanges' | 'closing'>;
  decisions: readonly Decision[];
  /** What is known besides the words, and what may be accepted. */
  known: Values;
  suggested: Values;
  heads: HeadView[];
}

/** The line with which an exchange begins. */
export function refOfExchange({ question, turns }: DraftExchange): string {
  const [paragraph] = (question ?? turns[0])?.paragraphs ?? [];
  return String(paragraph?.lines[0] ?? 0);
}

/** Lines with what is struck out of them, and the numbers of questions. */
export function lineViews(lines: readonly ReadLine[], { exchanges, removed }: Draft): LineView[] {
  const numbers = new Map(exchanges.map((one, index) => [refOfExchange(one), index + 1]));
  const marks = new Map<number, { start: string; end: string }>();
  for (const { text, at = 'start', lines: where = [] } of removed.marks)
    for (const line of where)
      marks.set(line, { start: '', end: '', ...marks.get(line), [at]: text });
  return lines.map((line) => {
    const { start = '', end = '' } = marks.get(line.line) ?? {};
    const isFirst = line.ref === String(line.line);
    const number = isFirst ? numbers.get(line.ref) : undefined;
    const struck = {
      start: isFirst ? lengthAtStart(line.text, start) : 0,
      end: end && line.text.endsWith(end) ? end.length : 0,
    };
    return { ...line, struck, ...(number !== undefined && { number }) };
  });
}

/** The space behind a name is no part of a line that has nothing else. */
function lengthAtStart(text: string, mark: string): number {
  const own = mark.trimStart();
  const found = [own, own.trimEnd()].find((one) => text.startsWith(one));
  return found?.length ?? 0;
}

/**
 * Lines that read as before are the same objects, so that only what changed is shown anew.
 *
 * @param before the lines as they were shown
 */
export function withSameLines(before: readonly LineView[], now: readonly LineView[]): LineView[] {
  const known = new Map(before.map((line) => [line.ref, line]));
  return now.map((line) => {
    const old = known.get(line.ref);
    return old && isSame(old, line) ? old : line;
  });
}

function isSame(one: LineView, other: LineView): boolean {
  return (
    (['role', 'by', 'text', 'number', 'reason'] as const).every((key) => one[key] === other[key]) &&
    one.struck.start === other.struck.start &&
    one.struck.end === other.struck.end
  );
}
