import { LEAD_ID } from '../addresses/permalinks.ts';
import type { Inline, Position, Transcript } from './interview.ts';

/** Whose words a passage is: the interviewee's, the interviewer's, or the publisher's. */
export type Part = 'answer' | 'question' | 'introduction';

/**
 * A paragraph, or a question, together with where it is and whose words it is: what search,
 * quoting and checking work on.
 */
export interface Passage {
  part: Part;
  /** Id of the exchange, or `lead`. */
  at: string;
  /** Number of the exchange, from 1; 0 in the introduction. */
  exchange: number;
  /** Number of the paragraph, from 1; 0 for a question. */
  paragraph: number;
  /** Its anchor; for a question the exchange's id. */
  id: string;
  /** The words as a reader sees them. */
  text: string;
}

/** A passage with what is known of it in the content: its markup, and its place in the file. */
export interface TranscriptPassage extends Passage {
  inlines: Inline[];
  position: Position;
}

/** An interview as far as it is needed to quote from it and to check quotations. */
export interface QuotableInterview {
  slug: string;
  title: string;
  /** The name of the interviewee, without a form of address. */
  interviewee: string;
  publisher: string;
  /** BCP 47 tag: it decides what ends a sentence, and which words are a “not”. */
  language: string;
  /** The credit under a quotation: `Azamat Seitov, News.Az, 28 November 2025`. */
  credit: string;
  /** The same for the publisher's own words: `News.Az, 28 November 2025`. */
  publisherCredit: string;
  /** What else is on its pages above the transcript, where the same words may occur. */
  boilerplate: string[];
  /** In the order of the interview. */
  passages: Passage[];
}

/**
 * The one walk over an interview: the introduction, then each question before its answer. Whatever
 * reads an interview passage by passage takes them from here.
 */
export function passagesOf({ lead, exchanges }: Transcript): TranscriptPassage[] {
  return [
    ...lead.map(({ number: paragraph, ...words }) => ({
      ...({ part: 'introduction', at: LEAD_ID, exchange: 0 } as const),
      ...{ paragraph, ...words },
    })),
    ...exchanges.flatMap(({ id: at, number: exchange, question, answer }) => [
      { ...({ part: 'question', at, exchange, paragraph: 0, id: at } as const), ...question },
      ...answer.map(({ number: paragraph, ...words }) => ({
        ...({ part: 'answer', at, exchange, paragraph } as const),
        ...words,
      })),
    ]),
  ];
}
