import type { Edition, Translation } from '../core/model/editions.ts';
import { namesInWords } from './names-in-words.ts';

/** What the interface says of editions. */
export const EDITION_WORDS = {
  original: 'the original',
  /** Names the links to other languages. */
  languages: 'Other languages',
  sideBySide: 'Side by side',
  /** Above two editions side by side. */
  two: 'Two editions, side by side',
  omitted: 'Not translated.',
};

/** Names of languages in the language of the interface; made once, since making takes long. */
const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' });

/**
 * A language by its name in the language of the interface.
 *
 * @example
 * languageInWords('az') // => 'Azerbaijani'
 */
export function languageInWords(tag: string): string {
  return LANGUAGES.of(tag) ?? tag;
}

/**
 * A language by the name that its own speakers give it, as a link to an edition has it.
 *
 * @example
 * ownNameOf('tr') // => 'Türkçe'
 */
export function ownNameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  const [first = ''] = name;
  return first.toLocaleUpperCase(tag) + name.slice(first.length);
}

/**
 * Who translated it; only that it is a translation, where nobody is named.
 *
 * @example
 * translatedBy({ translators: ['Ida Holt', 'Jon Rask'] }) // => 'translated by Ida Holt and Jon Rask'
 */
export function translatedBy({ translators }: Pick<Translation, 'translators'>): string {
  if (translators.length === 0) return 'in translation';
  return `translated by ${namesInWords(translators, translators.length)}`;
}

/** The same with the language of the original, `translated from Azerbaijani by Ida Holt`. */
export function translatedFrom(
  { translators }: Pick<Translation, 'translators'>,
  { language }: Edition,
): string {
  const names = namesInWords(translators, translators.length);
  return `translated from ${languageInWords(language)}${names && ` by ${names}`}`;
}
