import type { MdastNode } from 'satteri';
import type { Question, Words } from '../model/interview.ts';
import { QUESTION_MARKS, QUOTES } from '../text/punctuation.ts';
import { excerpt, type FlowElement, isElement, startOf, textOf } from './mdx.ts';
import { noAttributes, notAllowed } from './not-allowed.ts';
import type { Finding } from './problem.ts';
import { isParagraph, isRemark } from './read-blocks.ts';
import { type Heading, readHeading } from './read-headings.ts';
import { type Reading, readWords } from './read-words.ts';

const ENDS_ASKING = new RegExp(`[${QUESTION_MARKS}][${QUOTES}*_)\\]]*$`, 'u');

/**
 * The question, and what comes after it. What nobody asks for may be without a question, but not
 * without a thought: bare words that end with a question mark are probably the question.
 */
export function splitQuestion(
  { source, report }: Reading,
  nodes: readonly MdastNode[],
): [MdastNode | undefined, readonly MdastNode[]] {
  const at = nodes.findIndex(isQuestion);
  const [first] = nodes;
  if (at >= 0) {
    for (const node of nodes.slice(0, at)) report(beforeQuestion(source, node));
    return [nodes[at], nodes.slice(at + 1)];
  }
  if (!first || !isParagraph(first) || !ENDS_ASKING.test(textOf(source, first)))
    return [undefined, nodes];
  report(unmarkedQuestion(source, first));
  return [first, nodes.slice(1)];
}

/** Whether a node is a question, or the element around one. */
export function isQuestion(node: MdastNode): boolean {
  return isAsking(node) || isElement(node, 'Question');
}

function isAsking(node: MdastNode): node is Heading {
  return node.type === 'heading' && node.depth === 2;
}

/** Reads a question; nothing where no part of it asks. */
export function readQuestion(reading: Reading, node: MdastNode): Omit<Question, 'by'> | undefined {
  if (isAsking(node)) return { ...readHeading(reading, node), before: [], after: [] };
  // It has been reported; what follows from that is no news.
  const { source, report } = reading;
  const element = node as FlowElement;
  if (isParagraph(node)) {
    const [words] = readRest(reading, node);
    return words && { ...words, before: [], after: [] };
  }
  const children = element.children as MdastNode[];
  noAttributes(source, element).forEach(report);
  const at = children.findIndex(isAsking);
  const asking = children[at] as Heading | undefined;
  if (!asking) {
    report(withoutHeading(source, element));
    return undefined;
  }
  const [before, after] = [children.slice(0, at), children.slice(at + 1)];
  const rest = (nodes: readonly MdastNode[]) => nodes.flatMap((other) => readRest(reading, other));
  return { ...readHeading(reading, asking), before: rest(before), after: rest(after) };
}

/** A paragraph of a question that is not the part that asks; a remark is a paragraph too. */
function readRest(reading: Reading, node: MdastNode): Words[] {
  if (isParagraph(node) || isRemark(node))
    return [readWords(reading, node, node.type === 'paragraph' ? node.children : [node])];
  reading.report(notAllowed(reading.source, node, 'a question is one “## …” and paragraphs'));
  return [];
}

function beforeQuestion(source: string, node: MdastNode): Finding {
  return {
    rule: 'exchange-question',
    ...startOf(node),
    message: 'An exchange begins with its question; this is before it.',
    text: excerpt(source, node),
    suggestion: isParagraph(node)
      ? 'Move it below the question; if it is a part of the question, put both between <Question> and </Question>.'
      : 'Move it below the question, or out of this exchange.',
  };
}

function unmarkedQuestion(source: string, node: MdastNode): Finding {
  return {
    rule: 'exchange-question',
    ...startOf(node),
    message: 'This exchange has no question, and its first paragraph asks one.',
    text: excerpt(source, node),
    suggestion:
      'Begin the question with “## ”; if whoever answers says this, put it between <Turn by="…"> and </Turn>.',
  };
}

function withoutHeading(source: string, node: FlowElement): Finding {
  return {
    rule: 'exchange-question',
    ...startOf(node),
    message: 'This <Question> has no part that asks.',
    text: excerpt(source, node),
    suggestion: 'Begin the paragraph that asks with “## ”.',
  };
}
