import { asParagraph, escapeMarkdown, markdownLink } from '../text/markdown.ts';
import type { Occurrence } from './verdict.ts';
import { partsAt } from './verdict.ts';

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
 * The words of an occurrence with their source: the interviewee's under their name, the
 * interviewer's and the introduction's under the publisher's.
 *
 * @param link full address of the occurrence
 */
export function quotationAt(occurrence: Occurrence, link: string): CopiedQuotation {
  const { credit, publisherCredit } = occurrence.interview;
  const isAnswer = partsAt(occurrence).every((part) => part === 'answer');
  return {
    paragraphs: occurrence.spans.map(({ passage, start, end }) => passage.text.slice(start, end)),
    credit: isAnswer ? credit : publisherCredit,
    link,
  };
}

/**
 * As plain text. Blank lines separate its parts even where it is read as Markdown. Each paragraph
 * opens with a quote mark, the last one closes.
 */
export function plainQuotation({ paragraphs, credit, link }: CopiedQuotation): string {
  return `${paragraphs.map((text) => `“${text}`).join('\n\n')}”\n\n— ${credit}\n${link}`;
}

/** As a block quotation in Markdown (CommonMark 0.31). */
export function markdownQuotation({ paragraphs, credit, link }: CopiedQuotation): string {
  const source = `— ${markdownLink(escapeMarkdown(credit), link)}`;
  const blocks = [...paragraphs.map((text) => asParagraph(escapeMarkdown(text))), source];
  return blocks.map((text) => `> ${text}`).join('\n>\n');
}
