import { exchangeIdError, idFrom } from '../../src/core/addresses/ids.ts';
import { APOSTROPHES } from '../../src/core/text/punctuation.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { wordsIn } from '../../src/languages/language.ts';

/** A short name for an exchange, and the id that goes into its address. */
export interface Name {
  id: string;
  label: string;
}

const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:[${APOSTROPHES}-][\\p{L}\\p{M}\\p{N}]+)*`, 'gu');
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s?$`, 'u');
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

/** Words that say little of what a question is about, as they are compared. */
const POOR_WORDS = new Set(
  LANGUAGES.flatMap(({ stopWords, questionWords, fillers }) =>
    wordsIn(`${stopWords} ${questionWords} ${fillers}`).map(withoutApostrophes),
  ),
);

/** “Exactly.”, “Mr Vogt,”: a few words before what is asked. */
const OPENING = /^[¿¡\s]*[^\s,.!?…:]+(?:\s[^\s,.!?…:]+){0,2}[,.!…]\s+/u;
/** So many of them are left out at most. */
const MOST_OPENINGS = 3;
/** Three letters, or a letter and a number: “trade”, “G20”. */
const SAYS_SOMETHING = /\p{L}{3}|^\p{L}+-?\p{N}/u;

/** A label has at most this many words. */
const LONGEST = 3;

/**
 * Proposes a label and an id for each question: a few neighbouring words of it that occur in
 * no other question, and the same in ASCII. Ids are unique, and never one that the site reserves.
 *
 * @param questions the questions, in order
 * @param taken ids that must not be used again
 * @param language BCP 47 tag of the questions: how their letters are written in ASCII
 */
export function proposeNames(
  questions: readonly string[],
  taken: Iterable<string> = [],
  language?: string,
): Name[] {
  const words = questions.map(wordsToPropose);
  const frequency = new Map<string, number>();
  for (const list of words)
    for (const word of new Set(list.map(({ key }) => key)))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const used = new Set(taken);
  const tried = new Map<string, number>();
  return words.map((list) => {
    const phrase = bestPhrase(list, frequency);
    const label = capitalise(phrase.map(({ text }) => text).join(' '), language) || 'Question';
    const id = freeId(label, used, language, tried);
    used.add(id);
    return { id, label };
  });
}

/** What an id is called of whose words nothing can be made. */
const PLACEHOLDER = 'question';

/**
 * Whether an id says nothing of its question.
 *
 * @example
 * ['question', 'question-b', 'question-time'].map(isPlaceholder) // => [true, true, false]
 */
export function isPlaceholder(id: string): boolean {
  return /^question(?:-[a-z]{1,2})?$/.test(id);
}

/**
 * An id made of words: lower-case ASCII, hyphens, not reserved and not taken.
 *
 * @param label any words, in any of the scripts that we transliterate
 * @param taken ids that others have
 * @param language BCP 47 tag of the words
 * @param tried where the search for the letter behind an id goes on, when ids are only ever added
 */
export function freeId(
  label: string,
  taken: ReadonlySet<string>,
  language?: string,
  tried = new Map<string, number>(),
): string {
  const base = idFrom(label, language) || PLACEHOLDER;
  const isFree = (id: string) => !taken.has(id) && !exchangeIdError(id);
  if (isFree(base)) return base;
  const asked = `${base}-question`;
  if (base !== PLACEHOLDER && isFree(asked)) return asked;
  let number = tried.get(base) ?? 1;
  while (!isFree(`${base}-${letters(number)}`)) number += 1;
  tried.set(base, number);
  return `${base}-${letters(number)}`;
}

interface Word {
  text: string;
  /** How the word is compared. */
  key: string;
  isContent: boolean;
  /** Whether it may have its capital letter from the start of a sentence. */
  isFirst: boolean;
  /** Whether there is punctuation between it and the word before. */
  afterBreak: boolean;
}

function withoutApostrophes(word: string): string {
  return word.replace(ANY_APOSTROPHE, '');
}

/** The words of a question, without what is said before it, unless there is nothing else. */
function wordsToPropose(question: string): Word[] {
  let rest = question;
  for (let n = 0; n < MOST_OPENINGS; n += 1) rest = rest.replace(OPENING, '');
  const words = proposedWords(rest);
  return words.some(({ isContent }) => isContent) ? words : proposedWords(question);
}

function proposedWords(question: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  // Only the first few hundred words of a question count: a label is short, and so is our time.
  for (const match of question.slice(0, 2000).matchAll(WORD)) {
    const [text] = match;
    const key = withoutApostrophes(text.toLowerCase().replace(POSSESSIVE, ''));
    const isContent = SAYS_SOMETHING.test(text) && !POOR_WORDS.has(key) && idFrom(key) !== '';
    const afterBreak = question.slice(end, match.index).trim() !== '';
    words.push({ text, key, isContent, isFirst: end === 0 || afterBreak, afterBreak });
    end = match.index + text.length;
  }
  return words;
}

/** A word with a capital letter is a name, or in German a noun. */
const NAME = 1.2;

function weightOf({ text, isFirst }: Word): number {
  return !isFirst && /^\p{Lu}/u.test(text) ? NAME : 1;
}

/** The stretch of words with the most that is said in few other questions. */
function bestPhrase(words: readonly Word[], frequency: ReadonlyMap<string, number>): Word[] {
  let best: Word[] = [];
  let bestScore = 0;
  for (const [start, first] of words.entries()) {
    if (!first.isContent) continue;
    const phrase: Word[] = [];
    let score = 0;
    for (const word of words.slice(start, start + LONGEST)) {
      if (phrase.length > 0 && word.afterBreak) break;
      phrase.push(word);
      score += word.isContent ? weightOf(word) / (frequency.get(word.key) ?? 1) : -0.6;
      const isLonger = phrase.length > 2 ? 0.7 : 0;
      if (word.isContent && score - isLonger > bestScore + 1e-9) {
        best = [...phrase];
        bestScore = score - isLonger;
      }
    }
  }
  return best;
}

function capitalise(text: string, language?: string): string {
  const [first = '', ...rest] = text;
  // Georgian has capitals for whole words only.
  if (/\p{Script=Georgian}/u.test(first)) return text;
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** 1 is b, 2 is c …, for a word that can't be a number: `trade`, `trade-b`. */
function letters(number: number): string {
  const rest = Math.floor(number / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (number % 26));
}
