import { variantsOf } from '../text/variants.ts';
import { wordsOf } from '../text/words.ts';
import { lettersOf } from './parts.ts';

/**
 * The index by which interviews are found that may have the words of a quotation, in an archive
 * that is too large to be loaded whole. A shingle is a run of words (Broder 1997). All single words
 * and all pairs are in the index, each with the interviews that have it; where a shingle is in many
 * of them, only some are listed, and those that are one word longer are in the index as well. So
 * every run of words that somebody said leads to some that are few.
 *
 * The index is divided into files by the hashes of the shingles: a reader loads a few of them.
 */

/** What `check/index.json` says of the index. */
export interface ShingleIndex {
  /** How many interviews there are. They are numbered from 0, the oldest first. */
  interviews: number;
  /** So many bits of a shingle's hash choose the file. */
  bits: number;
}

/**
 * A file of the index: for each shingle how much greater its hash is than the one before it, and
 * the numbers of the interviews that have it; behind them `MORE` if there are others.
 */
export type ShingleFile = [step: number, ...interviews: number[]][];

/** Of a shingle that more interviews have, so many are listed. */
export const MOST_LISTED = 16;
export const MORE = -1;
/** A shingle of so many words is as long as any in the index. */
export const LONGEST_SHINGLE = 5;
/** Length of the part of a hash by which a file names a shingle, in bits. */
const BITS_IN_FILE = 20;
const BITS = 32;

/** Uzbek is printed in two alphabets; for words of other languages any form will do. */
const inOneAlphabet = variantsOf('uz');

/** The hash of each word of a text, with its letters folded, so that spelling hardly matters. */
export function wordHashes(text: string): number[] {
  return wordsOf(text).map(({ key }) => wordHash(inOneAlphabet(key)));
}

/** FNV-1a (Fowler, Noll and Vo 1991) of UTF-16 code units. */
function wordHash(key: string): number {
  let hash = 0x811c9dc5;
  for (const unit of lettersOf(key).split('')) {
    hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The hash of a shingle: 32 bits, unsigned.
 *
 * @param hashes of words
 * @param from index of the first word
 * @param length number of words
 */
export function shingleHash(hashes: ArrayLike<number>, from: number, length: number): number {
  let hash = length;
  for (let at = from; at < from + length; at += 1) {
    // The last steps of MurmurHash3 (Appleby 2011): each bit depends on all bits before.
    hash = Math.imul(hash ^ (hashes[at] ?? 0), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

/** Which file of an index has a shingle, and under which number. */
export function placeOf(hash: number, bits: number): { file: number; key: number } {
  const kept = bits + BITS_IN_FILE;
  const key = Math.floor(hash / 2 ** Math.max(0, BITS - kept)) % 2 ** BITS_IN_FILE;
  return { file: Math.floor(hash / 2 ** (BITS - bits)), key };
}

/** The path of a file of an index, relative to the index. */
export function shingleFileName(file: number): string {
  return `words/${file.toString(16)}.json`;
}

/** So many interviews are named in a file of the list of them. */
export const NAMED_IN_FILE = 64;

/** The path of the file that names an interview, relative to the index. */
export function nameFileName(interview: number): string {
  return `interviews/${Math.floor(interview / NAMED_IN_FILE)}.json`;
}
