import { exchangePath } from '../core/addresses/permalinks.ts';
import { inLanguage, type LanguageAttributes } from '../core/text/direction.ts';
import { answerByline, answerMetadata, type Metadata } from '../outputs/metadata.ts';
import { absolute } from '../site.ts';
import type { AnswerProps } from './answer.ts';
import { type ProseView, proseView, type QuestionView, questionView } from './passage.ts';
import { words } from './words.ts';

/** An answer as other sites may frame it: the words, who says them, and the way to its page. */
export interface EmbedView {
  metadata: Metadata;
  /** Address of the answer’s page. */
  href: string;
  /** The language of the question. */
  language: LanguageAttributes;
  question: QuestionView;
  prose: ProseView;
  /** `Azamat Seitov, News.Az, 28 November 2025` */
  credit: string;
}

export function embedView({ interview, exchange }: AnswerProps): EmbedView {
  // Notes are on the answer’s page, so their marks lead nowhere here.
  const plain = { ...interview, marks: new Map() };
  return {
    metadata: answerMetadata(interview, exchange, words),
    href: absolute(exchangePath(interview.slug, exchange.id)),
    language: inLanguage(interview.language),
    question: questionView(interview, exchange, absolute),
    prose: withoutLinks(proseView(plain, exchange.id, absolute)),
    credit: answerByline(interview, exchange, words),
  };
}

/** Prose without what belongs to a page of this site: permalinks, former anchors, corrections. */
function withoutLinks(prose: ProseView): ProseView {
  const blocks = prose.blocks.map((block) => ({
    ...block,
    items: block.items.map((item) =>
      item.map(({ permalink, ...passage }) => ({ ...passage, formerAnchors: [], corrections: [] })),
    ),
  }));
  return { ...prose, blocks };
}
