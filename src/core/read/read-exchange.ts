import type { MdastNode } from 'satteri';
import { exchangeIdError, isTopic, LONGEST_ID } from '../addresses/ids.ts';
import { paragraphId } from '../addresses/permalinks.ts';
import type { Exchange, Paragraph, Question, Words } from '../model/interview.ts';
import { QUESTION_MARKS, QUOTES } from '../text/punctuation.ts';
import { EXAMPLES, excerpt, type FlowElement, positionWithin, startOf, textOf } from './mdx.ts';
import type { Finding } from './problem.ts';
import { readAttributes } from './read-attributes.ts';
import {
  type Block,
  isParagraph,
  isRemark,
  NARRATION,
  type Reading,
  readBlocks,
  readElement,
  readWords,
} from './read-blocks.ts';
import { noAttributes, notAllowed } from './read-inlines.ts';
import type { Speakers } from './speakers.ts';

const ENDS_ASKING = new RegExp(`[${QUESTION_MARKS}][${QUOTES}*_)\\]]*$`, 'u');

/** An exchange as it is written, before it is known what comes between it and the last one. */
export type ReadExchange = Omit<Exchange, 'number' | 'before' | 'heading'>;

/**
 * Reads one `<Exchange>`: a question (`## …`, or `<Question>` around it and its other paragraphs)
 * and what answers it; or a statement without a question.
 *
 * @param reading the file
 * @param node the element
 * @param speakers decides who says what
 */
export function readExchange(
  reading: Reading,
  node: FlowElement & { name: 'Exchange' },
  speakers: Speakers,
): ReadExchange {
  const { source, report } = reading;
  const attributes = readAttributes(reading, node);
  const id = readId(reading, node, attributes.id);
  const label = typeof attributes.label === 'string' && attributes.label.trim();
  if (!label) report(missing(source, node, 'exchange-label', 'label', 'a short name, 1–4 words'));
  const topics = readTopics(reading, node, attributes.topics);
  const [asking, body] = splitQuestion(reading, node.children as MdastNode[]);
  const asked = asking && readQuestion(reading, asking);
  if (!asking && attributes.by !== undefined) report(nobodyAsks(source, node));
  const question = asked && { ...asked, by: speakers.asker(node, attributes.by) };
  const { blocks, isWrong } = readBody(reading, body, speakers);
  if (!blocks.some(({ role }) => role === 'speech') && !isWrong)
    report(withoutAnswer(source, node, question, blocks.length > 0));
  return {
    ...{ id, label: label || id, topics },
    ...(question && { question }),
    answer: numbered(blocks, id),
    position: startOf(node),
  };
}

/** Gives paragraphs their numbers and anchors. */
export function numbered(blocks: readonly Block[], owner: string, from = 1): Paragraph[] {
  return blocks.map((block, index) => ({
    id: paragraphId(owner, from + index),
    number: from + index,
    ...block,
  }));
}

function readId({ source, report }: Reading, node: FlowElement, value: unknown): string {
  if (typeof value !== 'string' || !value) {
    report(missing(source, node, 'exchange-id', 'id', 'one to three words from the question'));
    return '';
  }
  const error = exchangeIdError(value);
  if (error)
    report({
      rule: 'exchange-id',
      ...positionWithin(source, node, value),
      text: value,
      ...error,
    });
  return value;
}

function readTopics({ source, report }: Reading, node: FlowElement, value: unknown): string[] {
  if (value === undefined) return [];
  const topics: unknown[] = Array.isArray(value) ? value : [value];
  return topics.filter((topic): topic is string => {
    const good = typeof topic === 'string' && isTopic(topic);
    if (!good)
      report({
        rule: 'exchange-topics',
        ...positionWithin(source, node, 'topics'),
        message: `A topic is a lower-case word, or words joined by hyphens, of at most ${LONGEST_ID} characters.`,
        text: String(topic),
        suggestion: "Write topics like this: topics={['economy', 'foreign-policy']}",
      });
    return good;
  });
}

/**
 * The question, and what comes after it. What nobody asks for may be without a question, but not
 * without a thought: bare words that end with a question mark are probably the question.
 */
function splitQuestion(
  { source, report }: Reading,
  nodes: readonly MdastNode[],
): [MdastNode | undefined, readonly MdastNode[]] {
  const at = nodes.findIndex(isQuestion);
  const [first] = nodes;
  if (at >= 0) {
    for (const node of nodes.slice(0, at)) report(beforeQuestion(source, node));
    return [nodes[at], nodes.slice(at + 1)];
  }
  if (first && isParagraph(first) && ENDS_ASKING.test(textOf(source, first)))
    report(unmarkedQuestion(source, first));
  return [undefined, nodes];
}

function isQuestion(node: MdastNode): boolean {
  return (node.type === 'heading' && node.depth === 2) || isElement(node, 'Question');
}

function readQuestion(reading: Reading, node: MdastNode): Omit<Question, 'by'> | undefined {
  if (node.type === 'heading') return alone(readWords(reading, node, node.children));
  const { source, report } = reading;
  const element = node as FlowElement;
  noAttributes(source, element).forEach(report);
  const before: Words[] = [];
  const after: Words[] = [];
  let asking: Words | undefined;
  for (const child of element.children as MdastNode[]) {
    if (child.type === 'heading' && child.depth === 2 && !asking)
      asking = readWords(reading, child, child.children);
    else if (isParagraph(child))
      (asking ? after : before).push(
        readWords(reading, child, child.type === 'paragraph' ? child.children : [child]),
      );
    else report(notAllowed(source, child, 'a question is one “## …” and paragraphs'));
  }
  if (!asking) report(withoutHeading(source, element));
  return asking && { ...asking, before, after };
}

function alone(words: Words): Omit<Question, 'by'> {
  return { ...words, before: [], after: [] };
}

/**
 * What follows the question: bare blocks, which the one interviewee says, turns and narration.
 *
 * @returns also whether anything was wrong: what was meant to be the answer may be missing
 */
function readBody(reading: Reading, nodes: readonly MdastNode[], speakers: Speakers) {
  const findings: Finding[] = [];
  const noting = { ...reading, report: (finding: Finding) => void findings.push(finding) };
  const blocks: Block[] = [];
  let bare: MdastNode[] = [];
  const flush = () => {
    const spoken = bare.find((node) => !isRemark(node));
    const by = spoken ? speakers.answerer(spoken) : [];
    blocks.push(...readBlocks(noting, bare, { role: 'speech', by }));
    bare = [];
  };
  for (const node of nodes) {
    if (isElement(node, 'Turn')) {
      flush();
      blocks.push(...readTurn(noting, node, speakers));
    } else if (isElement(node, 'Narration')) {
      flush();
      blocks.push(...readElement(noting, node, NARRATION));
    } else if (isQuestion(node)) noting.report(lateQuestion(reading.source, node));
    else bare.push(node);
  }
  flush();
  findings.forEach(reading.report);
  return { blocks, isWrong: findings.length > 0 };
}

function readTurn(reading: Reading, node: FlowElement & { name: 'Turn' }, speakers: Speakers) {
  const { by } = readAttributes(reading, node);
  return readElement(reading, node, { role: 'speech', by: speakers.turn(node, by) });
}

/** Whether a node is one of the elements of a transcript. */
export function isElement<Name extends string>(
  node: MdastNode,
  name: Name,
): node is FlowElement & { name: Name } {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

function missing(
  source: string,
  node: FlowElement,
  rule: string,
  name: string,
  what: string,
): Finding {
  return {
    rule,
    ...startOf(node),
    message: `This exchange has no ${name}.`,
    text: excerpt(source, node),
    suggestion: `Add ${name}="…" (${what}), like this: ${EXAMPLES.Exchange}`,
  };
}

function beforeQuestion(source: string, node: MdastNode): Finding {
  return {
    rule: 'exchange-question',
    ...startOf(node),
    message: 'An exchange begins with its question; this paragraph is before it.',
    text: excerpt(source, node),
    suggestion:
      'Move it below the question; if it is a part of the question, put both between <Question> and </Question>.',
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

function lateQuestion(source: string, node: MdastNode): Finding {
  return {
    rule: 'exchange-question',
    ...startOf(node),
    message: 'An exchange has only one question.',
    text: excerpt(source, node),
    suggestion:
      'Begin another <Exchange> with it, or write it as a follow-up: a <Turn by="…"> without “## ”.',
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

function nobodyAsks(source: string, node: FlowElement): Finding {
  return {
    rule: 'speaker',
    ...positionWithin(source, node, 'by='),
    message: 'by="…" says who asks, and this exchange begins with no question.',
    text: excerpt(source, node),
    suggestion:
      'Begin the question with “## ”; or, if nobody asks here, put what is said into <Turn by="…">.',
  };
}

function withoutAnswer(
  source: string,
  node: FlowElement,
  question: Question | undefined,
  hasBlocks: boolean,
): Finding {
  return {
    rule: 'exchange-answer',
    ...(question?.position ?? startOf(node)),
    message: hasBlocks
      ? 'Nobody speaks in this exchange after the question.'
      : 'This exchange has no answer.',
    text: question?.text ? `## ${question.text}` : excerpt(source, node),
    suggestion: hasBlocks
      ? 'Move its remarks and narration into the exchange before it, or write down what was said.'
      : 'Write the answer below the question, with a blank line between paragraphs.',
  };
}
