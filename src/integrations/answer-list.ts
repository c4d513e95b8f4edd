import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { answerListPath } from '../core/addresses/permalinks.ts';
import type { SearchRecord } from '../outputs/search-records.ts';

/** Pagefind 1.6 begins each of its files with these letters. */
const SIGNATURE = 'pagefind_dcd';

/** A file of an index: its path in the index's folder, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What is known of an answer without its own file. */
interface ListedAnswer {
  number: string;
  title: string;
  url: string;
}

/**
 * Lists the answers by their ids in the index, so that a result can still name and link an answer
 * whose own file does not arrive. Pagefind makes the ids without reporting them: they are taken
 * from the names of its files.
 *
 * @param files of the index
 * @param records what was indexed
 * @returns the lists by their paths on the site
 */
export async function answerLists(
  files: readonly IndexFile[],
  records: readonly SearchRecord[],
): Promise<Map<string, Record<string, ListedAnswer>>> {
  const byPath = new Map(records.map((record) => [record.path, record]));
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  const entries = await Promise.all(
    fragments.map(async ({ path, content }) => {
      const record = byPath.get(await pathIn(content));
      if (!record) throw new Error(`Pagefind’s ${path} is of no answer.`);
      const { number, title } = record.meta;
      return [basename(path, '.pf_fragment'), { number, title, url: record.path }] as const;
    }),
  );
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const lists = Map.groupBy(sorted, ([id]) => answerListPath(id));
  return new Map([...lists].map(([path, list]) => [path, Object.fromEntries(list)]));
}

/** Path of the answer of which a file is. */
async function pathIn(content: Uint8Array): Promise<string> {
  const text = (await promisify(gunzip)(content)).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error('This is no fragment of Pagefind 1.6.');
  return JSON.parse(text.slice(SIGNATURE.length)).url.slice(1);
}
