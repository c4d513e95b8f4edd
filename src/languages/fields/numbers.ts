import { LANGUAGES } from '../index.ts';
import type { Words } from '../language.ts';

/** Numbers that are written as words, by language. */
export const NUMBERS: Readonly<Record<string, Words>> = Object.fromEntries(
  LANGUAGES.map(({ tag, numbers }) => [tag, numbers]),
);
