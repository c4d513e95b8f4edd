import type { Catalogue } from '../catalogue/index.ts';
import { remarksIn, withoutRemarks } from '../core/model/inline.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import { passagesOf } from '../core/model/passages.ts';
import {
  answerersOf,
  askersOf,
  fullName,
  intervieweesOf,
  type Person,
  peopleBy,
} from '../core/model/people.ts';
import { exchangeTitle } from '../core/model/question.ts';
import { DASHES } from '../core/text/punctuation.ts';
import { writtenWords } from '../core/text/words.ts';
import { dateInWords } from './date-in-words.ts';
import { translatedBy } from './edition-words.ts';
import { namesInWords, peopleInWords } from './names-in-words.ts';

/** A page's title and description, as search engines and shared links show them. */
export interface Metadata {
  title: string;
  description: string;
}

/** Search engines truncate descriptions at about this many characters. */
const DESCRIPTION_LENGTH = 160;

/** Title and description of an interview's page. */
export function interviewMetadata(interview: Interview): Metadata {
  const opening = interview.lead[0] ?? interview.exchanges[0]?.answer[0];
  return { title: interview.title, description: shorten(opening?.text ?? interview.title) };
}

/** Title and description of an answer's page: the question, and how the answer begins, with who says that. */
export function answerMetadata(
  interview: Interview,
  exchange: Exchange,
  language: Catalogue,
): Metadata {
  const { by, words } = openingOf(interview, exchange);
  const name = by.length > 0 ? `${peopleInWords(by, language, 2)}: ` : '';
  return {
    title: exchangeTitle(exchange),
    description: name + shorten(words, DESCRIPTION_LENGTH - name.length),
  };
}

/** How an answer begins: the first paragraph of somebody who answers in it, and who that is. */
function openingOf(interview: Interview, exchange: Exchange) {
  const answering = answerersOf(interview, exchange).map(({ id }) => id);
  const speech = exchange.answer.filter(({ role }) => role === 'speech');
  const opening = speech.find(({ by }) => by.some((id) => answering.includes(id))) ?? speech[0];
  if (!opening) throw new Error(`Nobody speaks in “${exchange.id}”.`);
  const { text, inlines } = opening;
  return { by: peopleBy(interview, opening.by), words: withoutRemarks(text, remarksIn(inlines)) };
}

const TRAILING = new RegExp(`[\\s,;:${DASHES}]`);

/**
 * Truncates a text after a word, with an ellipsis if something is left out. A word that alone fills
 * more than half of the length is truncated itself, between characters as readers see them.
 *
 * @param length the most UTF-16 code units of what is returned
 */
export function shorten(text: string, length = DESCRIPTION_LENGTH): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  let end = space > length / 2 ? space : characterStart(text, length - 1);
  while (TRAILING.test(text.charAt(end - 1))) end -= 1;
  return `${text.slice(0, end)}…`;
}

/** Where the character begins, as readers see it, that has a code unit in it. */
function characterStart(text: string, unit: number): number {
  const characters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return characters.containing(unit)?.index ?? unit;
}

/** Adults read about 230 words of English prose in a minute (Brysbaert 2019: 238). */
const WORDS_PER_MINUTE = 230;

/** Minutes that it takes to read an interview, rounded up. */
export function readingMinutes(interview: Interview): number {
  const words = passagesOf(interview).reduce((sum, { text }) => sum + writtenWords(text).length, 0);
  return Math.ceil(words / WORDS_PER_MINUTE);
}

/**
 * Who said it, where and when, in one line: `Azamat Seitov, News.Az, 28 November 2025`.
 *
 * @param people who says it; left out, everybody who answers in the interview
 * @param most if there are more names, the others are counted
 */
export function shortByline(
  interview: Interview,
  words: Catalogue,
  people: readonly Person[] = intervieweesOf(interview),
  most?: number,
): string {
  return [
    ...(people.length > 0 ? [peopleInWords(people, words, most)] : []),
    publishedInWords(interview, words),
  ].join(', ');
}

/** Where and when it was published, `News.Az, 28 November 2025`; and who translated it. */
export function publishedInWords(
  { publisher, date, translation }: Interview,
  words: Catalogue,
): string {
  const translated = translation ? [translatedBy(translation, words)] : [];
  return [publisher.name, dateInWords(date, words), ...translated].join(', ');
}

/** The same of one exchange: who answers in it. */
export function answerByline(interview: Interview, exchange: Exchange, words: Catalogue): string {
  return shortByline(interview, words, answerersOf(interview, exchange));
}

/** Who answers, with forms of address, who asks, where and when: the head of a text, which has room for all. */
export function longByline(interview: Interview, words: Catalogue): string {
  const askers = askersOf(interview);
  const interviewees = intervieweesOf(interview).map(fullName);
  return [
    namesInWords(interviewees, words, interviewees.length),
    ...(askers.length > 0
      ? [words.texts.interviewBy(peopleInWords(askers, words, askers.length))]
      : []),
    publishedInWords(interview, words),
  ].join(', ');
}

/** Who answers, with forms of address, `Professor Azamat Seitov`. */
export function intervieweesInWords(interview: Interview, words: Catalogue): string {
  return namesInWords(intervieweesOf(interview).map(fullName), words);
}
