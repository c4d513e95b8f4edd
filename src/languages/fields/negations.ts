import { LANGUAGES } from '../index.ts';
import type { Words } from '../language.ts';

/** Words that turn a sentence round, by language. */
export const NEGATIONS: Readonly<Record<string, Words>> = Object.fromEntries(
  LANGUAGES.map(({ tag, negations }) => [tag, negations]),
);
