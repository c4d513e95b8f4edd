import { LANGUAGES } from '../index.ts';
import type { Letters } from '../language.ts';

/** Letters that print may have in place of others in the same word, by language; `^` is its start. */
export const VARIANTS: Readonly<Record<string, Letters>> = Object.fromEntries(
  LANGUAGES.map(({ tag, variants }) => [tag, variants]),
);
