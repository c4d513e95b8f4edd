import { withoutRemarks } from '../model/inline.ts';
import type { Part } from '../model/passages.ts';
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
  /** BCP 47 tag of the words. */
  language: string;
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
    language: occurrence.interview.language,
  };
}

function saidIn({ passage: { text, remarks }, start, end }: PassageSpan): string {
  return withoutRemarks(text, remarks, start, end).trim();
}

/** Marks around a quotation. */
type QuoteMarks = readonly [open: string, close: string];

/**
 * As plain text. Blank lines separate its parts even where it is read as Markdown. Each paragraph
 * opens with a quote mark, the last one closes.
 */
export function plainQuotation(quotation: CopiedQuotation, marks: QuoteMarks): string {
  return `${creditedWords(quotation, marks)}\n${quotation.link}`;
}

/** The words and who says them, without the link: a share sheet gets that apart. */
export function creditedWords(
  { paragraphs, credit }: CopiedQuotation,
  [open, close]: QuoteMarks,
): string {
  return `${paragraphs.map((text) => open + text).join('\n\n')}${close}\n\n— ${credit}`;
}

/** Words of several exchanges ready to be pasted elsewhere. */
export interface CopiedConversation {
  /** What is said, a paragraph each, with who says it where that changes. */
  turns: { speaker?: string; text: string }[];
  /** `News.Az, 28 November 2025` */
  credit: string;
  /** Full address of the words. */
  link: string;
  /** BCP 47 tag of the words. */
  language: string;
}

/**
 * The words of several exchanges, with who says which. A question that the article gives to nobody
 * is called a question; what nobody says has a word for what it is before it.
 *
 * @param link full address of the occurrence
 * @param origins what is written for those who are not named, and before what nobody says
 */
export function conversationAt(
  { interview, spans }: Occurrence,
  link: string,
  origins: Partial<Record<Part, string>>,
): CopiedConversation {
  let before: string | undefined;
  const turns = spans.map((span) => {
    const { part } = span.passage;
    const names = speakersAt({ interview, spans: [span] }).join(', ');
    const speaker = names || origins[part];
    const isNew = speaker !== before;
    before = speaker;
    return { ...(speaker && isNew && { speaker }), text: saidIn(span) };
  });
  const { published: credit, language } = interview;
  return { turns: turns.filter(({ text }) => text), credit, link, language };
}

/** As plain text. */
export function plainConversation({ turns, credit, link }: CopiedConversation): string {
  const said = turns.map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text));
  return `${said.join('\n\n')}\n\n— ${credit}\n${link}`;
}
