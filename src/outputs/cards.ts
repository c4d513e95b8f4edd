import { exchangePath, interviewPath } from '../core/addresses/permalinks.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import { answerersOf, fullName } from '../core/model/people.ts';
import { exchangeTitle } from '../core/model/question.ts';
import type { Card } from './card-drawing.ts';
import { dateInWords } from './date-in-words.ts';
import { intervieweesInWords } from './metadata.ts';
import { namesInWords } from './names-in-words.ts';

/** A card and its page. */
export interface PageCard {
  /** Path of the page. */
  path: string;
  card: Card;
}

/**
 * The cards of the whole site: one for the front page and all pages without a card of their own,
 * one for each interview, one for each answer.
 */
export function siteCards(
  interviews: readonly Interview[],
  { name, tagline }: { name: string; tagline: string },
): PageCard[] {
  const byline = 'Every answer has an address of its own';
  const front = { kicker: 'Word for word', headline: tagline, byline, site: name };
  return [{ path: '', card: front }, ...interviews.flatMap((i) => interviewCards(i, name))];
}

function interviewCards(interview: Interview, site: string): PageCard[] {
  const { slug, title, exchanges, publisher, date } = interview;
  const where = `${publisher.name} · ${dateInWords(date)}`;
  const byline = `${intervieweesInWords(interview)}, answering ${where}`;
  const ofAnswer = exchanges.map((exchange) => ({
    path: exchangePath(slug, exchange.id),
    card: {
      kicker: `${exchange.question ? 'Question' : 'Statement'} ${exchange.number} of ${exchanges.length}`,
      headline: exchangeTitle(exchange),
      byline: answering(interview, exchange, where),
      site,
    },
  }));
  return [
    { path: interviewPath(slug), card: { kicker: 'Interview', headline: title, byline, site } },
    ...ofAnswer,
  ];
}

/** Who answers, and where; the place alone where nobody who answers is named. */
function answering(interview: Interview, exchange: Exchange, where: string): string {
  const names = answerersOf(interview, exchange).map(fullName);
  if (names.length === 0) return where;
  return `${namesInWords(names)}, ${exchange.question ? 'answering ' : ''}${where}`;
}
