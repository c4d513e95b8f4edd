import { element } from '../element.ts';
import { base } from './base.ts';
import type { Findings } from './find.ts';
import type { Query } from './query.ts';
import { countOf, resultLists } from './results.ts';
import { summary } from './view.ts';

/** Where results go: below the header, or on the search page. */
export interface Place {
  /** The search page, if this is it. */
  page: HTMLElement | null;
  results: HTMLElement;
  status: HTMLElement;
  /** The notice that the search does not work. */
  fault: HTMLElement;
  lists: HTMLElement;
}

/** Puts the place for results into the page, hidden until there are some. */
export function makePlace(field: HTMLInputElement, fault: HTMLElement): Place {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const status = element('p', { role: 'status' });
  const lists = element('div', {});
  const results = element('section', { className: 'results', id: 'search-results', hidden: !page });
  results.setAttribute('aria-label', 'Search results');
  results.append(status, fault, lists);
  field.setAttribute('aria-controls', results.id);
  const target = page?.querySelector('[data-results-here]') ?? field.closest('[data-site-header]');
  target?.append(results);
  return { page, results, status, fault, lists };
}

/** Nothing is searched for; `hasSigns` tells whether signs without a word were typed. */
export function showNothingYet(
  { page, results, status, fault, lists }: Place,
  hasSigns: boolean,
): void {
  status.textContent = hasSigns ? 'Type a word or a name to search for.' : '';
  lists.replaceChildren();
  fault.hidden = true;
  results.hidden = !page && !hasSigns;
  toggleAllQuestions(page, true);
}

/** Shows what was found, or that nothing was; `retry` is for answers whose text did not arrive. */
export function showFindings(
  place: Place,
  findings: Findings,
  query: Query,
  retry: () => void,
): void {
  const { page, results, status, fault, lists } = place;
  const { fitting, relaxed } = countOf(findings);
  const allResults = `${base}search/?${new URLSearchParams({ q: query.text })}`;
  fault.hidden = true;
  lists.replaceChildren(...resultLists(findings, query, retry, page ? undefined : allResults));
  status.textContent = summary(fitting, relaxed, query.text);
  results.hidden = false;
  toggleAllQuestions(page, fitting + relaxed === 0);
}

/** The search does not work: that says nothing about what the answers contain. */
export function showFault({ page, results, status, fault, lists }: Place): void {
  lists.replaceChildren();
  status.textContent = '';
  results.hidden = false;
  fault.hidden = false;
  toggleAllQuestions(page, true);
}

function toggleAllQuestions(page: HTMLElement | null, isShown: boolean): void {
  const all = page?.querySelector<HTMLElement>('[data-all-questions]');
  if (all) all.hidden = !isShown;
}
