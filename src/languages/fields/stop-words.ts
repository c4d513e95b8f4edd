import { questionWords, stopWords } from '../en.ts';
import type { Words } from '../language.ts';

/** English words that say nothing of what a text is about. */
export const ENGLISH_STOP_WORDS: Words = `${stopWords} ${questionWords}`;
