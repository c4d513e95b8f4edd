import {
  ALTERNATE_FORMATS,
  alternatePath,
  exchangePath,
  interviewPath,
  LEAD_ID,
  NARRATION_ID,
} from '../core/addresses/permalinks.ts';
import type { Exchange, Paragraph } from '../core/model/interview.ts';
import { headingId } from '../core/model/passages.ts';
import { intervieweesOf } from '../core/model/people.ts';
import type { ReadyInterview } from '../library/ready-interview.ts';
import { interviewCard } from '../outputs/cards.ts';
import { interviewCitation } from '../outputs/citation.ts';
import { mediaType } from '../outputs/content-types.ts';
import { interviewJsonLd } from '../outputs/json-ld.ts';
import { interviewMetadata } from '../outputs/metadata.ts';
import { type Addressing, href } from '../site.ts';
import { type AboutTextView, aboutTextView } from './about-text.ts';
import { type BylineView, bylineWithTime } from './byline.ts';
import { type CitableView, type CiteView, citableView, citeView } from './cite.ts';
import { type EditionsView, interviewEditions } from './editions.ts';
import { type FigureLinkView, figureLinks } from './figures.ts';
import { host } from './host.ts';
import { type LegendView, legendView, type NoteView, notesView } from './notes.ts';
import type { PageView } from './page.ts';
import { type ProseView, proseOf, proseView, type QuestionView, questionView } from './passage.ts';
import { words } from './words.ts';

/** An exchange in a whole interview. */
export interface ExchangeView {
  id: string;
  question: QuestionView;
  answer: ProseView;
  /** The answer's own page. */
  href: string;
  /** The article's own prose, and its sub-heading, above it. */
  between?: ProseView;
  heading?: string;
}

/** What a whole interview shows, on its page and in a file to be kept. */
export interface TranscriptView {
  title: string;
  byline: BylineView;
  /** The exchanges by their labels, under a line that counts them; a long list scrolls. */
  contents: {
    title: string;
    entries: { id: string; number: number; label: string }[];
    isLong: boolean;
  };
  /** One sentence of each answer. */
  keySentences: { at: string; number: number; quote: string }[];
  language: string;
  lead: ProseView;
  /** The article's own prose after the last exchange. */
  closing?: ProseView;
  legend?: LegendView;
  notes: NoteView[];
  about: AboutTextView;
}

/** The page of a whole interview. */
export interface InterviewView extends TranscriptView {
  page: PageView;
  citable: CitableView;
  alternates: { type: string | undefined; href: string }[];
  editions?: EditionsView;
  exchanges: (ExchangeView & { figures: FigureLinkView[] })[];
  cite: CiteView;
}

/** The page of a whole interview. */
export function interviewView(interview: ReadyInterview): InterviewView {
  const { slug, date, exchanges, figures } = interview;
  const path = interviewPath(slug);
  const item = interviewCitation(interview, host);
  const editions = interviewEditions(interview);
  return {
    ...transcriptView(interview, href, false),
    page: {
      metadata: interviewMetadata(interview),
      path,
      kind: 'article',
      published: date,
      card: interviewCard(interview, host),
    },
    citable: citableView(item, interviewJsonLd(interview, host)),
    alternates: ALTERNATE_FORMATS.map((format) => ({
      type: mediaType(`.${format}`),
      href: href(alternatePath(slug, format)),
    })),
    ...(editions && { editions }),
    exchanges: exchanges.map((exchange) => ({
      ...exchangeView(interview, exchange, href),
      figures: figureLinks(slug, exchange.id, figures.get(exchange.id)),
    })),
    cite: citeView(interview, words.pages.citeInterview, path, {
      item,
      by: intervieweesOf(interview),
    }),
  };
}

/**
 * What a whole interview shows wherever it is shown.
 *
 * @param hasSources whether the sources of its notes are shown with it
 */
export function transcriptView(
  interview: ReadyInterview,
  to: Addressing,
  hasSources: boolean,
): TranscriptView {
  const { title, language, exchanges, layer } = interview;
  const everywhere = [LEAD_ID, NARRATION_ID, ...exchanges.map(({ id }) => id)];
  const numbers = new Map(exchanges.map(({ id, number }) => [id, number]));
  const legend = legendView(interview, everywhere);
  return {
    title,
    language,
    byline: bylineWithTime(interview),
    contents: {
      title: countOf(exchanges),
      entries: exchanges.map(({ id, number, label }) => ({ id, number, label })),
      isLong: exchanges.length > MOST_ENTRIES,
    },
    keySentences: (layer?.keySentences ?? []).map(({ at, quote }) => ({
      ...{ at, quote, number: numbers.get(at) ?? 0 },
    })),
    lead: proseView(interview, LEAD_ID, to),
    ...(interview.closing.length > 0 && {
      closing: narrationView(interview, interview.closing, to),
    }),
    ...(legend && { legend }),
    notes: notesView(interview, everywhere, hasSources, to),
    about: aboutTextView(interview, to),
  };
}

/** So many entries fit beside the text in a window of common height. */
const MOST_ENTRIES = 24;

/** How many exchanges there are; what begins without a question is no question. */
function countOf(exchanges: readonly Exchange[]): string {
  const { countOfQuestions, countOfParts } = words.pages;
  const count = exchanges.every(({ question }) => question) ? countOfQuestions : countOfParts;
  return count(exchanges.length);
}

export function exchangeView(
  interview: ReadyInterview,
  exchange: Exchange,
  to: Addressing,
): ExchangeView {
  const { id, before, heading } = exchange;
  return {
    id,
    question: questionView(interview, exchange, to),
    answer: proseView(interview, id, to),
    href: to(exchangePath(interview.slug, id)),
    ...(before.length > 0 && { between: narrationView(interview, before, to) }),
    ...(heading && { heading: heading.text }),
  };
}

/** The paragraphs of narration that are at one place between exchanges. */
function narrationView(
  interview: ReadyInterview,
  paragraphs: readonly Paragraph[],
  to: Addressing,
): ProseView {
  const ids = new Set(paragraphs.flatMap(({ id }) => [id, headingId(id)]));
  const narration = interview.passages.get(NARRATION_ID) ?? [];
  return proseOf(
    interview,
    narration.filter(({ id }) => ids.has(id)),
    to,
  );
}
