import type { MdastNode } from 'satteri';
import { paragraphId } from '../addresses/permalinks.ts';
import { isSpoken, remarksIn } from '../model/inline.ts';
import type { Paragraph, Shape, Words } from '../model/interview.ts';
import { type FlowElement, isElement } from './mdx.ts';
import { emptyElement, noAttributes, notAllowed } from './not-allowed.ts';
import { readBelowHeadings } from './read-headings.ts';
import { isSpan } from './read-inlines.ts';
import { type Block, type Reading, readWords } from './read-words.ts';

/** Whose words the blocks are. */
export type Speech = Pick<Paragraph, 'role' | 'by'>;

/** Nobody says it: the article's own prose. */
export const NARRATION: Speech = { role: 'narration', by: [] };

/** Nobody says it: the transcriber's words. */
const REMARK: Speech = { role: 'remark', by: [] };

/** Gives paragraphs their numbers and anchors. */
export function numbered(blocks: readonly Block[], owner: string, from = 1): Paragraph[] {
  return blocks.map((block, index) => ({
    id: paragraphId(owner, from + index),
    number: from + index,
    ...block,
  }));
}

/**
 * Reads paragraphs, lists, block quotations, sub-headings (`### …`) and remarks.
 *
 * @param reading the file
 * @param nodes in their order
 * @param speech who says them
 */
export function readBlocks(reading: Reading, nodes: readonly MdastNode[], speech: Speech): Block[] {
  return readBelowHeadings(reading, nodes, (node) => readBlock(reading, node, speech));
}

/** Reads a paragraph, a list, a block quotation or a remark. */
export function readBlock(reading: Reading, node: MdastNode, speech: Speech): Block[] {
  if (isRemark(node)) return readElement(reading, node, REMARK);
  if (node.type === 'list') return readList(reading, node, speech);
  if (node.type === 'blockquote')
    return readShaped(reading, node.children as MdastNode[], speech, () => ({ type: 'quotation' }));
  if (isParagraph(node)) return [readParagraph(reading, node, speech)];
  reading.report(notAllowed(reading.source, node));
  return [];
}

/** A paragraph that is one `<bdi>` or `<span>` and nothing else is an element of its own in MDX. */
type ParagraphNode = Extract<MdastNode, { type: 'paragraph' }> | FlowElement;

/** Whether a block is a paragraph of text. */
export function isParagraph(node: MdastNode): node is ParagraphNode {
  return node.type === 'paragraph' || (node.type === 'mdxJsxFlowElement' && isSpan(node));
}

/** Whether a block is a remark of the transcriber. */
export function isRemark(node: MdastNode): node is FlowElement {
  return isElement(node, 'Remark');
}

function readParagraph(reading: Reading, node: ParagraphNode, speech: Speech): Block {
  const nodes = node.type === 'paragraph' ? (node.children as MdastNode[]) : [node];
  return spoken(readWords(reading, node, nodes), speech);
}

/** Words as somebody's speech; those of the transcriber alone are nobody's, whoever has the turn. */
function spoken(words: Words, speech: Speech): Block {
  const isRemarkAlone = remarksIn(words.inlines).length > 0 && !isSpoken(words.inlines);
  return { ...words, ...(isRemarkAlone ? REMARK : speech) };
}

/**
 * Reads an element that holds blocks. Written on one line, it holds running text: one paragraph.
 *
 * @param node `<Narration>`, `<Remark>` or `<Turn>`
 * @param speech who says it
 */
export function readElement(reading: Reading, node: FlowElement, speech: Speech): Block[] {
  const { source, report } = reading;
  if (node.name !== 'Turn') noAttributes(source, node).forEach(report);
  const children = node.children as MdastNode[];
  const isLine = children.every(isRunning);
  const blocks = isLine
    ? [spoken(readWords(reading, node, children), speech)]
    : readBlocks(reading, children, speech);
  const said = blocks.filter(({ text }) => text.trim());
  // What is not allowed in it has been reported already.
  if (said.length === 0 && (isLine || children.length === blocks.length))
    report(emptyElement(source, node));
  return said;
}

/** Whether a node is running text, and not a block of its own. */
function isRunning(node: MdastNode): boolean {
  return ['text', 'emphasis', 'strong', 'link', 'mdxJsxTextElement'].includes(node.type);
}

function readList(
  reading: Reading,
  node: Extract<MdastNode, { type: 'list' }>,
  speech: Speech,
): Block[] {
  const isOrdered = node.ordered === true;
  const items = node.children as Extract<MdastNode, { type: 'listItem' }>[];
  return items.flatMap((item, index) =>
    readShaped(reading, item.children as MdastNode[], speech, (at): Shape => {
      const begins = at > 0 ? 'paragraph' : index > 0 ? 'item' : 'list';
      const number = (node.start ?? 1) + index;
      return { type: 'item', isOrdered, begins, ...(isOrdered && { number }) };
    }),
  );
}

/** Paragraphs inside a list item or a block quotation; anything else in there is too deep. */
function readShaped(
  reading: Reading,
  nodes: readonly MdastNode[],
  speech: Speech,
  shape: (at: number) => Shape,
): Block[] {
  return nodes.flatMap((node, at): Block[] => {
    if (isParagraph(node) || isRemark(node))
      return [{ ...readParagraph(reading, node, speech), shape: shape(at) }];
    const why = 'a list item or a block quotation holds paragraphs only';
    reading.report(notAllowed(reading.source, node, why));
    return [];
  });
}
