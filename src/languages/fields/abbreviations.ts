import { LANGUAGES } from '../index.ts';
import type { Abbreviations } from '../language.ts';

export { abbreviations as ENGLISH_ABBREVIATIONS } from '../en.ts';

/** What ends with a full stop and yet ends no sentence, by language. */
export const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = Object.fromEntries(
  LANGUAGES.map(({ tag, abbreviations }) => [tag, abbreviations]),
);
