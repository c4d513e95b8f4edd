import { splitSentences } from '../text/sentences.ts';
import type { Exchange } from './interview.ts';
import type { Attribution, Layer } from './layer.ts';

/** What the attributions are called, on the page and in the search. */
export const ATTRIBUTION_NAMES: Readonly<Record<Attribution, string>> = {
  own: 'own analysis',
  official: 'official position',
  'third-party': 'third party',
};

/**
 * The attributions of an answer. What no editor has marked is the interviewee's own analysis.
 *
 * @param exchange the question with its answer
 * @param layer the editor's layer of the interview
 * @param language BCP 47 tag of the transcript
 * @returns none where the interview has no layer, since then nobody has looked
 */
export function attributionsOf(
  exchange: Exchange,
  layer?: Layer,
  language?: string,
): Attribution[] {
  if (!layer) return [];
  const passages = layer.attributions.filter(({ at }) => at === exchange.id);
  const hasOwn = exchange.answer.some(({ id, text }) =>
    splitSentences(text, language).some(
      ({ start, end }) =>
        !passages.some((p) => p.paragraph === id && p.start <= start && end <= p.end),
    ),
  );
  return [
    ...(hasOwn ? (['own'] as const) : []),
    ...new Set(passages.map(({ attribution }) => attribution)),
  ];
}
