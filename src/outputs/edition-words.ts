import type { Catalogue } from '../catalogue/index.ts';
import type { Edition, Translation } from '../core/model/editions.ts';
import { namesInWords } from './names-in-words.ts';

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
 * translatedBy({ translators: ['Ida Holt', 'Jon Rask'] }, ENGLISH)
 * // => 'translated by Ida Holt and Jon Rask'
 */
export function translatedBy(
  { translators }: Pick<Translation, 'translators'>,
  words: Catalogue,
): string {
  if (translators.length === 0) return words.editions.inTranslation;
  return words.editions.translatedBy(namesInWords(translators, words, translators.length));
}

/** The same with the language of the original, `translated from Azerbaijani by Ida Holt`. */
export function translatedFrom(
  { translators }: Pick<Translation, 'translators'>,
  { language }: Edition,
  words: Catalogue,
): string {
  const names = namesInWords(translators, words, translators.length);
  return words.editions.translatedFrom(words.formats.language(language), names);
}
