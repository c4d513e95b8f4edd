import { splitSentences } from '../text/sentences.ts';
import type { Attribution, Layer } from './layer.ts';
import type { Passage } from './passages.ts';

/**
 * The attributions of an answer. What no editor has marked is the interviewee's own analysis.
 *
 * @param answer its passages
 * @param layer the editor's layer of the interview
 * @param language BCP 47 tag of the transcript
 * @returns none where the interview has no layer, since then nobody has looked
 */
export function attributionsOf(
  answer: readonly Passage[],
  layer?: Layer,
  language?: string,
): Attribution[] {
  if (!layer) return [];
  const spans = layer.attributions.filter(({ at }) => at === answer[0]?.at);
  const hasOwn = answer.some(({ id, text }) =>
    splitSentences(text, language).some(
      ({ start, end }) =>
        !spans.some((span) => span.paragraph === id && span.start <= start && end <= span.end),
    ),
  );
  return [
    ...(hasOwn ? (['own'] as const) : []),
    ...new Set(spans.map(({ attribution }) => attribution)),
  ];
}
