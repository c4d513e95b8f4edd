import { foldText } from '../../src/core/text/folding.ts';
import { APOSTROPHES } from '../../src/core/text/punctuation.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { phrasesIn, wordsIn } from '../../src/languages/language.ts';

const PARTICLES =
  'von|van|de|der|den|del|di|da|du|la|le|al|el|bin|ibn|zu|af|av|y|e|oğlu|qızı|kızı|qizi';
/** A capital letter, or a letter of a script that has none. */
const CAPITAL = String.raw`[\p{Lu}\p{Lo}\p{Script=Georgian}]`;
const WORD = String.raw`${CAPITAL}[\p{L}\p{M}\p{Nd}._${APOSTROPHES}-]*`;
/** A name: one to four words with a capital letter each, perhaps with particles, perhaps a number. */
export const NAME = String.raw`${WORD}(?:\s(?:(?:${PARTICLES})\s)?${WORD}){0,3}(?:\s?(?:№\s?)?\d{1,3})?`;

/** A question or answer word may be written small. */
export const TURN_WORD = [
  ...new Set(LANGUAGES.flatMap(({ turnLabels }) => phrasesIn(turnLabels)).flatMap(wordsIn)),
]
  .filter((word) => word.length > 1)
  .join('|');

/** A publication or place behind a name. */
export const OUTLET = String.raw`(?:,\s(?<outlet>\p{Lu}[^:：(),.?!;]{0,50}))?`;

/** A label has at most this many characters. */
export const LONGEST_LABEL = 60;

/**
 * A name as it is compared: capitals, accents and full stops don’t make another one.
 *
 * @example
 * labelKey('MR. BRANDT') // => 'mr brandt'
 * labelKey('С.В.Дубов') // => 'с в дубов'
 */
export function labelKey(speaker: string): string {
  return foldText(speaker.replaceAll('.', ' '), 'letters');
}
