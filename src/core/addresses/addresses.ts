import type { Interview, Position } from '../model/interview.ts';
import { exchangePath, interviewPath, leadPath, paragraphPath } from './permalinks.ts';

/** A permalink of an interview, and the text that stands there. */
export interface Address {
  path: string;
  text: string;
  /** The anchor, or the exchange's id: what a correction names. */
  at: string;
  /** For readers, as in the index of a book: `6, ¶ 2`. */
  place: string;
  position: Position;
}

/**
 * Every permalink of an interview: its own, those of its lead's paragraphs, of its exchanges (the
 * text is the question) and of the paragraphs of each answer. The interview's own text is the
 * text of record.
 */
export function addressesOf({ slug, lead, exchanges, sourceText }: Interview): Address[] {
  const start = { line: 1, column: 1 };
  return [
    {
      path: interviewPath(slug),
      text: sourceText,
      at: slug,
      place: 'Interview',
      position: start,
    },
    ...lead.map(({ id, number, text, position }) => ({
      path: leadPath(slug, number),
      text,
      at: id,
      place: `Introduction, ¶ ${number}`,
      position,
    })),
    ...exchanges.flatMap(({ id, number, question, answer }) => [
      {
        path: exchangePath(slug, id),
        text: question.text,
        at: id,
        place: `${number}, question`,
        position: question.position,
      },
      ...answer.map((paragraph) => ({
        path: paragraphPath(slug, id, paragraph.number),
        text: paragraph.text,
        at: paragraph.id,
        place: `${number}, ¶ ${paragraph.number}`,
        position: paragraph.position,
      })),
    ]),
  ];
}
