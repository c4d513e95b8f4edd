import { LANGUAGES } from '../index.ts';
import type { Phrases } from '../language.ts';

/** Words for question and answer before the turns of a conversation, of all languages. */
export const TURN_LABELS: readonly Phrases[] = LANGUAGES.map(({ turnLabels }) => turnLabels);
