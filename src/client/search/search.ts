import { inTime } from '../in-time.ts';
import { type Engine, type Filters, openEngine } from './engine.ts';
import { filtersFrom } from './filters.ts';
import { find } from './find.ts';
import {
  makePanel,
  moveByArrows,
  type Panel,
  showFailure,
  showFindings,
  showNothingYet,
  showSearching,
} from './panel.ts';
import { hasBeginnings, readQuery } from './query.ts';

/**
 * Brings a search field to life: results as one types, below the header or on the search page.
 *
 * @param field the field; what it already holds is searched for at once
 * @param failure the notice that the search does not work
 * @returns searches again for what the field holds, after a failure
 */
export function openSearch(field: HTMLInputElement, failure: HTMLElement): () => void {
  const panel = makePanel(field, failure);
  const parameters = new URLSearchParams(panel.page ? location.search : '');
  const search = new Search(field, panel, filtersFrom(parameters));
  field.addEventListener('input', (event) => search.follow(event));
  field.form?.addEventListener('submit', (event) => {
    if (!panel.page) return;
    event.preventDefault();
    void search.run();
  });
  moveByArrows(field, panel, () => close(panel, field));
  if (!panel.page) leaveByClicks(panel, field, search);
  search.start();
  return () => search.retry();
}

/** Who types on within this time needs no answers to what is there: what they load would be useless. */
const PAUSE_MS = 150;
/** While somebody types on within this time, screen readers need not announce what was found. */
const REST_MS = 800;
/** A search that takes longer says so; for a shorter one, a notice would only flicker. */
const SLOW_MS = 400;
/** How long results that are there wait for the filters above them. */
const FILTERS_SECONDS = 0.5;

/** A search field at work: the engine, and which of the searches under way is the latest. */
class Search {
  readonly #field: HTMLInputElement;
  readonly #panel: Panel;
  #filters: Filters;
  #offering: Promise<void> | undefined;
  #engine: Promise<Engine> | undefined;
  #attempt = 0;
  #latest = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(field: HTMLInputElement, panel: Panel, filters: Filters) {
    this.#field = field;
    this.#panel = panel;
    this.#filters = filters;
  }

  /** Searches for what the page was opened with. */
  start(): void {
    if (this.#field.value || this.#isFiltered()) void this.run(this.#panel.page ? 0 : SLOW_MS);
    if (document.activeElement === this.#field) void this.#offerFilters();
    else this.#field.addEventListener('focus', () => void this.#offerFilters(), { once: true });
  }

  /** Searches for what was pasted at once, and for what is typed after a pause. */
  follow(event: Event): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#rest);
    const { status } = this.#panel;
    status.ariaBusy = 'true';
    this.#rest = setTimeout(() => {
      status.ariaBusy = 'false';
    }, REST_MS);
    // Keyboards on a screen compose each word.
    const isTyped = /^(insert(Composition)?Text|deleteContent)/.test(
      (event as InputEvent).inputType ?? '',
    );
    if (isTyped) this.#pause = setTimeout(() => void this.run(), PAUSE_MS);
    else void this.run();
  }

  /** @param noticeMs how long it may take until the page says that it searches */
  async run(noticeMs = SLOW_MS): Promise<void> {
    clearTimeout(this.#pause);
    const query = readQuery(this.#field.value);
    const turn = ++this.#latest;
    remember(this.#panel, query.text, this.#filters);
    if (query.words.length === 0 && !this.#isFiltered())
      return showNothingYet(this.#panel, query.text !== '');
    const notice = setTimeout(showSearching, noticeMs, this.#panel);
    const opening = this.#open();
    const offering = this.#offerFilters();
    try {
      const engine = await opening;
      // Whoever went on typing while the engine loaded needs the last query's answers only.
      if (turn !== this.#latest) return;
      const findings = await find(engine, query, this.#filters);
      // Filters that came later would push the results down.
      await inTime(offering, FILTERS_SECONDS).catch(() => undefined);
      if (turn === this.#latest) showFindings(this.#panel, findings, query, () => this.retry());
    } catch {
      this.#forget(opening);
      if (turn === this.#latest) showFailure(this.#panel);
    } finally {
      clearTimeout(notice);
    }
  }

  /** With another engine, because Pagefind remembers what failed. */
  retry(): void {
    this.#engine = undefined;
    if (!this.#panel.results.querySelector('.filters')) this.#offering = undefined;
    this.#field.focus();
    void this.run();
  }

  #open(): Promise<Engine> {
    this.#engine ??= openEngine(this.#attempt++);
    const opening = this.#engine;
    opening.catch(() => this.#forget(opening));
    return opening;
  }

  #forget(broken: Promise<Engine>): void {
    if (this.#engine === broken) this.#engine = undefined;
  }

  #isFiltered(): boolean {
    return Object.keys(this.#filters).length > 0;
  }

  /** Once, on the search page. */
  async #offerFilters(): Promise<void> {
    if (!this.#panel.page) return;
    this.#offering ??= this.#loadFilters();
    await this.#offering;
  }

  async #loadFilters(): Promise<void> {
    const onChange = (chosen: Filters) => {
      this.#filters = chosen;
      void this.run();
    };
    try {
      const { showFilters } = await import('./filter-form.ts');
      const engine = await this.#open();
      const form = await showFilters(engine, this.#filters, onChange, hasBeginnings);
      // What was asked for before the search was tried again may still have arrived.
      this.#panel.results.querySelector('.filters')?.remove();
      this.#panel.lists.before(form);
      this.#panel.results.hidden = false;
    } catch {
      // The search itself reports a failure, and works without filters.
    }
  }
}

/** A click elsewhere leaves the results, and so does one on a passage of this very page. */
function leaveByClicks({ results }: Panel, field: HTMLInputElement, search: Search): void {
  document.addEventListener('click', ({ target }) => {
    const isInside = field.form?.contains(target as Node) || results.contains(target as Node);
    const link = (target as Element).closest('a');
    if (!isInside || link?.pathname === location.pathname) results.hidden = true;
  });
  // Back from that passage.
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    const query = (state as { search?: string } | null)?.search;
    if (query) field.value = query;
    if (query) void search.run();
    else results.hidden = true;
  });
}

/** On the search page the address holds the search; elsewhere the history entry does. */
function remember({ page }: Panel, query: string, filters: Filters): void {
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

function close({ page, results }: Panel, field: HTMLInputElement): void {
  if (page) return;
  results.hidden = true;
  history.replaceState(null, '');
  field.focus();
}
