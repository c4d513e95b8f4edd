import { parseHTML } from 'linkedom';
import { exchangePath } from '../core/addresses/permalinks.ts';
import { ATTRIBUTION_NAMES, attributionsOf } from '../core/model/attributions.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import type { Mentions } from '../core/model/mentions.ts';
import type { Passage } from '../core/model/passages.ts';
import { speakersIn } from '../core/model/people.ts';
import { exchangeTitle } from '../core/model/question.ts';
import { answerByline } from './metadata.ts';
import { aliasesIn, searchAliases } from './search-aliases.ts';

/** What the search knows of an answer. */
export interface SearchRecord {
  /** Path of the answer's page. */
  path: string;
  /** What is looked for words: the question first. */
  passages: readonly Passage[];
  /** What a result shows, or is explained by; `aliases` is in the form of `searchAliases`. */
  meta: { title: string; number: string; by: string; aliases?: string };
  /** What results can be narrowed by. */
  filters: { person: string[]; topic: string[]; attribution: string[] };
}

/**
 * Makes the record of an answer.
 *
 * @param passages the question, then the answer
 * @param mentions the names in them
 */
export function searchRecord(
  interview: Interview,
  exchange: Exchange,
  passages: readonly Passage[],
  mentions: Mentions,
): SearchRecord {
  const { slug, layer, language } = interview;
  const { id, number, topics } = exchange;
  const answer = passages.filter(({ part }) => part === 'answer');
  const aliases = searchAliases(passages, aliasesIn(passages, mentions));
  return {
    path: exchangePath(slug, id),
    passages,
    meta: {
      ...{
        title: exchangeTitle(exchange),
        number: String(number),
        by: answerByline(interview, exchange),
      },
      ...(aliases && { aliases }),
    },
    filters: {
      person: speakersIn(interview, exchange).map(({ name }) => name),
      topic: topics,
      attribution: attributionsOf(answer, layer, language).map((name) => ATTRIBUTION_NAMES[name]),
    },
  };
}

/**
 * Writes a record in the one form in which Pagefind 1.6 takes all of it. Its custom records
 * (`addCustomRecord`) have no anchors, by which a result leads to its passage, and no weights, by
 * which the words of a question count more: these it reads from elements only.
 *
 * @see https://pagefind.app/docs/indexing/
 */
export function recordDocument({ passages, meta, filters }: SearchRecord): string {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const add = (parent: Element, name: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
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
