import type { Answer, NewsArticle, Organization, Person, Question, WithContext } from 'schema-dts';
import { cardPath, exchangePath, interviewPath, sourcePath } from '../core/addresses/permalinks.ts';
import type { Edition } from '../core/model/editions.ts';
import { remarksIn, withoutRemarks } from '../core/model/inline.ts';
import type { Exchange, Interview, Paragraph } from '../core/model/interview.ts';
import {
  answerersOf,
  peopleBy,
  questionersOf,
  type Person as Speaker,
} from '../core/model/people.ts';
import { questionText } from '../core/model/question.ts';
import type { Host } from './host.ts';
import { labelInWords } from './names-in-words.ts';

/** Any of the objects below, to be embedded in a page. */
export type JsonLd = WithContext<NewsArticle> | WithContext<Question>;

/**
 * Describes an interview: an article based on the original, whose parts are questions. The words
 * of the answers are left to the answers' own pages.
 *
 * @see https://schema.org/NewsArticle
 */
export function interviewJsonLd(interview: Interview, host: Host): WithContext<NewsArticle> {
  const { slug, exchanges } = interview;
  return {
    '@context': 'https://schema.org',
    ...article(interview, host),
    image: host.address(cardPath(interviewPath(slug), 'wide')),
    archivedAt: host.address(sourcePath(slug)),
    hasPart: exchanges.map((exchange) => ({
      ...question(interview, exchange, host),
      acceptedAnswer: answer(interview, exchange, host),
    })),
  };
}

/**
 * Describes an answer's page: the question, with the answer in full, as a part of the article.
 *
 * @see https://schema.org/Question
 */
export function answerJsonLd(
  interview: Interview,
  exchange: Exchange,
  host: Host,
): WithContext<Question> {
  return {
    '@context': 'https://schema.org',
    ...question(interview, exchange, host),
    image: host.address(cardPath(exchangePath(interview.slug, exchange.id), 'wide')),
    inLanguage: interview.language,
    datePublished: interview.date,
    isPartOf: article(interview, host),
    ...editionsOf(interview, ({ slug, exchanges }) => {
      const id = exchanges[exchange.id];
      if (id === undefined) return undefined;
      return { '@type': 'Question', '@id': `${host.address(exchangePath(slug, id))}#${id}` };
    }),
    acceptedAnswer: {
      ...answer(interview, exchange, host),
      text: answerText(interview, exchange, host),
    },
  };
}

/**
 * Writes an object for use inside a `<script>` element: without `<`, so nothing in it can end the
 * element (HTML standard, “Restrictions for contents of script elements”).
 */
export function scriptText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function article(interview: Interview, host: Host): Exclude<NewsArticle, string> {
  const { title, date, language, rights, sources } = interview;
  const url = host.address(interviewPath(interview.slug));
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: title,
    datePublished: date,
    inLanguage: language,
    publisher: publisher(interview),
    contributor: persons(interview.people),
    copyrightNotice: rights,
    ...(sources[0]?.url && { isBasedOn: sources[0].url }),
    ...editionsOf(interview, (edition) => ({
      '@type': 'NewsArticle',
      '@id': host.address(interviewPath(edition.slug)),
    })),
    ...translators(interview),
  };
}

/** The original of a translation, or the translations of an original. */
function editionsOf<Work>(
  { translation, editions = [] }: Interview,
  workOf: (edition: Edition) => (Work & { inLanguage?: string }) | undefined,
) {
  const kinds = translation ? editions.filter(({ isOriginal }) => isOriginal) : editions;
  const works = kinds.flatMap((edition) => {
    const work = workOf(edition);
    return work ? [{ ...work, inLanguage: edition.language }] : [];
  });
  const [first] = works;
  if (!first) return {};
  return translation ? { translationOfWork: first } : { workTranslation: works };
}

function translators({ translation }: Interview) {
  if (!translation || translation.translators.length === 0) return {};
  return { translator: translation.translators.map((name) => person({ name })) };
}

function question(interview: Interview, exchange: Exchange, host: Host): Exclude<Question, string> {
  const url = host.address(exchangePath(interview.slug, exchange.id));
  const askers = questionersOf(interview, exchange);
  return {
    '@type': 'Question',
    '@id': `${url}#${exchange.id}`,
    url,
    position: exchange.number,
    name: exchange.question ? questionText(exchange.question) : exchange.label,
    // Who asks is not guessed: an article is published by its publisher, not asked by it.
    ...(askers.length > 0 && { author: persons(askers) }),
  };
}

function answer(interview: Interview, exchange: Exchange, host: Host): Exclude<Answer, string> {
  const url = host.address(exchangePath(interview.slug, exchange.id));
  const answerers = answerersOf(interview, exchange);
  return { '@type': 'Answer', url, ...(answerers.length > 0 && { author: persons(answerers) }) };
}

/** What is said after the question; where several people speak, with their names where that changes. */
function answerText(interview: Interview, { answer }: Exchange, host: Host): string {
  const speech = answer.filter(({ role }) => role === 'speech');
  const key = ({ by }: Paragraph) => by.join(' ');
  const isOneSpeaker = new Set(speech.map(key)).size < 2;
  return speech
    .map((paragraph, index) => {
      const { text, inlines, by } = paragraph;
      const words = withoutRemarks(text, remarksIn(inlines)).trim();
      const last = speech[index - 1];
      const goesOn = isOneSpeaker || (last && key(last) === key(paragraph));
      return goesOn ? words : `${labelInWords(peopleBy(interview, by), host.words)}: ${words}`;
    })
    .join('\n\n');
}

/** One is no list: readers of JSON-LD understand both, and it is shorter. */
function persons(all: readonly Speaker[]) {
  const [first, ...others] = all.map(person);
  return first && others.length === 0 ? first : all.map(person);
}

function person({
  name,
  honorific,
  role,
  outlet,
}: Pick<Speaker, 'name' | 'honorific' | 'role' | 'outlet'>): Exclude<Person, string> {
  return {
    '@type': 'Person',
    name,
    ...(honorific && { honorificPrefix: honorific }),
    ...(role && { description: role }),
    ...(outlet && { affiliation: { '@type': 'Organization', name: outlet } }),
  };
}

function publisher({ publisher: { name, url } }: Interview): Exclude<Organization, string> {
  return { '@type': 'Organization', name, url };
}
