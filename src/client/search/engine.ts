import { href } from '../../site.ts';
import { inTime } from '../in-time.ts';
import { SearchError, watchFiles } from './watch.ts';

/** One answer as Pagefind stores it (its “fragment”). Locations count words between white space. */
export interface IndexedAnswer {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; location: number }[];
}

/** An answer that Pagefind proposes; its text is loaded only when asked for. */
export interface Candidate {
  id: string;
  data(): Promise<IndexedAnswer>;
}

/** By the name of the filter, values of which an answer must have one. */
export type Filters = Record<string, string[]>;

/** The part of Pagefind's browser API (1.6) that the search uses. */
interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind;
}

interface Pagefind {
  init(): Promise<void>;
  search(
    term: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<{ results: Candidate[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** Pagefind, with its failures made visible. */
export interface Engine {
  /**
   * Finds answers. Rejects with `SearchError` when the index can't be read; then the engine is of
   * no use any more: open another one.
   */
  search(query: string | null, filters: Filters): Promise<Candidate[]>;
  /**
   * The values that each filter has in the whole index, with the number of answers. Rejects with
   * `SearchError` when they can't be read; searching without filters still works.
   */
  filters(): Promise<Record<string, Record<string, number>>>;
}

const FOLDER = href('pagefind/');

/**
 * Loads Pagefind and its index. Each call starts afresh, because Pagefind keeps most failures.
 *
 * @param attempt how many times it was tried before; browsers of before 2026 keep a script that
 *   failed too (whatwg/html#10327), and ask again only for another address
 * @throws SearchError when a part is missing, broken, or does not arrive in time
 */
export async function openEngine(attempt: number): Promise<Engine> {
  const early = attempt === 0 ? earlyFiles() : [];
  const watch = watchFiles(FOLDER, early);
  const run = async <T>(step: () => Promise<T>, usesFilters = false): Promise<T> => {
    try {
      return await inTime(watch.whole(step, usesFilters));
    } catch (error) {
      throw error instanceof SearchError ? error : new SearchError(String(error));
    }
  };
  const orEnd = (error: unknown): never => {
    watch.end();
    throw error;
  };
  const pagefind = await run(() => load(attempt, early)).catch(orEnd);
  return {
    search: async (query, chosen) => {
      const filters = Object.fromEntries(
        Object.entries(chosen).map(([name, values]) => [name, { any: values }]),
      );
      const step = async () => (await pagefind.search(query, { filters })).results;
      return run(step, Object.keys(chosen).length > 0).catch(orEnd);
    },
    filters: () => run(() => pagefind.filters(), true),
  };
}

async function load(attempt: number, early: readonly string[]): Promise<Pagefind> {
  const again = attempt > 0 ? `&again=${attempt}` : '';
  const module: PagefindModule = await import(
    /* @vite-ignore */ `${FOLDER}pagefind.js?v=${__PAGEFIND_VERSION__}${again}`
  );
  // A worker would need a script address, which Trusted Types forbid, and 12 kB more. The entry of
  // the index is asked for anew each time, unless the page names it; all that it names has a hash
  // in its name.
  const [, metaCacheTag = null] = /entry\.json\?ts=(\S+)/.exec(early.join(' ')) ?? [];
  const pagefind = module.createInstance({ basePath: FOLDER, noWorker: true, metaCacheTag });
  await pagefind.init();
  return pagefind;
}

/** The files that every search reads, where the page names them (`integrations/early-files.ts`). */
function earlyFiles(): string[] {
  const page = document.querySelector<HTMLElement>('[data-index-files]');
  return page?.dataset.indexFiles?.split(' ').map((path) => FOLDER + path) ?? [];
}
