import { LEAD_ID, NARRATION_ID } from '../addresses/permalinks.ts';
import type { Offsets } from '../text/offsets.ts';
import type { Translation } from './editions.ts';
import { remarksIn } from './inline.ts';
import type {
  Exchange,
  Inline,
  Paragraph,
  Position,
  Shape,
  Transcript,
  Words,
} from './interview.ts';
import { questionInlines, questionText } from './question.ts';

/**
 * What a passage is: the article's introduction, a question, what is said after it, and what nobody
 * says: the transcriber's remarks, the article's own prose between turns, its sub-headings.
 */
export type Part = 'lead' | 'question' | 'answer' | 'remark' | 'narration' | 'heading';

/**
 * A paragraph, a question or a sub-heading together with where it is and who says it: what search,
 * quoting and checking work on.
 */
export interface Passage {
  part: Part;
  /** Ids of those who say it; none where nobody speaks, or where the article doesn't say who. */
  by: readonly string[];
  /** Id of the exchange, `lead`, or `narration` for what is between exchanges. */
  at: string;
  /** Number of the exchange, from 1; 0 outside of exchanges. */
  exchange: number;
  /** Number of the paragraph, from 1; 0 for a question and a sub-heading. */
  paragraph: number;
  /** Its anchor; for a question the exchange's id. */
  id: string;
  /** The words as a reader sees them. */
  text: string;
  /** Where the transcriber's remarks are in it: nobody said them. */
  remarks?: readonly Offsets[];
}

/** A passage with what is known of it in the content: its markup, and its place in the file. */
export interface TranscriptPassage extends Passage {
  inlines: Inline[];
  position: Position;
  shape?: Shape;
}

/** An interview as far as it is needed to quote from it and to check quotations. */
export interface QuotableInterview {
  slug: string;
  title: string;
  /** The names of those who answer, in a sentence, without forms of address. */
  interviewees: string;
  /** Their ids. */
  answering: readonly string[];
  /** Names of those who speak, without forms of address, by their ids. */
  people: Readonly<Record<string, string>>;
  publisher: string;
  /** BCP 47 tag: it decides what ends a sentence, and which words are a “not”. */
  language: string;
  /** Where and when it was published, `News.Az, 28 November 2025`: the end of each credit. */
  published: string;
  /** What else is on its pages above the transcript, where the same words may occur. */
  boilerplate: string[];
  /** In the order of the interview. */
  passages: Passage[];
  /** Of which interview its words are a translation, and the exchanges with another id there. */
  translation?: Pick<Translation, 'of' | 'exchanges'>;
}

/** A run of passages that belong together: an exchange, or what is outside of exchanges. */
export interface Section {
  exchange?: Exchange;
  passages: TranscriptPassage[];
}

/**
 * The one walk over an interview, in its order: the introduction, then each question before what
 * answers it, with the narration between. Whatever reads an interview passage by passage takes
 * them from here.
 *
 * @returns sections, none of them empty
 */
export function sectionsOf({ lead, exchanges, closing }: Transcript): Section[] {
  const narration = { at: NARRATION_ID, exchange: 0 };
  const sections = [
    { passages: paragraphsOf(lead, { at: LEAD_ID, exchange: 0 }, 'lead') },
    ...exchanges.flatMap((exchange) => {
      const place = { at: exchange.id, exchange: exchange.number };
      const between = [
        ...paragraphsOf(exchange.before, narration),
        ...headingOf(exchange.heading, exchange.id, narration),
      ];
      const passages = [...questionOf(exchange, place), ...paragraphsOf(exchange.answer, place)];
      return [{ passages: between }, { exchange, passages }];
    }),
    { passages: paragraphsOf(closing, narration) },
  ];
  return sections.filter(({ passages }) => passages.length > 0);
}

/** All passages of an interview, in its order. */
export function passagesOf(transcript: Transcript): TranscriptPassage[] {
  return sectionsOf(transcript).flatMap(({ passages }) => passages);
}

function paragraphsOf(
  paragraphs: readonly Paragraph[],
  place: Place,
  part?: Part,
): TranscriptPassage[] {
  return paragraphs.flatMap((paragraph) => [
    ...headingOf(paragraph.heading, paragraph.id, place),
    passageOf(paragraph, place, part),
  ]);
}

type Place = Pick<Passage, 'at' | 'exchange'>;
const PARTS = { speech: 'answer', remark: 'remark', narration: 'narration' } as const;

function passageOf(paragraph: Paragraph, place: Place, part?: Part): TranscriptPassage {
  const { id, number, role, by, inlines, text, position, shape } = paragraph;
  const remarks = remarksIn(inlines);
  return {
    ...{ part: part ?? PARTS[role], by, ...place, paragraph: number, id, text },
    ...(remarks.length > 0 && { remarks }),
    ...{ inlines, position },
    ...(shape && { shape }),
  };
}

function questionOf({ question, id }: Exchange, place: Place): TranscriptPassage[] {
  if (!question) return [];
  const inlines = questionInlines(question);
  const remarks = remarksIn(inlines);
  return [
    {
      ...({ part: 'question', by: question.by, ...place, paragraph: 0, id } as const),
      text: questionText(question),
      ...(remarks.length > 0 && { remarks }),
      ...{ inlines, position: question.position },
    },
  ];
}

/** The anchor of the sub-heading above something. The underscore keeps it apart from authored ids. */
export function headingId(below: string): string {
  return `${below}_heading`;
}

function headingOf(heading: Words | undefined, below: string, place: Place): TranscriptPassage[] {
  if (!heading) return [];
  return [{ part: 'heading', by: [], ...place, paragraph: 0, id: headingId(below), ...heading }];
}
