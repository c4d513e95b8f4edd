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
 * A new view in which whatever is as before is the same object, so that only what changed is shown
 * anew: lines and exchanges.
 *
 * @param before the view as it was shown
 */
export function withSame(before: ArticleView | undefined, now: ArticleView): ArticleView {
  if (!before) return now;
  const exchanges = same(before.draft.exchanges, now.draft.exchanges, refOfExchange);
  return {
    ...now,
    lines: same(before.lines, now.lines, ({ ref }) => ref),
    draft: { ...now.draft, exchanges },
  };
}

function same<Part>(
  before: readonly Part[],
  now: readonly Part[],
  keyOf: (part: Part) => string,
): Part[] {
  const known = new Map(before.map((part) => [keyOf(part), part]));
  return now.map((part) => {
    const old = known.get(keyOf(part));
    return old !== undefined && isAlike(old, part) ? old : part;
  });
}

/** Whether two values would be the same as JSON; it ends at the first difference. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [entries, others] = [Object.entries(one), Object.entries(other)];
  return (
    entries.length === others.length &&
    entries.every(([key, value], index) => {
      const [otherKey, otherValue] = others[index] ?? [];
      return key === otherKey && isAlike(value, otherValue);
    })
  );
}
