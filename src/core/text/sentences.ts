import { ABBREVIATIONS, ENGLISH_ABBREVIATIONS } from '../../languages/fields/abbreviations.ts';
import { wordsIn } from '../../languages/language.ts';
import { lookUp } from '../../languages/lookup.ts';
import { APOSTROPHES, QUOTES, SENTENCE_ENDS } from './punctuation.ts';

/** A sentence of a text, without the white space around it. Offsets count UTF-16 code units. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/**
 * Whether a sentence ends between two words.
 *
 * @param before the text up to the gap; its last word is enough
 * @param gap all that is between the words
 * @param next the word after the gap; its first character is enough
 */
export type EndTest = (before: string, gap: string, next: string) => boolean;

/**
 * What ends a sentence and what closes with it; white space; what opens the next sentence. A row of
 * dots is looked at once, from its first.
 */
const END = `(?<![${SENTENCE_ENDS}])([${SENTENCE_ENDS}]+[${QUOTES})\\]]*)\\s+[${QUOTES}([¿¡]*`;
const ENDS = new RegExp(END, 'gu');
const IS_END = new RegExp(`${END}$`, 'u');

/** “A.”, “J.-P.”, “U.S.”, “Oʻ.” */
const INITIALS = new RegExp(`^(?:\\p{Lu}\\.-?)*\\p{Lu}[${APOSTROPHES}]?$`, 'u');
const ORDINAL = /^(?:\d{1,2}|[IVXLC]+)$/;
/** What opens a word, and a French article that has lost its vowel: “l’art. 5”. */
const BEFORE_WORD = new RegExp(`^[^\\p{L}\\p{N}№]*(?:\\p{L}{1,2}[${APOSTROPHES}](?=\\p{L}))?`, 'u');
/** Longer words are no abbreviations. */
const LONGEST_ABBREVIATION = 12;

/**
 * Makes the rule by which the sentences of a language end: at a full stop, a question mark, an
 * exclamation mark or an ellipsis, unless the next word begins with a small letter, or the full
 * stop belongs to an abbreviation, an initial or an ordinal number.
 *
 * The rule is our own and not that of `Intl.Segmenter`, because that one ends sentences after “Dr.”
 * and inside “‘Why?’ he asked”, and changes with the browser.
 *
 * @param language BCP 47 tag; for one that is not among our languages the rules of English hold
 *
 * @example
 * const isEnd = sentenceEnds('en');
 * isEnd('Why', '? ', 'Because') // => true
 * isEnd('Dr', '. ', 'Jones') // => false
 * isEnd('No', '. ', '7') // => false
 */
export function sentenceEnds(language = 'en'): EndTest {
  const rules = lookUp(ABBREVIATIONS, language) ?? ENGLISH_ABBREVIATIONS;
  const anywhere = new Set(wordsIn(rules.anywhere));
  const beforeNumbers = new Set(wordsIn(rules.beforeNumbers));
  const isAbbreviated = (word: string, next: string) =>
    anywhere.has(word) ||
    INITIALS.test(word) ||
    (rules.dottedOrdinals && ORDINAL.test(word)) ||
    (beforeNumbers.has(word) && /^\p{N}/u.test(next));
  return (before, gap, next) => {
    if (!IS_END.test(gap) || /^\p{Ll}/u.test(next)) return false;
    return !/^\.\s/.test(gap) || !isAbbreviated(lastWord(before), next);
  };
}

/** With the full stops in it, as `e.g`, and without what opens it. */
function lastWord(text: string): string {
  const end = text.slice(-LONGEST_ABBREVIATION);
  return end.slice(end.search(/(?<!\S)\S*$/u)).replace(BEFORE_WORD, '');
}

/**
 * Splits running text into sentences.
 *
 * @param text running text
 * @param language BCP 47 tag of the text
 * @returns the sentences in order; together they have all of the text but white space
 *
 * @example
 * splitSentences('Why now? Mr. Smith had asked. “So it was.”').map(({ text }) => text)
 * // => ['Why now?', 'Mr. Smith had asked.', '“So it was.”']
 * splitSentences('Am 3. Oktober. Dann kam der 4.', 'de').map(({ start }) => start)
 * // => [0, 15]
 */
export function splitSentences(text: string, language = 'en'): Sentence[] {
  const isEnd = sentenceEnds(language);
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    const from = start + piece.search(/\S/);
    if (trimmed) sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    start = end;
  };
  for (const { 0: gap, 1: closed = '', index } of text.matchAll(ENDS)) {
    const after = index + gap.length;
    const before = text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index);
    if (isEnd(before, gap, text.slice(after, after + 2))) add(index + closed.length);
  }
  add(text.length);
  return sentences;
}
