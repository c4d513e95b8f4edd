import { ENGLISH_STOP_WORDS } from '../../languages/fields/stop-words.ts';
import { wordsIn } from '../../languages/language.ts';
import { fold } from './folding.ts';

/** A word in a text. */
export interface Word {
  /** The word as it is compared: its typography folded. */
  key: string;
  /** Its place in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

const NUMBER = String.raw`\p{N}+(?:[.,:/]\p{N}+)*`;
const LETTERS = String.raw`[\p{L}\p{M}\p{N}]+`;

/**
 * On folded text, by priority:
 * a number or a range of numbers, with its sign (“1.5–2” is one word: without its dash it would be
 * another number); letters and digits, with the apostrophes inside; a symbol, because “5%” is not
 * “5”. All other marks, hyphens between words among them, are typography.
 */
const WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}]'?)-?${NUMBER}(?: ?- ?${NUMBER})*(?![\p{L}\p{M}\p{N}])|${LETTERS}(?:'${LETTERS})*|[\p{Sc}\p{Sm}\p{So}%‰@#&§]`,
  'gu',
);

/**
 * The words of a text, in order.
 *
 * @example
 * wordsOf('by 1.5 – 2 times, isn’t it?').map(({ key }) => key)
 * // => ['by', '1.5-2', 'times', "isn't", 'it']
 */
export function wordsOf(text: string): Word[] {
  const folded = fold(text, 'typography');
  const words: Word[] = [];
  for (const { 0: match, index } of folded.text.matchAll(WORD))
    words.push({
      key: match.includes(' ') ? match.replaceAll(' ', '') : match,
      start: folded.starts[index] ?? 0,
      end: folded.ends[index + match.length - 1] ?? text.length,
    });
  return words;
}

/**
 * The words of a text as they are written, with the marks on them: what is between white space.
 *
 * @example
 * writtenWords('By 1.5 – 2 times.') // => ['By', '1.5', '–', '2', 'times.']
 */
export function writtenWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/**
 * Finds where the words of a phrase occur in a text, one directly after the other, whatever their
 * typography: the comparison that quotations are judged by.
 *
 * @param text any text
 * @param phrase what is looked for
 * @returns for each place its words, in order; none when the phrase has no word
 *
 * @example
 * findWords('It was “historic,” he said.', 'was historic').map(([first]) => first.start) // => [3]
 */
export function findWords(text: string, phrase: string): Word[][] {
  const words = wordsOf(text);
  const wanted = wordsOf(phrase);
  if (wanted.length === 0) return [];
  return words.flatMap((_, at) => {
    const isHere = wanted.every(({ key }, offset) => words[at + offset]?.key === key);
    return isHere ? [words.slice(at, at + wanted.length)] : [];
  });
}

/**
 * Words that say nothing of what a text is about, folded as for search. They are English: the words
 * of other languages all count, because the “war” of one is the “was” of another.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(wordsIn(ENGLISH_STOP_WORDS));
