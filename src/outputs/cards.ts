import type { Catalogue } from '../catalogue/index.ts';
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
import type { Host } from './host.ts';
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
  tagline: string,
  host: Omit<Host, 'address'>,
): PageCard[] {
  const ofInterviews = interviews.flatMap((interview) => [
    interviewCard(interview, host),
    ...interview.exchanges.map((exchange) => answerCard(interview, exchange, host)),
  ]);
  const own = siteCard(tagline, host);
  return [own, ...ofInterviews.map((page) => ({ ...page, card: drawable(page.card, own.card) }))];
}

/** A card, or another if no font has a glyph for a character of it: better than a crossed box. */
function drawable(card: Card, other: Card): Card {
  return missingOnCards(Object.values(card).join('')).length > 0 ? other : card;
}

/** The card of the front page, and of all pages without one of their own. */
export function siteCard(tagline: string, { name, words }: Omit<Host, 'address'>): PageCard {
  const { wordForWord: kicker, everyAnswer: byline } = words.texts;
  const card = { kicker, headline: tagline, byline, site: name };
  return { path: '', card, shapes: ['wide'], alt: `${name}: ${tagline}` };
}

/** The card of an interview. */
export function interviewCard(
  interview: Interview,
  { name: site, words }: Omit<Host, 'address'>,
): PageCard {
  const { slug, title } = interview;
  const { answering, interview: kicker } = words.texts;
  const byline = answering(intervieweesInWords(interview, words), whereAndWhen(interview, words));
  return {
    path: interviewPath(slug),
    card: { kicker, headline: title, byline, site },
    shapes: ['wide'],
    alt: `${title}. ${shortByline(interview, words)}`,
  };
}

/** The card of an answer: what was asked, and who answers. */
export function answerCard(
  interview: Interview,
  exchange: Exchange,
  { name: site, words }: Omit<Host, 'address'>,
): PageCard {
  const { slug, exchanges } = interview;
  const headline = exchangeTitle(exchange);
  const { questionOf, statementOf } = words.texts;
  const kickerOf = exchange.question ? questionOf : statementOf;
  const kicker = kickerOf(exchange.number, exchanges.length);
  return {
    path: exchangePath(slug, exchange.id),
    card: { kicker, headline, byline: answering(interview, exchange, words), site },
    shapes: CARD_SHAPES,
    alt: `${headline} ${answerByline(interview, exchange, words)}`,
  };
}

/** Who answers, and where; the place alone where nobody who answers is named. */
function answering(interview: Interview, exchange: Exchange, words: Catalogue): string {
  const where = whereAndWhen(interview, words);
  const names = answerersOf(interview, exchange).map(fullName);
  if (names.length === 0) return where;
  const { answering, speaking } = words.texts;
  return (exchange.question ? answering : speaking)(namesInWords(names, words), where);
}

function whereAndWhen({ publisher, date, translation }: Interview, words: Catalogue): string {
  const translated = translation ? [translatedBy(translation, words)] : [];
  return [publisher.name, dateInWords(date, words), ...translated].join(' · ');
}
