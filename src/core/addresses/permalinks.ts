/**
 * Addresses of the site, relative to its base path: `interviews/seitov-2025/connectivity/`.
 * They are promises, and the registry keeps them: changing one of these functions breaks shared links.
 */

import type { Passage } from '../model/passages.ts';

/** Name of the lead where paragraphs are numbered: `lead-1`. No exchange may take it. */
export const LEAD_ID = 'lead';

/** Name under which the narration between exchanges is numbered: `narration-1`. */
export const NARRATION_ID = 'narration';

/** The forms in which a citation can be downloaded. */
export const CITATION_FORMATS = ['bib', 'ris', 'json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** The forms in which a whole interview can be downloaded. */
export const ALTERNATE_FORMATS = ['json', 'md', 'txt'] as const;
export type AlternateFormat = (typeof ALTERNATE_FORMATS)[number];

/** The shapes of cards: for link previews, for feeds of pictures, and for a phone's whole screen. */
export const CARD_SHAPES = ['wide', 'square', 'tall'] as const;
export type CardShape = (typeof CARD_SHAPES)[number];

/** The file of a card of each shape. */
export const CARD_FILES: Record<CardShape, string> = {
  wide: 'card.png',
  square: 'card-square.png',
  tall: 'card-tall.png',
};

/** The feeds of the newest interviews: Atom and JSON Feed. */
export const ATOM_PATH = 'feed.xml';
export const JSON_FEED_PATH = 'feed.json';

/** A part of the feed with older interviews: `feed/1.xml` has the oldest. */
export function feedArchivePath(number: number, format: 'xml' | 'json'): string {
  return `feed/${number}.${format}`;
}

/** The JSON Schema of the interviews' JSON files; the number is the version. */
export const JSON_SCHEMA_PATH = 'schemas/interview.v2.json';

/** The page of a whole interview. */
export function interviewPath(slug: string): string {
  return `interviews/${slug}/`;
}

/** The page of one exchange. */
export function exchangePath(slug: string, exchangeId: string): string {
  return `${interviewPath(slug)}${exchangeId}/`;
}

/** A translation beside its original. No exchange may have this id. */
export function besidePath(slug: string): string {
  return `${interviewPath(slug)}original/`;
}

/** The text of record of an interview, as a file. */
export function sourcePath(slug: string): string {
  return `${interviewPath(slug)}source.txt`;
}

/** A citation of an interview or of one exchange, as a file: BibTeX, RIS or CSL-JSON. */
export function citationPath(target: string, format: CitationFormat): string {
  return `${target}cite.${format}`;
}

/**
 * The card image of the page at `target`: the front page, an interview or an exchange.
 *
 * @example
 * cardPath('interviews/seitov-2025/', 'wide') // => 'interviews/seitov-2025/card.png'
 * cardPath('interviews/seitov-2025/', 'tall') // => 'interviews/seitov-2025/card-tall.png'
 */
export function cardPath(target: string, shape: CardShape): string {
  return `${target}${CARD_FILES[shape]}`;
}

/** An answer as other sites may frame it, and as an oEmbed response, which says how. */
export function embedPath(answer: string): string {
  return `${answer}embed/`;
}
export function oembedPath(answer: string): string {
  return `${answer}oembed.json`;
}

/** An interview whole, for machines: `interviews/seitov-2025.json`. */
export function alternatePath(slug: string, format: AlternateFormat): string {
  return `interviews/${slug}.${format}`;
}

/** Where the interviews lie as files to be kept: hosts send all of this folder as downloads. */
export const OFFLINE_PATH = 'offline/';

/** An interview as one file that is read from a disk: `offline/seitov-2025.html`. */
export function offlinePath(slug: string): string {
  return `${OFFLINE_PATH}${slug}.html`;
}

/** The passages of an interview as data: what its pages quote from. */
export function passagesPath(slug: string): string {
  return `${interviewPath(slug)}passages.json`;
}

/** The passages of all interviews: what quotations are checked against. */
export const ALL_PASSAGES_PATH = 'check/passages.json';

/** The index of a large archive, which leads to the interviews that a quotation may be from. */
export const CHECK_INDEX_PATH = 'check/index.json';

/** The anchor of a paragraph, the same on the interview's page and on the answer's. */
export function paragraphId(exchangeId: string, number: number): string {
  return `${exchangeId}-${number}`;
}

/** The page on which a passage has its permalink: its exchange's, or else the interview's. */
export function passagePage(slug: string, { at }: Pick<Passage, 'at'>): string {
  return isOutside(at) ? interviewPath(slug) : exchangePath(slug, at);
}

/** Whether a passage is part of no exchange: lead, or narration between exchanges. */
export function isOutside(at: string): boolean {
  return at === LEAD_ID || at === NARRATION_ID;
}

/**
 * The one permalink of a passage. A question's is the page of its answer.
 *
 * @example
 * passagePath('seitov-2025', { at: 'connectivity', id: 'connectivity-2' })
 * // => 'interviews/seitov-2025/connectivity/#connectivity-2'
 * passagePath('seitov-2025', { at: 'connectivity', id: 'connectivity' })
 * // => 'interviews/seitov-2025/connectivity/'
 */
export function passagePath(slug: string, passage: Pick<Passage, 'at' | 'id'>): string {
  const page = passagePage(slug, passage);
  return passage.id === passage.at ? page : `${page}#${passage.id}`;
}

/** The page of a topic, with the questions that belong to it. */
export function topicPath(topic: string): string {
  return `topics/${topic}/`;
}

/** The interviews of a year. */
export function yearPath(year: string): string {
  return `years/${year}/`;
}

/**
 * The list in which an answer is that the search index knows by an id. There are many short lists,
 * so that nobody loads all answers of an archive for the title of one.
 *
 * @example
 * answerListPath('en_7f3a2b1') // => 'search/answers/7f.json'
 */
export function answerListPath(id: string): string {
  return `search/answers/${id.slice(id.indexOf('_') + 1).slice(0, 2)}.json`;
}

/** The index of names. */
export const NAMES_PATH = 'names/';

/** A further page of the index of names. No id has an underscore, so no name’s page is there. */
export function nameIndexPage(number: number): string {
  return `page_${number}`;
}

/** The page of a name, with every passage in which it occurs. */
export function namePath(name: string): string {
  return `${NAMES_PATH}${name}/`;
}

/** A drawing of a map, as a file: `maps/middle-corridor-wide-light.svg`. */
export function mapPath(map: string, view: string, scheme: string): string {
  return `maps/${map}-${view}-${scheme}.svg`;
}
