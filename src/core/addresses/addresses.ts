import type { Interview, Position } from '../model/interview.ts';
import { passagesOf } from '../model/passages.ts';
import { exchangePath, interviewPath, passagePath } from './permalinks.ts';

/** A permalink of an interview, and the text that is found there. */
export interface Address {
  path: string;
  text: string;
  /** The anchor, or the exchange's id: what a correction names. */
  at: string;
  position: Position;
}

/**
 * Every permalink of an interview: its own, whose text is the text of record, that of each passage
 * but sub-headings, and the page of each exchange that has no question of its own text.
 *
 * @example
 * const exchanges = [{ id: 'trade', number: 1, before: [], answer: [] }];
 * const interview = { slug: 'a-2025', sourceText: 'Why? …', lead: [], exchanges, closing: [] };
 * addressesOf(interview).map(({ path }) => path)
 * // => ['interviews/a-2025/', 'interviews/a-2025/trade/']
 */
export function addressesOf(interview: Interview): Address[] {
  const { slug, sourceText } = interview;
  const start = { line: 1, column: 1 };
  return [
    { path: interviewPath(slug), text: sourceText, at: slug, position: start },
    ...interview.exchanges
      .filter(({ question }) => !question)
      .map(({ id, position }) => ({ path: exchangePath(slug, id), text: '', at: id, position })),
    ...passagesOf(interview)
      .filter(({ part }) => part !== 'heading')
      .map((passage) => ({
        path: passagePath(slug, passage),
        text: passage.text,
        at: passage.id,
        position: passage.position,
      })),
  ];
}
