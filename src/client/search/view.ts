import { DOUBLE_QUOTES } from '../../core/text/punctuation.ts';
import { element } from '../element.ts';
import type { FoundHit, LostHit } from './hits.ts';

/** A result: number, question, the passage with its matched words marked, and who said it. */
export function resultItem({ fragment, passage, match }: FoundHit): HTMLLIElement {
  const { meta, url } = fragment;
  const excerpt = passage.excerpt.map(({ text, isMatch }) =>
    isMatch ? element('mark', {}, text) : text,
  );
  const reasons = match.aliases.map(({ typed, written }) =>
    element('span', { className: 'by' }, `“${typed}” is written “${written}” here.`),
  );
  return element(
    'li',
    {},
    element(
      'a',
      { href: url + passage.fragment },
      element('span', { className: 'number' }, meta.number ?? ''),
      element(
        'span',
        {},
        element('span', { className: 'title' }, meta.title ?? ''),
        element('span', { className: 'excerpt' }, ...excerpt),
        ...reasons,
        element('span', { className: 'by' }, meta.by ?? ''),
      ),
    ),
  );
}

/** A result whose text did not arrive: what is known of it, and a way to try again. */
export function lostItem({ answer }: LostHit, retry: () => void): HTMLLIElement {
  const link = answer
    ? element(
        'a',
        { href: answer.url },
        element('span', { className: 'number' }, answer.number),
        element('span', { className: 'title' }, answer.title),
      )
    : '';
  const button = element('button', { type: 'button', onclick: retry }, 'Try again');
  const told = answer
    ? 'The text of this answer could not be loaded. '
    : 'An answer could not be loaded. ';
  return element('li', { className: 'lost' }, link, element('p', {}, told, button));
}

/** The way to the results that are not shown yet, on another page. */
export function moreLink(label: string, href: string): HTMLElement {
  return element('p', { className: 'more' }, element('a', { href }, label));
}

/** The same on this page. */
export function moreButton(label: string, onclick: () => void): HTMLElement {
  return element('p', { className: 'more' }, element('button', { type: 'button', onclick }, label));
}

/**
 * What the reader is told about a finished search.
 *
 * @param fitting how many answers fit
 * @param relaxed how many more were found by relaxing the search
 */
export function summary(fitting: number, relaxed: number, query: string): string {
  const quoted = DOUBLE_QUOTES.includes(query.charAt(0)) ? query : `“${query}”`;
  const what = query ? ` for ${quoted}` : '';
  if (fitting + relaxed === 0) return `Nothing was found${what}.`;
  if (fitting === 0) return `No exact match${what}. ${answers(relaxed)} may help:`;
  return answers(fitting) + what + (relaxed > 0 ? `, and ${relaxed} with similar wording` : '');
}

function answers(count: number): string {
  return `${count} ${count === 1 ? 'answer' : 'answers'}`;
}
