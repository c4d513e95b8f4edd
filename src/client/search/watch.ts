/** The index can't be reached or read, which is never the same as finding nothing. */
export class SearchError extends Error {
  override name = 'SearchError';
}

/** Checks the files of an index as they arrive. */
export interface Watch {
  /**
   * Runs a step, and rejects with `SearchError` when a file did not arrive whole. Files of filters
   * count only for a step that uses them.
   */
  whole<T>(step: () => Promise<T>, usesFilters: boolean): Promise<T>;
  /** Stops watching. */
  end(): void;
}

/**
 * Watches what is fetched from a folder. Pagefind itself treats a chunk of the index that failed
 * like one without the word, so each file is checked on its way: all of them are gzip streams that
 * begin with a signature, apart from the entry. A damaged file is not passed on to Pagefind, which
 * would write to the console and go on as if nothing had happened. Texts of answers are not watched:
 * if one fails, Pagefind says so, and only that answer is lost.
 *
 * There is one watch for all steps, because steps overlap while one types.
 *
 * @param folder the path where the index is
 * @param early addresses of files that are asked for at once, side by side, and used later
 */
export function watchFiles(folder: string, early: readonly string[] = []): Watch {
  const { fetch } = globalThis;
  const [index, filters] = [alarm(), alarm()];
  const coming = new Map(early.map((address) => [address, fetch(address)]));
  for (const response of coming.values()) response.catch(() => undefined);
  let isOver = false;
  const watched: typeof fetch = async (input, init) => {
    const address = String(input);
    const isWatched = !isOver && address.startsWith(folder) && !address.includes('/fragment/');
    if (!isWatched) return fetch(input, init);
    try {
      const response = await (coming.get(address) ?? fetch(input, init));
      coming.delete(address);
      await check(address, response.clone());
      return response;
    } catch (error) {
      (address.includes('/filter/') ? filters : index).ring(error);
      return new Promise(() => undefined);
    }
  };
  globalThis.fetch = watched;
  return {
    whole: (step, usesFilters) =>
      Promise.race([step(), index.rung, ...(usesFilters ? [filters.rung] : [])]),
    end() {
      isOver = true;
      if (globalThis.fetch === watched) globalThis.fetch = fetch;
    },
  };
}

/** A promise that `ring` rejects; what fails between two steps is for the next one to report. */
function alarm(): { rung: Promise<never>; ring: (error: unknown) => void } {
  let ring: (error: unknown) => void = () => undefined;
  const rung = new Promise<never>((_, reject) => {
    ring = reject;
  });
  rung.catch(() => undefined);
  return { rung, ring };
}

async function check(address: string, response: Response): Promise<void> {
  if (!response.ok || !response.body) throw new SearchError(`${response.status} ${address}`);
  if (/\.json(\?|$)/.test(address)) return void (await response.json());
  const bytes = await new Response(
    response.body.pipeThrough(new DecompressionStream('gzip')),
  ).arrayBuffer();
  const signature = new TextDecoder().decode(bytes.slice(0, 12));
  if (signature !== 'pagefind_dcd') throw new SearchError(`damaged ${address}`);
}
