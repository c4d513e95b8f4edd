import { inTime } from '../in-time.ts';
import { base } from './base.ts';
import type { Filters, Pagefind, PagefindModule, RawResult } from './pagefind.ts';
import { SearchFault, watchFiles } from './watch.ts';

const folder = `${base}pagefind/`;

/** Pagefind, with its faults made visible. */
export interface Engine {
  /**
   * Finds answers. Rejects with `SearchFault` when the index can't be read; then the engine is of
   * no use any more: open another one.
   */
  search(query: string | null, filters: Filters): Promise<RawResult[]>;
  /**
   * The values that each filter has in the whole index, with the number of answers. Rejects with
   * `SearchFault` when they can't be read; searching without filters still works.
   */
  filters(): Promise<Record<string, Record<string, number>>>;
}

/**
 * Loads Pagefind and its index. Each call starts afresh, because Pagefind keeps most failures.
 *
 * @param attempt how many times it was tried before; browsers of before 2026 keep a script that
 *   failed too (whatwg/html#10327), and ask again only for another address
 * @throws SearchFault when a part is missing, broken, or does not arrive in time
 */
export async function openEngine(attempt: number): Promise<Engine> {
  const watch = watchFiles(folder);
  const run = async <T>(step: () => Promise<T>, usesFilters = false): Promise<T> => {
    try {
      return await inTime(watch.whole(step, usesFilters));
    } catch (error) {
      throw error instanceof SearchFault ? error : new SearchFault(String(error));
    }
  };
  const orEnd = (fault: unknown): never => {
    watch.end();
    throw fault;
  };
  const pagefind = await run(() => load(attempt)).catch(orEnd);
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

async function load(attempt: number): Promise<Pagefind> {
  const again = attempt > 0 ? `&again=${attempt}` : '';
  const module: PagefindModule = await import(
    /* @vite-ignore */ `${folder}pagefind.js?v=${__BUILD_ID__}${again}`
  );
  // A worker would need a script address, which Trusted Types forbid, and 12 kB more.
  const pagefind = module.createInstance({
    basePath: folder,
    noWorker: true,
    metaCacheTag: __BUILD_ID__,
  });
  await pagefind.init();
  return pagefind;
}
