import { withoutRemarks } from '../model/inline.ts';
import { creditAt, speakersAt } from './speakers.ts';
import type { Occurrence, PassageSpan } from './verdict.ts';

/** A quotation ready to be pasted elsewhere. */
export interface CopiedQuotation {
  /** The transcript's words, a paragraph each. */
  paragraphs: string[];
  /** `Azamat Seitov, News.Az, 28 November 2025` */
  credit: string;
  /** Full address of the words. */
  link: string;
}

/**
 * The words of an occurrence with their source: under the name of whoever says them; what nobody
 * says, under the publisher's. Remarks of the transcriber are nobody's words and are left out.
 *
 * @param link full address of the occurrence
 */
export function quotationAt(occurrence: Occurrence, link: string): CopiedQuotation {
  return {
    paragraphs: occurrence.spans.map(saidIn),
    credit: creditAt(occurrence),
    link,
  };
}

function saidIn({ passage: { text, remarks }, start, end }: PassageSpan): string {
  return withoutRemarks(text, remarks, start, end).trim();
}

/**
 * As plain text. Blank lines separate its parts even where it is read as Markdown. Each paragraph
 * opens with a quote mark, the last one closes.
 */
export function plainQuotation({ paragraphs, credit, link }: CopiedQuotation): string {
  return `${paragraphs.map((text) => `“${text}`).join('\n\n')}”\n\n— ${credit}\n${link}`;
}

/** Words of several exchanges ready to be pasted elsewhere. */
export interface CopiedConversation {
  /** What is said, a paragraph each, with who says it where that changes. */
  turns: { speaker?: string; text: string }[];
  /** `News.Az, 28 November 2025` */
  credit: string;
  /** Full address of the words. */
  link: string;
}

/**
 * The words of several exchanges, with who says which. A question that the article gives to nobody
 * is called a question; for what nobody says, nobody is named.
 *
 * @param link full address of the occurrence
 */
export function conversationAt({ interview, spans }: Occurrence, link: string): CopiedConversation {
  let before: string | undefined;
  const turns = spans.map((span) => {
    const names = speakersAt({ interview, spans: [span] }).join(', ');
    const speaker = names || (span.passage.part === 'question' ? 'Question' : '');
    const isNew = speaker !== before;
    before = speaker;
    return { ...(speaker && isNew && { speaker }), text: saidIn(span) };
  });
  return { turns: turns.filter(({ text }) => text), credit: interview.published, link };
}

/** As plain text. */
export function plainConversation({ turns, credit, link }: CopiedConversation): string {
  const said = turns.map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text));
  return `${said.join('\n\n')}\n\n— ${credit}\n${link}`;
}
