import { exchangePath, interviewPath } from '../addresses/permalinks.ts';
import type { Interview } from './interview.ts';

/** Whose words a passage is: the interviewee's, the interviewer's, or the publisher's. */
export type Part = 'answer' | 'question' | 'introduction';

/** A paragraph, or a question, as it is quoted and checked. */
export interface Passage {
  part: Part;
  /** Number of the exchange, from 1; 0 in the introduction. */
  exchange: number;
  /** Number of the paragraph, from 1; 0 for a question. */
  paragraph: number;
  /** The page of its permalink, relative to the site's base path, and the anchor there. */
  page: string;
  id: string;
  text: string;
}

/** An interview as far as it is needed to quote from it and to check quotations. */
export interface QuotableInterview {
  slug: string;
  title: string;
  /** The name of the interviewee, without a form of address. */
  interviewee: string;
  publisher: string;
  /** What stands under a quotation: `Azamat Seitov, News.Az, 28 November 2025`. */
  credit: string;
  /** The same for the publisher's own words: `News.Az, 28 November 2025`. */
  publisherCredit: string;
  /** What else stands on its pages above the transcript, where the same words may occur. */
  boilerplate: string[];
  /** In the order of the interview. */
  passages: Passage[];
}

/** All passages of an interview: the introduction, then each question before its answer. */
export function passagesOf({ slug, lead, exchanges }: Interview): Passage[] {
  return [
    ...lead.map(
      ({ id, number, text }): Passage => ({
        part: 'introduction',
        exchange: 0,
        paragraph: number,
        page: interviewPath(slug),
        id,
        text,
      }),
    ),
    ...exchanges.flatMap((exchange): Passage[] => {
      const place = { exchange: exchange.number, page: exchangePath(slug, exchange.id) };
      const { question, answer } = exchange;
      return [
        { ...place, part: 'question', paragraph: 0, id: exchange.id, text: question.text },
        ...answer.map(
          ({ id, number, text }): Passage => ({
            ...place,
            part: 'answer',
            paragraph: number,
            id,
            text,
          }),
        ),
      ];
    }),
  ];
}
