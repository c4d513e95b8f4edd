import { type Engine, openEngine } from './engine.ts';
import { filtersFrom, showFilters } from './filters.ts';
import { find } from './find.ts';
import { moveByArrows } from './keyboard.ts';
import type { Filters } from './pagefind.ts';
import { makePlace, type Place, showFault, showFindings, showNothingYet } from './place.ts';
import { readQuery } from './query.ts';

/**
 * Brings a search field to life: results as one types, below the header or on the search page.
 *
 * @param field the field; what it already holds is searched for at once
 * @param fault the notice that the search does not work
 * @returns searches again for what the field holds, after a fault
 */
export function openSearch(field: HTMLInputElement, fault: HTMLElement): () => void {
  const place = makePlace(field, fault);
  const parameters = new URLSearchParams(location.search);
  const start = place.page ? parameters : new URLSearchParams();
  field.value ||= start.get('q') ?? '';
  let filters: Filters = filtersFrom(start);
  let engine: Promise<Engine> | undefined;
  let attempt = 0;
  let latest = 0;
  let hasFilters = false;

  const current = () => {
    engine ??= openEngine(attempt++);
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
      if (turn === latest) showFindings(place, findings, query, retry);
      void offerFilters();
    } catch {
      forget(mine);
      if (turn === latest) showFault(place);
    }
  };
  /** With another engine, because Pagefind remembers what failed. */
  const retry = () => {
    field.focus();
    engine = undefined;
    hasFilters = place.results.querySelector('.filters') !== null;
    void run();
  };
  const offerFilters = async () => {
    if (!place.page || hasFilters) return;
    hasFilters = true;
    const onChange = (chosen: Filters) => {
      filters = chosen;
      void run();
    };
    try {
      place.status.before(await showFilters(await current(), filters, onChange));
    } catch {
      // The search itself tells of a fault, and works without filters.
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
  void offerFilters();
  if (field.value || Object.keys(filters).length > 0) void run();
  return retry;
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

function close(place: Place, field: HTMLInputElement): void {
  if (place.page) return;
  place.results.hidden = true;
  history.replaceState(null, '');
  field.focus();
}
