import { LANGUAGES } from '../index.ts';
import type { Letters } from '../language.ts';
import * as names from '../names.ts';

/** Letters that people replace for want of a key, of all languages: a reader may type in any. */
export const FOLDING: Letters = [...LANGUAGES, names].map(({ folding }) => folding).join(' ');
