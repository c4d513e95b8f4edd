import { parseHTML } from 'linkedom';
import type { Catalogue } from '../catalogue/index.ts';
import { exchangePath } from '../core/addresses/permalinks.ts';
import { attributionsOf } from '../core/model/attributions.ts';
import type { ShownFigure } from '../core/model/figures.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import type { Mentions } from '../core/model/mentions.ts';
import type { Passage } from '../core/model/passages.ts';
import { answerersOf, peopleBy, speakersIn } from '../core/model/people.ts';
import { exchangeTitle } from '../core/model/question.ts';
import { answerByline } from './metadata.ts';
import { labelInWords, originOf } from './names-in-words.ts';
import { aliasesIn, searchAliases } from './search-aliases.ts';

/** What the search knows of an answer. */
export interface SearchRecord {
  /** Path of the answer's page. */
  path: string;
  /** The texts that are searched: the question first. */
  passages: readonly Passage[];
  /**
   * What a result shows, or is explained by; `aliases` is in the form of `searchAliases`, `speakers`
   * in that of `speakersOf`. Its words
   * are found too, and so are those of a map's title.
   */
  meta: {
    title: string;
    number: string;
    by: string;
    aliases?: string;
    map?: string;
    speakers?: string;
  };
  /** What results can be narrowed by. */
  filters: { person: string[]; topic: string[]; attribution: string[]; year: string[] };
}

/** An interview with what records are made of; passages and figures by the exchange. */
export interface SearchableInterview extends Interview {
  passages: ReadonlyMap<string, readonly Passage[]>;
  mentions: Mentions;
  figures: ReadonlyMap<string, readonly ShownFigure[]>;
}

/** Makes the records of an interview's answers. */
export function searchRecords(interview: SearchableInterview, words: Catalogue): SearchRecord[] {
  return interview.exchanges.map((exchange) => searchRecord(interview, exchange, words));
}

function searchRecord(
  interview: SearchableInterview,
  exchange: Exchange,
  words: Catalogue,
): SearchRecord {
  const { slug, layer, language, mentions } = interview;
  const { id, number, topics } = exchange;
  const passages = interview.passages.get(id) ?? [];
  const answer = passages.filter(({ part }) => part === 'answer');
  const aliases = searchAliases(passages, aliasesIn(passages, mentions));
  const speakers = speakersOf(interview, exchange, passages, words);
  const maps = (interview.figures.get(id) ?? []).flatMap((figure) =>
    figure.kind === 'map' ? figure.map.title : [],
  );
  return {
    path: exchangePath(slug, id),
    passages,
    meta: {
      ...{
        title: exchangeTitle(exchange),
        number: String(number),
        by: answerByline(interview, exchange, words),
      },
      ...(aliases && { aliases }),
      ...(speakers && { speakers }),
      ...(maps.length > 0 && { map: maps.join('; ') }),
    },
    filters: {
      person: speakersIn(interview, exchange).map(({ name }) => name),
      topic: topics,
      year: [interview.date.slice(0, 4)],
      attribution: attributionsOf(answer, layer, language),
    },
  };
}

/**
 * Whose the passages of an answer are, where they are not plainly those of the one who answers; in
 * the form that the search reads again: `2, 5 = Mira Holt; 3 = Narration`.
 */
function speakersOf(
  interview: Interview,
  exchange: Exchange,
  passages: readonly Passage[],
  words: Catalogue,
): string {
  const [answering, ...others] = answerersOf(interview, exchange);
  const isPlain = ({ part, by }: Passage) =>
    part === 'question' || (others.length === 0 && by.length === 1 && by[0] === answering?.id);
  const labels = Map.groupBy(
    passages.filter((passage) => !isPlain(passage)),
    ({ part, by }) => originOf(part, words) ?? labelInWords(peopleBy(interview, by), words),
  );
  return [...labels]
    .map(([label, own]) => {
      const places = own.map(({ id }) => id.slice(exchange.id.length + 1)).join(', ');
      return `${places} = ${label}`;
    })
    .join('; ');
}

/**
 * Writes a record in the only form in which Pagefind 1.6 reads all of it. Its custom records
 * (`addCustomRecord`) have no anchors, by which a result leads to its passage, and no weights, by
 * which the words of a question count more: it reads these from elements only.
 *
 * @see https://pagefind.app/docs/indexing/
 */
export function recordDocument({ passages, meta, filters }: SearchRecord): string {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const add = (parent: Element, name: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(name);
    // linkedom writes an ampersand in an attribute as it is: Pagefind would read a reference.
    for (const [key, value] of Object.entries(attributes))
      element.setAttribute(key, value.replaceAll('&', '&amp;'));
    element.textContent = text;
    parent.append(element);
  };
  for (const [name, content] of Object.entries(meta))
    add(document.head, 'meta', { 'data-pagefind-meta': `${name}[content]`, content });
  for (const [name, values] of Object.entries(filters))
    for (const content of values)
      add(document.head, 'meta', { 'data-pagefind-filter': `${name}[content]`, content });
  for (const { part, id, text } of passages)
    add(document.body, part === 'question' ? 'h1' : 'p', { id }, text);
  return document.toString();
}
