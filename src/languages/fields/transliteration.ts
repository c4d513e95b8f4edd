import { LANGUAGES } from '../index.ts';

/** How letters are written in ASCII; of several ways, that of the first language in the list. */
export const TRANSLITERATION = LANGUAGES.toReversed()
  .map(({ transliteration }) => transliteration)
  .join(' ');
