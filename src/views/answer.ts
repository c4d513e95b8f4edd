import { exchangePath, interviewPath, topicPath } from '../core/addresses/permalinks.ts';
import { attributionsOf } from '../core/model/attributions.ts';
import type { Exchange } from '../core/model/interview.ts';
import { answerersOf, peopleBy } from '../core/model/people.ts';
import { exchangeTitle } from '../core/model/question.ts';
import type { Library } from '../library/library.ts';
import type { ReadyInterview } from '../library/ready-interview.ts';
import { answerCard } from '../outputs/cards.ts';
import { answerCitation, paragraphCitation } from '../outputs/citation.ts';
import { answerJsonLd } from '../outputs/json-ld.ts';
import { answerMetadata } from '../outputs/metadata.ts';
import { href } from '../site.ts';
import { type BylineView, bylineView } from './byline.ts';
import { type CitableView, type CiteView, citableView, citeView } from './cite.ts';
import { type EditionsView, exchangeEditions } from './editions.ts';
import { type FiguresView, figuresView } from './figures.ts';
import { host } from './host.ts';
import type { Link } from './link.ts';
import {
  type LegendView,
  legendView,
  type NoteSourcesView,
  type NoteView,
  noteSourcesView,
  notesView,
} from './notes.ts';
import type { PageView } from './page.ts';
import { type ProseView, proseView, type QuestionView, questionView } from './passage.ts';
import { type SharedView, sharedView } from './shared.ts';
import { words } from './words.ts';

/** The page of an answer. */
export interface AnswerView {
  page: PageView;
  href: string;
  citable: CitableView;
  /** The whole interview, and where the answer is in it. */
  interview: { title: string; href: string; answers: number };
  inInterview: string;
  question: QuestionView;
  answer: ProseView;
  byline: BylineView;
  editions?: EditionsView;
  topics: Link[];
  attributions: Link[];
  legend?: LegendView;
  figures: FiguresView;
  noteSources: NoteSourcesView[];
  notes: NoteView[];
  cite: CiteView;
  shared: SharedView;
  neighbours: NeighboursView;
}

/** Where an answer is among the others, and the way to the previous and the next. */
export interface NeighboursView {
  /** Those near it, the first and the last. */
  answers: {
    href: string;
    number: number;
    label: string;
    isCurrent: boolean;
    /** Whether some are left out before it. */
    isApart: boolean;
  }[];
  steps: { word: string; rel: 'prev' | 'next'; href: string; number: number; question: string }[];
}

/** An exchange in its interview. */
export interface AnswerProps {
  interview: ReadyInterview;
  exchange: Exchange;
}

/** For each answer the parameters of its address, and what its page and its files are made of. */
export function answerPaths({ interviews }: Library) {
  return interviews.flatMap((interview) =>
    interview.exchanges.map((exchange) => ({
      params: { slug: interview.slug, exchange: exchange.id },
      props: { interview, exchange },
    })),
  );
}

/** The page of an answer. */
export function answerView({ interview, exchange }: AnswerProps): AnswerView {
  const { slug, title, date, layer, exchanges, figures } = interview;
  const { id, topics } = exchange;
  const path = exchangePath(slug, id);
  const whole = href(interviewPath(slug));
  const legend = legendView(interview, [id]);
  const editions = exchangeEditions(interview, exchange);
  const notes = layer?.notes.filter(({ at }) => at === id) ?? [];
  return {
    page: {
      metadata: answerMetadata(interview, exchange, words),
      path,
      kind: 'article',
      published: date,
      card: answerCard(interview, exchange, host),
    },
    href: href(path),
    citable: citableView(
      answerCitation(interview, exchange, host),
      answerJsonLd(interview, exchange, host),
    ),
    interview: { title, href: whole, answers: exchanges.length },
    inInterview: `${whole}#${id}`,
    question: questionView(interview, exchange, href),
    answer: proseView(interview, id, href),
    byline: bylineView(interview, exchange),
    ...(editions && { editions }),
    topics: topics.map((topic) => ({ href: href(topicPath(topic)), label: topic })),
    attributions: attributionLinks(interview, id),
    ...(legend && { legend }),
    figures: figuresView(figures.get(id)),
    noteSources: noteSourcesView(notes, interview),
    notes: notesView(interview, [id], true, href),
    cite: answerCite(interview, exchange, path),
    shared: sharedView(interview, exchange),
    neighbours: neighboursView(interview, exchange),
  };
}

/** The attributions that the answer has, each with a search for more of it. */
function attributionLinks({ passages, layer, language }: ReadyInterview, id: string): Link[] {
  const answer = passages.get(id)?.filter(({ part }) => part === 'answer') ?? [];
  return attributionsOf(answer, layer, language).map((attribution) => ({
    label: words.filters.attributions[attribution],
    href: `${href('search/')}?attribution=${attribution}`,
  }));
}

function answerCite(interview: ReadyInterview, exchange: Exchange, path: string): CiteView {
  const paragraphs = exchange.answer.map((paragraph) => ({
    number: paragraph.number,
    item: paragraphCitation(interview, exchange, paragraph, host),
    by: peopleBy(interview, paragraph.by),
  }));
  const item = answerCitation(interview, exchange, host);
  const by = answerersOf(interview, exchange);
  return citeView(interview, words.pages.citeAnswer, path, { item, by }, paragraphs);
}

/** So many numbers fit into a line or two; of more, those near the answer are shown. */
const MOST_NUMBERS = 16;
const NEAR = 2;

function neighboursView({ slug, exchanges }: ReadyInterview, { number }: Exchange): NeighboursView {
  const step = (word: string, rel: 'prev' | 'next', to?: Exchange) =>
    to
      ? [
          {
            ...{ word, rel, href: href(exchangePath(slug, to.id)) },
            ...{ number: to.number, question: exchangeTitle(to) },
          },
        ]
      : [];
  const shown = exchanges.filter(
    (other) =>
      exchanges.length <= MOST_NUMBERS ||
      [1, exchanges.length].includes(other.number) ||
      Math.abs(other.number - number) <= NEAR,
  );
  return {
    answers: shown.map((other, index) => ({
      ...{ number: other.number, label: other.label },
      href: href(exchangePath(slug, other.id)),
      isCurrent: other.number === number,
      isApart: other.number !== (shown[index - 1]?.number ?? 0) + 1,
    })),
    steps: [
      ...step(words.pages.previous, 'prev', exchanges[number - 2]),
      ...step(words.pages.next, 'next', exchanges[number]),
    ],
  };
}
