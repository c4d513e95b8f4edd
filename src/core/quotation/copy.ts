import { withoutRemarks } from '../model/inline.ts';
import { creditAt } from './speakers.ts';
import type { Occurrence } from './verdict.ts';

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
    paragraphs: occurrence.spans.map(({ passage: { text, remarks }, start, end }) =>
      withoutRemarks(text, remarks, start, end).trim(),
    ),
    credit: creditAt(occurrence),
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
