import { passagesPath } from '../../core/addresses/permalinks.ts';
import { candidatesFor, type LoadFile } from '../../core/quotation/candidates.ts';
import { type IndexedInterview, indexInterviews } from '../../core/quotation/reading.ts';
import { NAMED_IN_FILE, nameFileName, type ShingleIndex } from '../../core/quotation/shingles.ts';
import { loadJson, loadPassages, wholePassages } from '../load.ts';

/** What a text is compared with. */
export interface Compared {
  interviews: IndexedInterview[];
  /** Whether interviews that were not loaded may have the same words. */
  areMore: boolean;
}

/** The interviews of a site, of which a text needs all, or the few that it may quote. */
export type Archive = (text: string) => Promise<Compared>;

/**
 * Opens the archive of a site.
 *
 * @param address of its `check/passages.json` or, where that would be too large, `check/index.json`
 * @throws when the file is missing or damaged, or does not arrive in time; so does the archive
 */
export async function openArchive(address: string): Promise<Archive> {
  const data = await loadJson<unknown>(address);
  if (isIndex(data)) return dividedArchive(new URL(address, location.href), data);
  const interviews = indexInterviews(wholePassages(data, address));
  return async () => ({ interviews, areMore: false });
}

function isIndex(data: unknown): data is ShingleIndex {
  return typeof data === 'object' && data !== null && 'bits' in data && 'interviews' in data;
}

/** What was loaded for one text is there for the next. */
function dividedArchive(address: URL, index: ShingleIndex): Archive {
  const load = once((path) => loadJson(new URL(path, address).href)) as LoadFile;
  const interview = once(async (number) => {
    const names = await load<string[]>(nameFileName(Number(number)));
    const slug = names[Number(number) % NAMED_IN_FILE];
    if (!slug) throw new Error(`no interview ${number}`);
    const passages = await loadPassages(new URL(`../${passagesPath(slug)}`, address).href);
    return indexInterviews(passages);
  });
  return async (text) => {
    const { interviews, areMore } = await candidatesFor(text, index, load);
    const loaded = await Promise.all(interviews.map((number) => interview(String(number))));
    return { interviews: loaded.flat(), areMore };
  };
}

/** The same function, which does its work once for each key. */
function once<T>(work: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (key) => {
    const result = done.get(key) ?? work(key);
    done.set(key, result);
    return result;
  };
}
