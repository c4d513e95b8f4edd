import { SENTENCE_ENDS } from '../../../src/core/text/punctuation.ts';
import { LANGUAGES } from '../../../src/languages/index.ts';
import { type Phrases, phrasesIn, wordsIn } from '../../../src/languages/language.ts';
import { labelKey } from '../name-pattern.ts';
import type { Speaker } from '../people.ts';
import { anyOf } from '../phrases.ts';
import { compareSpellings } from '../spellings.ts';

/** In each language: what people do while they talk, and the words for who speaks. */
const NARRATIONS = LANGUAGES.map(({ tag, gestures, selves }) => ({
  tag,
  gesture: wholeWords(gestures),
  self: wholeWords(wordsIn(selves).join('|')),
}));
const FIRST_SENTENCE = new RegExp(`^[^${SENTENCE_ENDS}]{1,160}[${SENTENCE_ENDS}]`, 'u');

function wholeWords(phrases: Phrases): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${anyOf(phrasesIn(phrases))}(?![\\p{L}\\p{M}])`, 'iu');
}

/** Narration between paragraphs is short; a longer one is rather a story. */
const LONGEST = 300;

/**
 * Whether a paragraph says what somebody does and nobody speaks of himself: “She pours tea.”
 *
 * @example
 * tellsGesture('She pours tea and waits.') // => true
 * tellsGesture('He nodded, and I went home.') // => false
 */
export function tellsGesture(text: string): boolean {
  const first = FIRST_SENTENCE.exec(text)?.[0];
  if (first === undefined || text.length > LONGEST) return false;
  return NARRATIONS.some(({ gesture, self }) => gesture.test(first) && !self.test(text));
}

/**
 * Whether nobody speaks of himself in a short paragraph, nor to anybody: it may be prose.
 *
 * @param language BCP 47 tag of the article; undefined where it is not known
 *
 * @example
 * speaksOfNobody('Outside, the boats come in.', 'en') // => true
 * speaksOfNobody('Then I saw the boats come in.', 'en') // => false
 */
export function speaksOfNobody(text: string, language: string | undefined): boolean {
  if (text.length > LONGEST) return false;
  const own = NARRATIONS.find(({ tag }) => tag === language);
  return !own?.self.test(text);
}

/** “Lund pours tea”, but not “Lund, you know that”: who is spoken to has a comma. */
export function beginsWithName(text: string, names: ReadonlySet<string>): boolean {
  const start = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}/u.exec(text)?.[0] ?? '';
  return labelKey(start)
    .split(' ')
    .some((word) => names.has(word));
}

/** Nobody speaks of himself by his name; the article does. */
export function namesItself(text: string, { keys }: Speaker): boolean {
  const words = labelKey(text.slice(0, 2000)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const names = keys.flatMap((key) => key.split(' ')).filter((word) => word.length > 2);
  const surname = names.at(-1);
  return surname !== undefined && words.some((word) => compareSpellings(word, surname) === 'same');
}
