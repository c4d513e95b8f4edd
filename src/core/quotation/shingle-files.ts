import type { QuotableInterview } from '../model/passages.ts';
import {
  LONGEST_SHINGLE,
  MORE,
  MOST_LISTED,
  NAMED_IN_FILE,
  nameFileName,
  placeOf,
  type ShingleFile,
  type ShingleIndex,
  shingleFileName,
  shingleHash,
  wordHashes,
} from './shingles.ts';

/** About so many shingles are in a file: few enough to be loaded, and enough to need few files. */
const IN_FILE = 600;
/** A shingle and an interview are sorted as one number: its hash times this, and the interview. */
const INTERVIEWS = 2 ** 20;

/** Which interviews have a shingle, in order. */
interface Posting {
  hash: number;
  interviews: number[];
}

/**
 * Makes the files of the index of an archive, see `shingles.ts`.
 *
 * @param interviews the oldest first, so that a new one changes no number
 * @returns by their paths relative to the index, what is in each file
 */
export function shingleFiles(
  interviews: readonly Pick<QuotableInterview, 'slug' | 'passages'>[],
): Map<string, unknown> {
  const texts = interviews.map(({ passages }) =>
    passages.map(({ text }) => Uint32Array.from(wordHashes(text))),
  );
  const postings = allPostings(texts);
  const bits = Math.max(0, Math.ceil(Math.log2(postings.length / IN_FILE)));
  const index: ShingleIndex = { interviews: interviews.length, bits };
  const files = new Map<string, unknown>([['index.json', index]]);
  for (let file = 0; file < 2 ** bits; file += 1) files.set(shingleFileName(file), []);
  for (const [name, file] of filed(postings, bits)) files.set(name, file);
  for (let first = 0; first < interviews.length; first += NAMED_IN_FILE) {
    const named = interviews.slice(first, first + NAMED_IN_FILE);
    files.set(
      nameFileName(first),
      named.map(({ slug }) => slug),
    );
  }
  return files;
}

type Texts = readonly (readonly Uint32Array[])[];

/** All shingles of the index, by hash. */
function allPostings(texts: Texts): Posting[] {
  const all: Posting[] = [];
  let common = new Set<number>();
  for (let length = 1; length <= LONGEST_SHINGLE; length += 1) {
    const isWanted = (hashes: Uint32Array, at: number) =>
      length <= 2 || common.has(shingleHash(hashes, at, length - 1));
    const postings = postingsOf(texts, length, isWanted);
    const frequent = postings.filter((each) => each.interviews.length > MOST_LISTED);
    common = new Set(frequent.map(({ hash }) => hash));
    for (const posting of postings) all.push(posting);
  }
  return all.sort((a, b) => a.hash - b.hash);
}

function postingsOf(
  texts: Texts,
  length: number,
  isWanted: (hashes: Uint32Array, at: number) => boolean,
): Posting[] {
  const found: number[] = [];
  texts.forEach((passages, interview) => {
    for (const hashes of passages)
      for (let at = 0; at + length <= hashes.length; at += 1)
        if (isWanted(hashes, at))
          found.push(shingleHash(hashes, at, length) * INTERVIEWS + interview);
  });
  const postings: Posting[] = [];
  let last = -1;
  for (const both of Float64Array.from(found).sort()) {
    if (both === last) continue;
    last = both;
    const [hash, interview] = [Math.floor(both / INTERVIEWS), both % INTERVIEWS];
    const posting = postings.at(-1);
    if (posting?.hash === hash) posting.interviews.push(interview);
    else postings.push({ hash, interviews: [interview] });
  }
  return postings;
}

/** The files of postings that are sorted by hash. Those of one place in a file become one. */
function filed(postings: readonly Posting[], bits: number): Map<string, ShingleFile> {
  const files = new Map<string, ShingleFile>();
  const lasts = new Map<string, number>();
  for (let at = 0; at < postings.length; ) {
    const { file, key } = placeOf(postings[at]?.hash ?? 0, bits);
    const interviews = new Set<number>();
    for (let posting = postings[at]; posting; posting = postings[++at]) {
      const place = placeOf(posting.hash, bits);
      if (place.file !== file || place.key !== key) break;
      for (const interview of posting.interviews) interviews.add(interview);
    }
    const listed = [...interviews].sort((a, b) => a - b);
    const shown = listed.length > MOST_LISTED ? [...listed.slice(0, MOST_LISTED), MORE] : listed;
    const name = shingleFileName(file);
    const entries = files.get(name) ?? [];
    entries.push([key - (lasts.get(name) ?? 0), ...shown]);
    lasts.set(name, key);
    files.set(name, entries);
  }
  return files;
}
