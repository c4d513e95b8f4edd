import type { Layer, Voice } from './layer.ts';
import { splitSentences } from './sentences.ts';
import type { Exchange } from './types.ts';

/** What the voices are called, on the page and in the search. */
export const VOICE_NAMES: Readonly<Record<Voice, string>> = {
  own: 'own analysis',
  official: 'official position',
  'third-party': 'third party',
};

/**
 * The voices of an answer. What no editor has marked is the interviewee's own analysis.
 *
 * @param exchange the question with its answer
 * @param layer the editor's layer of the interview
 * @param language BCP 47 tag of the transcript
 * @returns none where the interview has no layer, since then nobody has looked
 */
export function voicesOf(exchange: Exchange, layer?: Layer, language?: string): Voice[] {
  if (!layer) return [];
  const passages = layer.voices.filter(({ at }) => at === exchange.id);
  const hasOwn = exchange.answer.some(({ id, text }) =>
    splitSentences(text, language).some(
      ({ start, end }) =>
        !passages.some((p) => p.paragraph === id && p.start <= start && end <= p.end),
    ),
  );
  return [...(hasOwn ? (['own'] as const) : []), ...new Set(passages.map(({ voice }) => voice))];
}
