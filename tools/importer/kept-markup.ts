import type { Inline, Transcript, Words } from '../../src/core/model/interview.ts';
import { hasMarkup } from './inlines.ts';
import type { KeptMarkup } from './write-blocks.ts';

/** The emphasis, links and language marks of a transcript, by the words of each paragraph. */
export function keptMarkup({ lead, exchanges, closing }: Transcript): KeptMarkup {
  const words: Words[] = [
    ...lead,
    ...exchanges.flatMap(({ before, heading, question, answer }) => [
      ...before,
      ...(heading ? [heading] : []),
      ...(question ? [...question.before, question, ...question.after] : []),
      ...answer.flatMap((paragraph) =>
        paragraph.heading ? [paragraph.heading, paragraph] : [paragraph],
      ),
    ]),
    ...closing,
  ];
  return new Map(
    words
      .filter(({ inlines }) => hasMarkup(inlines))
      .map(({ text, inlines }): [string, readonly Inline[]] => [text, inlines]),
  );
}
