import type { MdastNode } from 'satteri';
import { exchangeIdFault, isTopic, LONGEST_ID } from '../addresses/ids.ts';
import { paragraphId } from '../addresses/permalinks.ts';
import type { Exchange, Paragraph, Question, Words } from '../model/interview.ts';
import { excerpt, type FlowElement, positionWithin, startOf } from './mdx.ts';
import type { Finding } from './problem.ts';
import { exampleOf, readAttributes } from './read-attributes.ts';
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
  const [first, ...rest] = node.children as MdastNode[];
  const asked = first && isQuestion(first) ? readQuestion(reading, first) : undefined;
  if (!asked && attributes.by !== undefined) report(nobodyAsks(source, node));
  const question = asked && { ...asked, by: speakers.asker(node, attributes.by) };
  const blocks = readBody(reading, asked || !first ? rest : [first, ...rest], speakers);
  if (!blocks.some(({ role }) => role === 'speech') && !blocks.isFaulty)
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
  const fault = exchangeIdFault(value);
  if (fault)
    report({
      rule: 'exchange-id',
      ...positionWithin(source, node, value),
      text: value,
      ...fault,
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

/** What follows the question: bare blocks, which the one interviewee says, turns and narration. */
function readBody(reading: Reading, nodes: readonly MdastNode[], speakers: Speakers) {
  const blocks: Block[] = [];
  let bare: MdastNode[] = [];
  let faults = 0;
  const counting = {
    ...reading,
    report: (finding: Finding) => reading.report(((faults += 1), finding)),
  };
  const flush = () => {
    const spoken = bare.find((node) => !isRemark(node));
    const by = spoken ? speakers.answerer(spoken) : [];
    blocks.push(...readBlocks(counting, bare, { role: 'speech', by }));
    bare = [];
  };
  for (const node of nodes) {
    if (isElement(node, 'Turn')) {
      flush();
      blocks.push(...readTurn(counting, node, speakers));
    } else if (isElement(node, 'Narration')) {
      flush();
      blocks.push(...readElement(counting, node, NARRATION));
    } else if (isQuestion(node)) counting.report(lateQuestion(reading.source, node));
    else bare.push(node);
  }
  flush();
  return Object.assign(blocks, { isFaulty: faults > 0 });
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
    suggestion: `Add ${name}="…" (${what}), like this: ${exampleOf('Exchange')}`,
  };
}

function lateQuestion(source: string, node: MdastNode): Finding {
  return {
    rule: 'exchange-question',
    ...startOf(node),
    message: 'An exchange begins with its question, and has only one.',
    text: excerpt(source, node),
    suggestion:
      'Put it first, begin another <Exchange> with it, or write it as what it is: a follow-up in a <Turn by="…">.',
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
