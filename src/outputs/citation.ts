import { exchangePath, interviewPath, passagePath } from '../core/addresses/permalinks.ts';
import type { Exchange, Interview, Interviewee, Paragraph } from '../core/model/interview.ts';
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

/** The record of a whole interview. */
export function interviewCitation(interview: Interview, host: Host): CslItem {
  const interviewers = interview.exchanges.flatMap(({ interviewer }) => interviewer ?? []);
  return {
    ...common(interview, host, [...new Set(interviewers)]),
    id: interview.slug,
    'citation-key': interview.slug,
    title: interview.title,
    URL: host.address(interviewPath(interview.slug)),
    note: `Headline by ${host.name}. ${firstPublished(interview)}`,
  };
}

/** The record of one answer: its title is the question. */
export function answerCitation(interview: Interview, exchange: Exchange, host: Host): CslItem {
  const { slug, title, exchanges } = interview;
  const whole = host.address(interviewPath(slug));
  return {
    ...common(interview, host, exchange.interviewer ? [exchange.interviewer] : []),
    id: `${slug}-${exchange.id}`,
    'citation-key': `${slug}-${exchange.id}`,
    title: exchange.question.text,
    URL: host.address(exchangePath(slug, exchange.id)),
    note: `Answer ${exchange.number} of ${exchanges.length} in “${title}”, ${whole}. ${firstPublished(interview)}`,
  };
}

/** The record of a paragraph of an answer: the answer's, with the paragraph's permalink. */
export function paragraphCitation(
  interview: Interview,
  exchange: Exchange,
  { id }: Paragraph,
  host: Host,
): CslItem {
  const URL = host.address(passagePath(interview.slug, { at: exchange.id, id }));
  return { ...answerCitation(interview, exchange, host), URL };
}

function common(
  { interviewee, publisher, date, language }: Interview,
  host: Host,
  asked: string[],
) {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return {
    type: 'article-newspaper' as const,
    author: [nameOf(interviewee)],
    ...(asked.length > 0
      ? { interviewer: asked.map((name) => nameOf({ name })) }
      : { genre: 'interview' as const }),
    'container-title': publisher.name,
    publisher: publisher.name,
    issued: { 'date-parts': [[year, month, day]] as [[number, number, number]] },
    language,
    source: host.name,
  };
}

/** Parts a name at its last word, unless the family name is given. */
function nameOf({ name, familyName }: Pick<Interviewee, 'name' | 'familyName'>): CslName {
  const family = familyName ?? name.split(/\s+/).at(-1) ?? name;
  const given = name.replace(family, '').replace(/\s+/g, ' ').trim();
  return given ? { family, given } : { literal: name };
}

function firstPublished({ publisher, sources }: Interview): string {
  const url = sources[0]?.url;
  return url
    ? `First published by ${publisher.name}, ${url}`
    : `First published by ${publisher.name}.`;
}
