/** Scripts that run from right to left (ISO 15924; CLDR, `layout.orientation`). */
const RIGHT_TO_LEFT = new Set(
  'Adlm Arab Armi Hebr Mand Mani Mend Nkoo Palm Phnx Rohg Samr Sogd Syrc Thaa Yezi'.split(' '),
);

/**
 * Which way a language runs.
 *
 * @param tag a BCP 47 tag; the script is the usual one where the tag does not say
 *
 * @example
 * ['en', 'fa', 'he', 'az-Arab', 'uz-Cyrl'].map(directionOf)
 * // => ['ltr', 'rtl', 'rtl', 'rtl', 'ltr']
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/** What HTML says of words in a language. */
export interface LanguageAttributes {
  lang?: string;
  dir?: 'rtl';
}

/**
 * The attributes of an element whose words are in a language. Pages run from left to right, so only
 * the other way is said.
 *
 * @param tag a BCP 47 tag; `undefined` for the language of what is around it
 *
 * @example
 * inLanguage('tr') // => { lang: 'tr' }
 * inLanguage('fa') // => { lang: 'fa', dir: 'rtl' }
 */
export function inLanguage(tag: string | undefined): LanguageAttributes {
  if (tag === undefined) return {};
  return directionOf(tag) === 'rtl' ? { lang: tag, dir: 'rtl' } : { lang: tag };
}

const FIRST_LETTER = /\p{L}/u;
const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The way of a text of which the language is not known, such as a headline or a name: that of its
 * first letter.
 *
 * @example
 * [directionOfText('Why?'), directionOfText('«چرا؟»')] // => [undefined, 'rtl']
 */
export function directionOfText(text: string): 'rtl' | undefined {
  const [letter = ''] = FIRST_LETTER.exec(text) ?? [];
  return RTL_LETTER.test(letter) ? 'rtl' : undefined;
}
