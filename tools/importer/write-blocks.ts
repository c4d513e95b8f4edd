import type { Inline } from '../../src/core/model/interview.ts';
import type { DraftParagraph } from './draft.ts';
import { mdxHeading, mdxParagraph } from './escape.ts';
import { inlinesOf, writeInlines } from './inlines.ts';

/** The markup that paragraphs have had so far, by their words. */
export type KeptMarkup = ReadonlyMap<string, readonly Inline[]>;

/** The running text of a paragraph; markup that an editor has set stays. */
export function writeWords(paragraph: DraftParagraph, kept: KeptMarkup): string {
  return writeInlines(kept.get(paragraph.text) ?? inlinesOf(paragraph));
}

/**
 * Writes paragraphs as blocks of MDX: lists, quotations, sub-headings, remarks and narration.
 *
 * @returns one string a block, to be joined with empty lines
 */
export function writeBlocks(paragraphs: readonly DraftParagraph[], kept: KeptMarkup): string[] {
  const blocks: string[] = [];
  let isInList = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const block = writeBlock(paragraph, kept, paragraphs[index + 1]);
    if (isInList && isItem(paragraph)) blocks.push(`${blocks.pop()}\n${block}`);
    else blocks.push(block);
    isInList = isItem(paragraph);
  }
  return blocks;
}

function isItem({ role, isItem: inList }: DraftParagraph): boolean {
  return role === 'speech' && inList === true;
}

function writeBlock(
  paragraph: DraftParagraph,
  kept: KeptMarkup,
  next: DraftParagraph | undefined,
): string {
  const words = writeWords(paragraph, kept);
  if (paragraph.role === 'remark') return `<Remark>${words}</Remark>`;
  if (paragraph.role === 'narration') return narrated(words);
  // A sub-heading is above a paragraph; alone it is the article's own prose.
  if (paragraph.role === 'heading')
    return next?.role === 'speech' ? `### ${mdxHeading(words)}` : narrated(words);
  if (isItem(paragraph)) return `- ${mdxParagraph(words)}`;
  return paragraph.isQuote ? `> ${mdxParagraph(words)}` : mdxParagraph(words);
}

function narrated(words: string): string {
  return `<Narration>\n\n${mdxParagraph(words)}\n\n</Narration>`;
}
