import { LANGUAGES } from '../index.ts';
import type { Attribution } from '../language.ts';

/** How a text says whose words it quotes, in each language: one may be quoted in any of them. */
export const ATTRIBUTIONS: readonly Attribution[] = LANGUAGES.map(({ attribution }) => attribution);
