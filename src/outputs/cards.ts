import { exchangePath, interviewPath } from '../core/addresses/permalinks.ts';
import type { Interview } from '../core/model/interview.ts';
import type { Card } from './card-drawing.ts';
import { dateInWords } from './date-in-words.ts';
import { fullName } from './metadata.ts';

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
  const byline = `${fullName(interview)}, answering ${publisher.name} · ${dateInWords(date)}`;
  const ofAnswer = exchanges.map(({ id, number, question }) => ({
    path: exchangePath(slug, id),
    card: {
      kicker: `Question ${number} of ${exchanges.length}`,
      headline: question.text,
      byline,
      site,
    },
  }));
  return [
    { path: interviewPath(slug), card: { kicker: 'Interview', headline: title, byline, site } },
    ...ofAnswer,
  ];
}
