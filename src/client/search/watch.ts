/** The index can't be reached or read. It is never the same as finding nothing. */
export class SearchFault extends Error {
  override name = 'SearchFault';
}

/** Sees the files of an index arrive. */
export interface Watch {
  /** Runs a step, and rejects with `SearchFault` when a file that came so far was not whole. */
  whole<T>(step: () => Promise<T>): Promise<T>;
  /** Looks no longer. */
  end(): void;
}

/**
 * Watches what is fetched from a folder. Pagefind itself takes a chunk of the index that failed for
 * one without the word, so each file is looked at on its way: all of them are gzip streams that
 * begin with a signature, apart from the entry. Texts of answers are not watched: where one fails,
 * Pagefind says so, and only that answer is lost.
 *
 * There is one watch for all steps, because steps overlap while one types.
 *
 * @param folder the path where the index is
 */
export function watchFiles(folder: string): Watch {
  const { fetch } = globalThis;
  const checks: Promise<void>[] = [];
  let isOver = false;
  const watched: typeof fetch = (input, init) => {
    const address = String(input);
    const response = fetch(input, init);
    if (isOver || !address.startsWith(folder) || address.includes('/fragment/')) return response;
    const checked = response.then((answer) => check(address, answer.clone()));
    // A step may not wait for it any more; the next one still learns of it.
    checked.catch(() => undefined);
    checks.push(checked);
    return response;
  };
  globalThis.fetch = watched;
  return {
    async whole(step) {
      const result = await step();
      await Promise.all(checks);
      return result;
    },
    end() {
      isOver = true;
      if (globalThis.fetch === watched) globalThis.fetch = fetch;
    },
  };
}

async function check(address: string, response: Response): Promise<void> {
  if (!response.ok || !response.body) throw new SearchFault(`${response.status} ${address}`);
  if (/\.json(\?|$)/.test(address)) return void (await response.json());
  const bytes = await new Response(
    response.body.pipeThrough(new DecompressionStream('gzip')),
  ).bytes();
  const signature = new TextDecoder().decode(bytes.subarray(0, 12));
  if (signature !== 'pagefind_dcd') throw new SearchFault(`damaged ${address}`);
}
