import { LANGUAGES } from '../../languages/index.ts';
import { lettersIn } from '../../languages/language.ts';
import { lookUp } from '../../languages/lookup.ts';
import * as names from '../../languages/names.ts';

const BETWEEN_WORDS = /[\s\p{Pd}/_]+/u;

type Table = ReadonlyMap<string, string>;

/** Of a letter that two languages write in different ways, the first of the list counts. */
const COMMON: Table = new Map(
  [names, ...LANGUAGES.toReversed()].flatMap(({ transliteration }) => lettersIn(transliteration)),
);
const OWN: Readonly<Record<string, Table>> = Object.fromEntries(
  LANGUAGES.map(({ tag, transliteration }) => [tag, new Map(lettersIn(transliteration))]),
);

/**
 * Writes a word in lower-case ASCII, for an id. What has no Latin form is left out, and so are
 * spaces and punctuation.
 *
 * @param text a word or a name
 * @param language BCP 47 tag of a language whose own way comes first: “халқ” is `xalq` in Uzbek
 *
 * @example
 * transliterate('Özbəkistan') // => 'ozbekistan'
 * transliterate('Жүсіп') // => 'zhusip'
 * transliterate('Jürgen', 'de') // => 'juergen'
 * transliterate('халқ', 'uz-Cyrl-UZ') // => 'xalq'
 */
export function transliterate(text: string, language?: string): string {
  const own = language === undefined ? undefined : lookUp(OWN, language);
  const replacementOf = (letter: string) => own?.get(letter) ?? COMMON.get(letter);
  return [...text.normalize('NFC').toLowerCase()]
    .flatMap((letter) => replacementOf(letter) ?? [...letter.normalize('NFKD')])
    .map((letter) => replacementOf(letter) ?? letter)
    .join('')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * The words of a text, each in lower-case ASCII, without those that have no form in it.
 *
 * @param language BCP 47 tag of the text
 *
 * @example
 * asciiWords('O‘zbekiston — U.S./Азия') // => ['ozbekiston', 'us', 'aziya']
 */
export function asciiWords(text: string, language?: string): string[] {
  return text
    .split(BETWEEN_WORDS)
    .map((word) => transliterate(word, language))
    .filter(Boolean);
}
