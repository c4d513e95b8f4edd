import { results as label, searching, typeAWord } from '../../catalogue/chosen/search.ts';
import { href } from '../../site.ts';
import { element } from '../element.ts';
import type { Findings } from './find.ts';
import type { Query } from './query.ts';
import { resultLists, summary } from './results.ts';

/** Where results are shown: below the header, or on the search page. */
export interface Panel {
  /** The search page, if this is it. */
  page: HTMLElement | null;
  results: HTMLElement;
  status: HTMLElement;
  /** The notice that the search does not work. */
  failure: HTMLElement;
  lists: HTMLElement;
}

/** Puts the panel for results into the page, hidden until there are some. */
export function makePanel(field: HTMLInputElement, failure: HTMLElement): Panel {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const status = element('p', { role: 'status' });
  const lists = element('div', {});
  const results = element(
    'section',
    { className: 'results', id: 'search-results', hidden: true, ariaLabel: label },
    status,
    failure,
    lists,
  );
  field.setAttribute('aria-controls', results.id);
  const target = page?.querySelector('[data-results-here]') ?? field.closest('[data-site-header]');
  target?.append(results);
  return { page, results, status, failure, lists };
}

/** Nothing is searched for; `hasSigns` says whether signs without a word were typed. */
export function showNothingYet(panel: Panel, hasSigns: boolean): void {
  show(panel, hasSigns ? typeAWord : '', []);
  panel.results.hidden = !panel.page && !hasSigns;
  toggleQuestions(panel, true);
}

/** A search is under way: what was found before would be taken for what it finds. */
export function showSearching(panel: Panel): void {
  show(panel, searching, []);
  toggleQuestions(panel, false);
}

/** Shows what was found, or that nothing was; `retry` is for answers whose text did not arrive. */
export function showFindings(
  panel: Panel,
  findings: Findings,
  query: Query,
  retry: () => void,
): void {
  const allResults = href(`search/?${new URLSearchParams({ q: query.text })}`);
  const lists = resultLists(findings, query, retry, panel.page ? undefined : allResults);
  show(panel, summary(findings, query), lists);
  toggleQuestions(panel, lists.length === 0);
}

/** The search does not work: that says nothing about what the answers contain. */
export function showFailure(panel: Panel): void {
  show(panel, '', []);
  panel.failure.hidden = false;
  toggleQuestions(panel, true);
}

function show({ results, status, failure, lists }: Panel, message: string, found: Node[]): void {
  failure.hidden = true;
  lists.replaceChildren(...found);
  status.textContent = message;
  results.hidden = false;
}

function toggleQuestions({ page }: Panel, isShown: boolean): void {
  const all = page?.querySelector<HTMLElement>('[data-without-results]');
  if (all) all.hidden = !isShown;
}

/**
 * Arrow keys walk from the field through the results and back; Escape leaves them.
 *
 * @param field the search field
 * @param close called for Escape
 */
export function moveByArrows(field: HTMLInputElement, { results }: Panel, close: () => void): void {
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !results.hidden) {
      event.preventDefault();
      close();
    }
    const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!direction || results.hidden) return;
    const stops = [field, ...results.querySelectorAll<HTMLElement>('ol a, ol button')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.min(Math.max(at + direction, 0), stops.length - 1)]?.focus();
  };
  field.addEventListener('keydown', step);
  results.addEventListener('keydown', step);
}
