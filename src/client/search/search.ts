import { element } from '../element.ts';
import { type Engine, openEngine } from './engine.ts';
import { filtersFrom, showFilters } from './filters.ts';
import { type Findings, find } from './find.ts';
import { moveByArrows } from './keyboard.ts';
import type { Filters } from './pagefind.ts';
import { type Query, readQuery } from './query.ts';
import { countOf, resultLists } from './results.ts';
import { faultNotice, summary } from './view.ts';

/** Where results go, and how the state of the search is kept for Back and for sharing. */
interface Place {
  page: HTMLElement | null;
  results: HTMLElement;
  status: HTMLElement;
  lists: HTMLElement;
}

/**
 * Brings a search field to life: results as one types, below the header or on the search page.
 *
 * @param field the field; what it already holds is searched for at once
 */
export function openSearch(field: HTMLInputElement): void {
  const place = makePlace(field);
  const parameters = new URLSearchParams(location.search);
  const start = place.page ? parameters : new URLSearchParams();
  field.value ||= start.get('q') ?? '';
  let filters: Filters = filtersFrom(start);
  let engine: Promise<Engine> | undefined;
  let latest = 0;

  const current = () => {
    engine ??= openEngine();
    const mine = engine;
    mine.catch(() => forget(mine));
    return mine;
  };
  const forget = (broken: typeof engine) => {
    if (engine === broken) engine = undefined;
  };

  const run = async () => {
    const query = readQuery(field.value);
    const turn = ++latest;
    remember(place, query.text, filters);
    if (query.words.length === 0 && Object.keys(filters).length === 0)
      return showNothingYet(place, query.text !== '');
    const mine = current();
    try {
      const ready = await mine;
      // Whoever went on typing while the engine loaded needs the last query's answers only.
      if (turn !== latest) return;
      const findings = await find(ready, query, filters);
      if (turn === latest) showFindings(place, findings, query);
    } catch {
      forget(mine);
      if (turn === latest) showFault(place, run);
    }
  };
  field.addEventListener('input', run);
  field.form?.addEventListener('submit', (event) => {
    if (!place.page) return;
    event.preventDefault();
    void run();
  });
  moveByArrows(field, place.results, () => close(place, field));
  if (!place.page) leaveByClicks(place, field, run);
  if (place.page)
    void addFilters(place, current, filters, (chosen) => {
      filters = chosen;
      void run();
    });
  if (field.value || Object.keys(filters).length > 0) void run();
}

/** A click elsewhere leaves the results, and so does one on a passage of this very page. */
function leaveByClicks({ results }: Place, field: HTMLInputElement, run: () => void): void {
  document.addEventListener('click', ({ target }) => {
    const isInside = field.form?.contains(target as Node) || results.contains(target as Node);
    const link = (target as Element).closest('a');
    if (!isInside || link?.pathname === location.pathname) results.hidden = true;
  });
  // Back from that passage.
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    const query = (state as { search?: string } | null)?.search;
    if (query) field.value = query;
    if (query) run();
    else results.hidden = true;
  });
}

function makePlace(field: HTMLInputElement): Place {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const status = element('p', { role: 'status' });
  const lists = element('div', {});
  const results = element('section', { className: 'results', id: 'search-results', hidden: !page });
  results.setAttribute('aria-label', 'Search results');
  results.append(status, lists);
  field.setAttribute('aria-controls', results.id);
  const target = page?.querySelector('[data-results-here]') ?? field.closest('[data-site-header]');
  target?.append(results);
  return { page, results, status, lists };
}

/** On the search page the address holds the search; elsewhere the history entry does. */
function remember({ page }: Place, query: string, filters: Filters): void {
  if (!page) {
    history.replaceState({ search: query }, '');
    return;
  }
  const parameters = new URLSearchParams(query ? { q: query } : {});
  for (const [name, values] of Object.entries(filters))
    for (const value of values) parameters.append(name, value);
  const search = parameters.size > 0 ? `?${parameters}` : '';
  history.replaceState(null, '', location.pathname + search);
}

function showNothingYet({ page, results, status, lists }: Place, hasSigns: boolean): void {
  status.textContent = hasSigns ? 'Type a word or a name to search for.' : '';
  lists.replaceChildren();
  results.querySelector('.fault')?.remove();
  results.hidden = !page && !hasSigns;
  toggleAllQuestions(page, true);
}

function showFindings(place: Place, findings: Findings, query: Query): void {
  const { page, results, status, lists } = place;
  const { fitting, relaxed } = countOf(findings);
  const allResults = `${searchPage()}?${new URLSearchParams({ q: query.text })}`;
  results.querySelector('.fault')?.remove();
  lists.replaceChildren(...resultLists(findings, query, page ? undefined : allResults));
  status.textContent = summary(fitting, relaxed, query.text);
  results.hidden = false;
  toggleAllQuestions(page, fitting + relaxed === 0);
}

function showFault({ page, results, status, lists }: Place, retry: () => void): void {
  results.querySelector('.fault')?.remove();
  lists.replaceChildren();
  status.textContent = 'The search could not be loaded.';
  status.after(faultNotice(page ? '#all-questions' : searchPage(), retry));
  results.hidden = false;
  toggleAllQuestions(page, true);
}

async function addFilters(
  { status, results }: Place,
  engine: () => Promise<Engine>,
  chosen: Filters,
  onChange: (filters: Filters) => void,
): Promise<void> {
  try {
    const filters = await showFilters(await engine(), chosen, onChange);
    if (!results.querySelector('.filters')) status.before(filters);
  } catch {
    // The search itself tells of the fault; it works without filters.
  }
}

function close(place: Place, field: HTMLInputElement): void {
  if (place.page) return;
  place.results.hidden = true;
  history.replaceState(null, '');
  field.focus();
}

function toggleAllQuestions(page: HTMLElement | null, isShown: boolean): void {
  const all = page?.querySelector<HTMLElement>('[data-all-questions]');
  if (all) all.hidden = !isShown;
}

function searchPage(): string {
  return `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}search/`;
}
