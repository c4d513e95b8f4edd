import { wordsOf } from '../text/words.ts';
import { cleaned } from './pasted.ts';
import { quotedStretches } from './quote-marks.ts';
import {
  LONGEST_SHINGLE,
  MORE,
  MOST_LISTED,
  placeOf,
  type ShingleFile,
  type ShingleIndex,
  shingleFileName,
  shingleHash,
  wordHashes,
} from './shingles.ts';

/** Loads a file of an index by its path. Each is asked for once for a text. */
export type LoadFile = <T>(path: string) => Promise<T>;

/** The interviews that a text may quote. */
export interface Candidates {
  /** Their numbers, the likeliest first. */
  interviews: number[];
  /** Whether others have as many of the words. */
  areMore: boolean;
}

/** A text is looked up in windows of about so many words: about the length of a quotation. */
const WINDOW = 32;
/** In a longer text windows are longer, so that no more than this are looked up. */
const MOST_WINDOWS = 96;
/** So many shingles are looked up in all, over all windows of a text, and at most in one. */
const LOOKUPS = { text: 96, window: 8 };
/** Shingles in an interview that leave little doubt that a window is from there. */
const ENOUGH = 3;
/** So many interviews are taken for each window, and for a text. */
const MOST = { window: 6, text: MOST_LISTED };
/** What an interview must have of the best one's score. */
const LEAST_SHARE = 0.25;

/**
 * Finds the interviews that a text may quote, by few files of their index.
 *
 * @param text a quotation, or an article with several
 * @param load gets a file of the index, by its path relative to the index
 */
export async function candidatesFor(
  text: string,
  index: ShingleIndex,
  load: LoadFile,
): Promise<Candidates> {
  const windows = windowsOf(text);
  const each = Math.max(1, Math.min(LOOKUPS.window, Math.floor(LOOKUPS.text / windows.length)));
  const found = await Promise.all(
    windows.map(async (window) => {
      const search = new WindowSearch(window, index, load);
      await search.lookUp(search.pairs(each));
      if (!search.isSettled() && (windows.length <= LOOKUPS.window || search.hasAny()))
        await search.goOn(each);
      return search.best();
    }),
  );
  const scores = new Map<number, number>();
  for (const { interview, score } of found.flatMap(({ ranked }) => ranked))
    scores.set(interview, Math.max(score, scores.get(interview) ?? 0));
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return {
    interviews: ranked.slice(0, MOST.text).map(([interview]) => interview),
    areMore: found.some(({ areMore }) => areMore),
  };
}

/** A window of a text: the hashes of its words, and how many letters each has. */
interface Window {
  hashes: readonly number[];
  letters: readonly number[];
}

/** A text in windows, none of which goes over a quote mark. */
function windowsOf(raw: string): Window[] {
  const text = cleaned(raw);
  const words = wordsOf(text);
  const hashes = wordHashes(text);
  const letters = words.map(({ start, end }) => end - start);
  const marks = quotedStretches(text).flatMap(({ start, end }) => [start, end]);
  const longest = Math.max(WINDOW, Math.ceil(words.length / MOST_WINDOWS));
  const windows: Window[] = [];
  for (let from = 0; from < words.length; ) {
    const mark = marks.find((offset) => offset > (words[from]?.start ?? 0)) ?? text.length;
    const behind = words.findIndex(({ start }, at) => at > from && start >= mark);
    const end = behind < 0 ? words.length : behind;
    // Of equal lengths, rather than a short one at the end.
    const length = Math.ceil((end - from) / Math.ceil((end - from) / longest));
    for (; from < end; from += length) {
      const to = Math.min(end, from + length);
      windows.push({ hashes: hashes.slice(from, to), letters: letters.slice(from, to) });
    }
    from = end;
  }
  return windows;
}

/** A run of words of a window. */
interface Shingle {
  at: number;
  length: number;
}

/** Looks for the interviews that one window may be from. */
class WindowSearch {
  readonly #window: Window;
  readonly #index: ShingleIndex;
  readonly #load: LoadFile;
  /** What was looked up, by where it is and its length, with the interviews that have it. */
  readonly #found = new Map<string, Shingle & { interviews: readonly number[] }>();

  constructor(window: Window, index: ShingleIndex, load: LoadFile) {
    this.#window = window;
    this.#index = index;
    this.#load = load;
  }

  /** Pairs from all over the window, those with the most letters: they are in few interviews. */
  pairs(most: number): Shingle[] {
    const { length } = this.#window.hashes;
    if (length === 1) return [{ at: 0, length: 1 }];
    return this.#spread(length - 1, most, 2);
  }

  /** Looks at what is left if pairs lead nowhere: longer shingles, other pairs, single words. */
  async goOn(most: number): Promise<void> {
    const { length } = this.#window.hashes;
    await this.lookUp([...this.pairs(2 * most), ...this.#spread(length, most, 1)]);
    for (let words = 3; words <= LONGEST_SHINGLE && !this.isSettled(); words += 1) {
      const longer = [...this.#found.values()].filter(
        (shingle) =>
          shingle.length === words - 1 &&
          shingle.interviews.includes(MORE) &&
          shingle.at + words <= length,
      );
      if (longer.length === 0) return;
      await this.lookUp(longer.slice(0, most).map(({ at }) => ({ at, length: words })));
    }
  }

  async lookUp(shingles: readonly Shingle[]): Promise<void> {
    await Promise.all(
      shingles.map(async ({ at, length }) => {
        const name = `${at} ${length}`;
        if (this.#found.has(name)) return;
        const hash = shingleHash(this.#window.hashes, at, length);
        const { file, key } = placeOf(hash, this.#index.bits);
        const entries = await this.#load<ShingleFile>(shingleFileName(file));
        this.#found.set(name, { at, length, interviews: interviewsAt(entries, key) });
      }),
    );
  }

  hasAny(): boolean {
    return [...this.#found.values()].some(({ interviews }) => this.#isTelling(interviews));
  }

  /** Whether an interview has all that was looked up, or enough of it. */
  isSettled(): boolean {
    const found = [...this.#found.values()];
    const telling = found.filter(({ interviews }) => this.#isTelling(interviews));
    const counts = countsOf(telling.map(({ interviews }) => interviews));
    const most = Math.max(0, ...counts.values());
    return most >= Math.min(ENOUGH, found.length);
  }

  best(): { ranked: { interview: number; score: number }[]; areMore: boolean } {
    const scores = new Map<number, number>();
    const found = [...this.#found.values()];
    for (const { interviews } of found)
      for (const interview of interviews)
        if (interview !== MORE)
          scores.set(interview, (scores.get(interview) ?? 0) + this.#weightOf(interviews));
    const ranked = [...scores]
      .map(([interview, score]) => ({ interview, score }))
      .sort((a, b) => b.score - a.score || a.interview - b.interview);
    const [best] = ranked;
    const least = (best?.score ?? 0) * LEAST_SHARE;
    const taken = ranked.filter(
      ({ score }, place) => score >= least && (place < MOST.window || score === best?.score),
    );
    const present = found.filter(({ interviews }) => interviews.length > 0);
    return {
      ranked: taken,
      areMore: present.length > 0 && present.every(({ interviews }) => interviews.includes(MORE)),
    };
  }

  /** A shingle from each part of the window. */
  #spread(positions: number, most: number, length: number): Shingle[] {
    const parts = Math.min(most, positions);
    return Array.from({ length: parts }, (_, part) => {
      const [from, to] = [part, part + 1].map((edge) => Math.floor((edge * positions) / parts));
      let at = from ?? 0;
      for (let other = at; other < (to ?? 0); other += 1)
        if (this.#lettersAt(other, length) > this.#lettersAt(at, length)) at = other;
      return { at, length };
    });
  }

  /** The letters of the shortest of its words. */
  #lettersAt(at: number, length: number): number {
    return Math.min(...this.#window.letters.slice(at, at + length));
  }

  #isTelling(interviews: readonly number[]): boolean {
    return interviews.length > 0 && !interviews.includes(MORE);
  }

  /** Inverse document frequency (Spärck Jones 1972); next to nothing for what many have. */
  #weightOf(interviews: readonly number[]): number {
    if (!this.#isTelling(interviews)) return 1 / 2 ** 10;
    return Math.log2(1 + this.#index.interviews / interviews.length);
  }
}

/** How many of the lists have each number. */
function countsOf(lists: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of lists.flat()) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** The interviews that a file has at a key; none if the shingle is in none. */
function interviewsAt(entries: ShingleFile, wanted: number): readonly number[] {
  let key = 0;
  for (const [step, ...interviews] of entries) {
    key += step;
    if (key === wanted) return interviews;
    if (key > wanted) break;
  }
  return [];
}
