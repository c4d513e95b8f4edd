import { foldText } from '../../src/core/text/folding.ts';
import type { Block } from './blocks.ts';
import { labelOf } from './label.ts';

/** Words that occur once more in the article. */
export interface Repeats {
  /** Index of the paragraph that has them too. */
  of: number;
  /** Whether the other has more words: then this may be a pull quote. */
  isPart: boolean;
}

/** Fewer words may be said twice by chance. */
const FEWEST_WORDS = 4;
/** A pull quote has at most so many characters. */
const LONGEST = 400;
/** So many places are looked at for words that many paragraphs have. */
const MOST_PLACES = 8;

/**
 * Finds paragraphs whose words occur in another one: pull quotes, and what was copied twice. Each is
 * looked up by its first words, so that the time grows with the text alone.
 *
 * @returns by the index of the paragraph
 */
export function findRepeats(blocks: readonly Block[]): Map<number, Repeats> {
  const words = blocks.map(({ text }) => wordsOf(withoutLabel(text)));
  const isShort = (at: number) =>
    (words[at]?.length ?? 0) >= FEWEST_WORDS && (blocks[at]?.text.length ?? 0) <= LONGEST;
  const places = new Map<string, { at: number; from: number }[]>();
  const firstWords = new Set<string>();
  for (const [at, list] of words.entries())
    if (isShort(at)) {
      places.set(keyAt(list, 0), []);
      firstWords.add(list[0] ?? '');
    }
  for (const [at, list] of words.entries())
    for (let from = 0; from + FEWEST_WORDS <= list.length; from += 1) {
      if (!firstWords.has(list[from] ?? '')) continue;
      const known = places.get(keyAt(list, from));
      if (known && known.length < MOST_PLACES) known.push({ at, from });
    }
  const found = new Map<number, Repeats>();
  for (const [at, list] of words.entries()) {
    if (!isShort(at)) continue;
    const place = places.get(keyAt(list, 0))?.find((other) => {
      const long = words[other.at] ?? [];
      return other.at !== at && isAt(list, long, other.from) && isOther(long, list, other.at, at);
    });
    if (place)
      found.set(at, { of: place.at, isPart: (words[place.at]?.length ?? 0) > list.length });
  }
  return found;
}

function withoutLabel(text: string): string {
  const label = labelOf(text);
  return label?.form === 'colon' ? label.body : text;
}

function wordsOf(text: string): string[] {
  return foldText(text, 'letters').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function keyAt(words: readonly string[], from: number): string {
  return words.slice(from, from + FEWEST_WORDS).join(' ');
}

function isAt(part: readonly string[], whole: readonly string[], from: number): boolean {
  return part.every((word, index) => whole[from + index] === word);
}

/** Of two paragraphs with the same words, the later repeats the earlier. */
function isOther(whole: readonly string[], part: readonly string[], of: number, at: number) {
  return whole.length > part.length || of < at;
}
