import type { MdastNode } from 'satteri';
import { plainText } from '../model/inline.ts';
import type { Paragraph, Shape, Words } from '../model/interview.ts';
import { type FlowElement, startOf } from './mdx.ts';
import type { Finding } from './problem.ts';
import { emptyElement, isSpan, noAttributes, notAllowed, readInlines } from './read-inlines.ts';

/** A paragraph before its place is known: numbers are given when an exchange is complete. */
export type Block = Omit<Paragraph, 'id' | 'number'>;

/** Whose words the blocks are. */
export type Speech = Pick<Paragraph, 'role' | 'by'>;

/** Nobody says it: the article's own prose. */
export const NARRATION: Speech = { role: 'narration', by: [] };

/** What the readers of an MDX file share. */
export interface Reading {
  /** The whole file. */
  source: string;
  /** Receives whatever is wrong. */
  report: (finding: Finding) => void;
}

/**
 * Reads paragraphs, lists, block quotations, sub-headings (`### …`) and remarks.
 *
 * @param reading the file
 * @param nodes in their order
 * @param speech who says them
 */
export function readBlocks(reading: Reading, nodes: readonly MdastNode[], speech: Speech): Block[] {
  const blocks: Block[] = [];
  let heading: Words | undefined;
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 3) {
      if (heading) reading.report(loneHeading(heading));
      heading = readWords(reading, node, node.children);
      continue;
    }
    const [first, ...rest] = readBlock(reading, node, speech);
    if (first) blocks.push(heading ? { ...first, heading } : first, ...rest);
    heading = undefined;
  }
  if (heading) reading.report(loneHeading(heading));
  return blocks;
}

function readBlock(reading: Reading, node: MdastNode, speech: Speech): Block[] {
  if (isRemark(node)) return readRemarks(reading, node);
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
  return node.type === 'mdxJsxFlowElement' && node.name === 'Remark';
}

function readParagraph(reading: Reading, node: ParagraphNode, speech: Speech): Block {
  const nodes = node.type === 'paragraph' ? (node.children as MdastNode[]) : [node];
  return { ...readWords(reading, node, nodes), ...speech };
}

/** Reads running text. */
export function readWords(
  { source, report }: Reading,
  node: MdastNode,
  children: readonly MdastNode[],
): Words {
  const inlines = readInlines(source, children, report);
  return { inlines, text: plainText(inlines), position: startOf(node) };
}

function readRemarks(reading: Reading, node: FlowElement): Block[] {
  return readElement(reading, node, { role: 'remark', by: [] });
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
    ? [{ ...readWords(reading, node, children), ...speech }]
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
    if (isParagraph(node)) return [{ ...readParagraph(reading, node, speech), shape: shape(at) }];
    const why = 'a list item or a block quotation holds paragraphs only';
    reading.report(notAllowed(reading.source, node, why));
    return [];
  });
}

function loneHeading({ text, position }: Words): Finding {
  return {
    rule: 'heading',
    ...position,
    message: 'This sub-heading has nothing below it.',
    text: `### ${text}`,
    suggestion: 'Put it directly above the paragraph or the exchange that it belongs to.',
  };
}
