import { exchangePath, interviewPath, passagePath } from '../core/addresses/permalinks.ts';
import { idInOriginal } from '../core/model/editions.ts';
import { hasOwnHeadline } from '../core/model/headline.ts';
import type { Exchange, Interview, Paragraph } from '../core/model/interview.ts';
import {
  answerersOf,
  askersOf,
  intervieweesOf,
  type Person,
  peopleBy,
  questionersOf,
} from '../core/model/people.ts';
import { exchangeTitle } from '../core/model/question.ts';
import type { Host } from './host.ts';

/** A name in CSL-JSON. A name of one word has no parts. */
export type CslName = { family: string; given: string } | { literal: string };

/**
 * The bibliographic record of an interview, an answer or a paragraph, in CSL-JSON.
 *
 * The type is `article-newspaper` and not `interview`. The manuals cite a published interview in
 * the form of what it was published in, with the interviewee in the author's place (Chicago 17,
 * 14.213, for example), and only with this type do all styles print the publication, the day and
 * the word “interview”.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  id: string;
  'citation-key': string;
  type: 'article-newspaper';
  title: string;
  author: CslName[];
  /** Only those that the article names. */
  interviewer?: CslName[];
  /** Of a translation, those whom the article names. */
  translator?: CslName[];
  /** Where there is an interviewer, the styles say “interview by …” themselves. */
  genre?: 'interview';
  'container-title': string;
  publisher: string;
  issued: { 'date-parts': [[number, number, number]] };
  language: string;
  /** The site on which it is read. */
  source: string;
  /** The permalink on that site. */
  URL: string;
  /** Where the original is. */
  note: string;
}

/** The record of a whole interview: by all who answer, asked by all who ask. */
export function interviewCitation(interview: Interview, host: Host): CslItem {
  const headline = hasOwnHeadline(interview) ? host.words.texts.headlineBy(host.name) : '';
  return {
    ...common(interview, host, intervieweesOf(interview), askersOf(interview)),
    id: interview.slug,
    'citation-key': interview.slug,
    title: interview.title,
    URL: host.address(interviewPath(interview.slug)),
    note: headline + translationNote(interview, host) + firstPublished(interview, host),
  };
}

/** The record of one exchange: by those who answer in it. Its title is the question. */
export function answerCitation(interview: Interview, exchange: Exchange, host: Host): CslItem {
  const { slug, title, exchanges } = interview;
  const whole = host.address(interviewPath(slug));
  const place = host.words.texts.answerOf(exchange.number, exchanges.length, title, whole);
  const [answering, asking] = [
    answerersOf(interview, exchange),
    questionersOf(interview, exchange),
  ];
  return {
    ...common(interview, host, answering, asking),
    id: `${slug}-${exchange.id}`,
    'citation-key': `${slug}-${exchange.id}`,
    title: exchangeTitle(exchange),
    URL: host.address(exchangePath(slug, exchange.id)),
    note: [
      `${place} `,
      translationNote(interview, host, exchange),
      firstPublished(interview, host),
    ].join(''),
  };
}

/** The record of a paragraph of an answer: the answer's, by whoever says it, at its permalink. */
export function paragraphCitation(
  interview: Interview,
  exchange: Exchange,
  { id, by }: Paragraph,
  host: Host,
): CslItem {
  const URL = host.address(passagePath(interview.slug, { at: exchange.id, id }));
  const author = peopleBy(interview, by).map(nameOf);
  return { ...answerCitation(interview, exchange, host), author, URL };
}

function common(
  { publisher, date, language, translation }: Interview,
  host: Host,
  answering: readonly Person[],
  asking: readonly Person[],
) {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return {
    type: 'article-newspaper' as const,
    author: answering.map(nameOf),
    ...(asking.length > 0 ? { interviewer: asking.map(nameOf) } : { genre: 'interview' as const }),
    ...(translation &&
      translation.translators.length > 0 && {
        translator: translation.translators.map((name) => nameOf({ name })),
      }),
    'container-title': publisher.name,
    publisher: publisher.name,
    issued: { 'date-parts': [[year, month, day]] as [[number, number, number]] },
    language,
    source: host.name,
  };
}

/** Parts a name at its last word, unless the family name is given. */
function nameOf({ name, familyName }: Pick<Person, 'name' | 'familyName'>): CslName {
  const family = familyName ?? name.split(/\s+/).at(-1) ?? name;
  const isLast = name.endsWith(` ${family}`);
  const given = (isLast ? name.slice(0, -family.length) : name.replace(family, ''))
    .replace(/\s+/g, ' ')
    .trim();
  return given ? { family, given } : { literal: name };
}

/** What it is a translation of, for a note: most styles have no place for it. */
function translationNote({ translation }: Interview, host: Host, exchange?: Exchange): string {
  if (!translation) return '';
  const original = exchange
    ? exchangePath(translation.of, idInOriginal(translation, exchange.id))
    : interviewPath(translation.of);
  return host.words.editions.translationOf(host.address(original));
}

function firstPublished({ publisher, sources }: Interview, { words }: Host): string {
  const url = sources[0]?.url;
  const first = words.texts.firstPublished(publisher.name);
  return url ? `${first}, ${url}` : `${first}.`;
}
