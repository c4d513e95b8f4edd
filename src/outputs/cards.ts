import {
  CARD_SHAPES,
  type CardShape,
  exchangePath,
  interviewPath,
} from '../core/addresses/permalinks.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import { answerersOf, fullName } from '../core/model/people.ts';
import { exchangeTitle } from '../core/model/question.ts';
import { missingOnCards } from '../styles/on-cards.ts';
import type { Card } from './card-drawing.ts';
import { dateInWords } from './date-in-words.ts';
import { translatedBy } from './edition-words.ts';
import { answerByline, intervieweesInWords, shortByline } from './metadata.ts';
import { namesInWords } from './names-in-words.ts';

/** The card of a page. */
export interface PageCard {
  /** Path of the page. */
  path: string;
  card: Card;
  /** What it is drawn in: other shapes than the wide one where people share pictures themselves. */
  shapes: readonly CardShape[];
  /** What the picture says, for those who don’t see it. */
  alt: string;
}

/** The cards of the whole site: of the front page, of each interview, and of each answer. */
export function siteCards(
  interviews: readonly Interview[],
  site: { name: string; tagline: string },
): PageCard[] {
  const ofInterviews = interviews.flatMap((interview) => [
    interviewCard(interview, site.name),
    ...interview.exchanges.map((exchange) => answerCard(interview, exchange, site.name)),
  ]);
  const own = siteCard(site);
  return [own, ...ofInterviews.map((page) => ({ ...page, card: drawable(page.card, own.card) }))];
}

/** A card, or another if no font has a glyph for a character of it: better than a crossed box. */
function drawable(card: Card, other: Card): Card {
  return missingOnCards(Object.values(card).join('')).length > 0 ? other : card;
}

/** The card of the front page, and of all pages without one of their own. */
export function siteCard({ name, tagline }: { name: string; tagline: string }): PageCard {
  const byline = 'Every answer has an address of its own';
  const card = { kicker: 'Word for word', headline: tagline, byline, site: name };
  return { path: '', card, shapes: ['wide'], alt: `${name}: ${tagline}` };
}

/**
 * The card of an interview.
 *
 * @param site what the site calls itself
 */
export function interviewCard(interview: Interview, site: string): PageCard {
  const { slug, title } = interview;
  const byline = `${intervieweesInWords(interview)}, answering ${whereAndWhen(interview)}`;
  return {
    path: interviewPath(slug),
    card: { kicker: 'Interview', headline: title, byline, site },
    shapes: ['wide'],
    alt: `${title}. ${shortByline(interview)}`,
  };
}

/**
 * The card of an answer: what was asked, and who answers.
 *
 * @param site what the site calls itself
 */
export function answerCard(interview: Interview, exchange: Exchange, site: string): PageCard {
  const { slug, exchanges } = interview;
  const headline = exchangeTitle(exchange);
  const kind = exchange.question ? 'Question' : 'Statement';
  const kicker = `${kind} ${exchange.number} of ${exchanges.length}`;
  return {
    path: exchangePath(slug, exchange.id),
    card: { kicker, headline, byline: answering(interview, exchange), site },
    shapes: CARD_SHAPES,
    alt: `${headline} ${answerByline(interview, exchange)}`,
  };
}

/** Who answers, and where; the place alone where nobody who answers is named. */
function answering(interview: Interview, exchange: Exchange): string {
  const where = whereAndWhen(interview);
  const names = answerersOf(interview, exchange).map(fullName);
  if (names.length === 0) return where;
  return `${namesInWords(names)}, ${exchange.question ? 'answering ' : ''}${where}`;
}

function whereAndWhen({ publisher, date, translation }: Interview): string {
  const translated = translation ? [translatedBy(translation)] : [];
  return [publisher.name, dateInWords(date), ...translated].join(' · ');
}
