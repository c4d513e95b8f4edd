import { LANGUAGES } from '../../../src/languages/index.ts';
import { type Language, wordsIn } from '../../../src/languages/language.ts';

/** How two lines of a paragraph are joined at the hyphen that the first ends with. */
export interface HyphenJoin {
  /** The first line without what is not in the words, and a space where one belongs. */
  line: string;
  /** The word as it is then. */
  word: string;
  /** Whether the hyphen is of the line’s end alone, and left out. */
  isRemoved: boolean;
  /** Whether the rest of the text shows that it is right. */
  isSure: boolean;
}

/** A hyphen, the sign for one that some programs copy, or a soft hyphen, behind a letter. */
const AT_END = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)([-‐¬\u00AD])$/u;
const AT_START = /^[\p{L}\p{M}]+/u;
/** “Ost- und Westufer”, “Ost- oder Westufer”: the hyphen stays, with a space. */
const AND_OR = wordsOf(({ boilerplate, hyphens }) => `${boilerplate.and} ${hyphens.or}`);
const BEFORE_HYPHEN = wordsOf(({ hyphens }) => hyphens.before);
const BEHIND_HYPHEN = wordsOf(({ hyphens }) => hyphens.behind);
/** A part of so many letters may be a word by itself. */
const WORD = 3;

/** Whether a line ends with a word that the next line may go on with. */
export function endsSplit(line: string, next: string): boolean {
  return AT_END.test(line) && AT_START.test(next);
}

/**
 * Joins two lines at a hyphen. It is of the line’s end if the word occurs without it elsewhere, and
 * belongs to the word if it occurs with it; where neither does, two words that both occur keep it, and
 * so do words that are written with a hyphen whatever is beside it.
 *
 * @param words all words of the text that no line’s end splits, in lower case
 *
 * @example
 * joinAt('der Umge-', 'bung', new Set(['umgebung'])).line // => 'der Umge'
 * joinAt('a well-', 'known man', new Set(['well', 'known'])).line // => 'a well-'
 * joinAt('Qu’avez-', 'vous vu', new Set()).word // => 'avez-vous'
 */
export function joinAt(line: string, next: string, words: ReadonlySet<string>): HyphenJoin {
  const [whole = '', first = '', hyphen = ''] = AT_END.exec(line) ?? [];
  const [second = ''] = AT_START.exec(next) ?? [];
  const bare = line.slice(0, -hyphen.length);
  const removed = { line: bare, word: first + second, isRemoved: true };
  const kept = { line, word: `${whole}${second}`, isRemoved: false };
  const [lowFirst, lowSecond] = [first.toLowerCase(), second.toLowerCase()];
  if (hyphen === '¬' || hyphen === '\u00AD') return { ...removed, isSure: true };
  if (AND_OR.has(lowSecond))
    return { ...kept, line: `${line} `, word: `${whole} ${second}`, isSure: true };
  if (/^\p{Lu}/u.test(second)) return { ...kept, isSure: true };
  if (words.has(lowFirst + lowSecond)) return { ...removed, isSure: true };
  if (words.has(`${lowFirst}-${lowSecond}`)) return { ...kept, isSure: true };
  const areWords =
    Math.min(first.length, second.length) >= WORD && words.has(lowFirst) && words.has(lowSecond);
  // One letter alone is no syllable that a line would end with: “e-mail”, “x-ray”.
  const isHyphened =
    first.length === 1 || BEFORE_HYPHEN.has(lowFirst) || BEHIND_HYPHEN.has(lowSecond);
  return areWords || isHyphened ? { ...kept, isSure: false } : { ...removed, isSure: false };
}

/** The words that a field has in all languages. */
function wordsOf(field: (language: Language) => string): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => wordsIn(field(language))));
}
