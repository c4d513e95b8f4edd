import type { Filters, Pagefind, PagefindModule, RawResult } from './pagefind.ts';
import { SearchFault, watchFiles } from './watch.ts';

/** A reader is told after this time; a slow network may take most of it. */
const TIMEOUT_SECONDS = 8;
const folder = `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}pagefind/`;

/** Pagefind, with its faults made visible. After a fault it is of no use: open another one. */
export interface Engine {
  /** Finds answers. Rejects with `SearchFault` when the index can't be read. */
  search(query: string | null, filters: Filters): Promise<RawResult[]>;
  /** The values that each filter has in the whole index, with the number of answers. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

/**
 * Loads Pagefind and its index. Each call starts afresh, because Pagefind keeps most failures.
 *
 * @throws SearchFault when a part is missing, broken, or does not arrive in time
 */
export async function openEngine(): Promise<Engine> {
  const watch = watchFiles(folder);
  const run = async <T>(step: () => Promise<T>): Promise<T> => {
    try {
      return await inTime(watch.whole(step));
    } catch (error) {
      watch.end();
      throw error instanceof SearchFault ? error : new SearchFault(String(error));
    }
  };
  const pagefind = await run(load);
  return {
    search: (query, chosen) => {
      const filters = Object.fromEntries(
        Object.entries(chosen).map(([name, values]) => [name, { any: values }]),
      );
      return run(async () => (await pagefind.search(query, { filters })).results);
    },
    filters: () => run(() => pagefind.filters()),
  };
}

async function load(): Promise<Pagefind> {
  const module: PagefindModule = await import(
    /* @vite-ignore */ `${folder}pagefind.js?v=${__BUILD_ID__}`
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

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer = 0;
  const timeout = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new SearchFault('timeout')), TIMEOUT_SECONDS * 1000);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
