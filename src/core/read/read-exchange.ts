import type { MdastNode } from 'satteri';
import type { Exchange, Question } from '../model/interview.ts';
import { readExchangeAttributes } from './exchange-attributes.ts';
import { excerpt, type FlowElement, isElement, positionOfValue, startOf } from './mdx.ts';
import type { Finding } from './problem.ts';
import { readAttributes } from './read-attributes.ts';
import {
  isRemark,
  NARRATION,
  numbered,
  readBlock,
  readElement,
  type Speech,
} from './read-blocks.ts';
import { readBelowHeadings } from './read-headings.ts';
import { isQuestion, readQuestion, splitQuestion } from './read-question.ts';
import type { Block, Reading } from './read-words.ts';
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
  const { by, isWrong: isByWrong, ...head } = readExchangeAttributes(reading, node);
  const [asking, body] = splitQuestion(reading, node.children as MdastNode[]);
  const asked = asking && readQuestion(reading, asking);
  if (!asking && by !== undefined) report(nobodyAsks(source, node));
  const question = asked && { ...asked, by: isByWrong ? [] : speakers.asker(node, by) };
  const { blocks, isWrong } = readBody(reading, body, speakers);
  if (!blocks.some(({ role }) => role === 'speech') && !isWrong)
    report(withoutAnswer(source, node, question, blocks.length > 0));
  return {
    ...head,
    ...(question && { question }),
    answer: numbered(blocks, head.id),
    position: startOf(node),
  };
}

/**
 * What follows the question: bare blocks, which the one interviewee says, turns and narration.
 *
 * @returns also whether anything was wrong: what was meant to be the answer may be missing
 */
function readBody(reading: Reading, nodes: readonly MdastNode[], speakers: Speakers) {
  const findings: Finding[] = [];
  const noting = { ...reading, report: (finding: Finding) => void findings.push(finding) };
  // Who says the bare blocks since the last element: asked once, so that it is reported once.
  let bare: Speech | undefined;
  const blocks = readBelowHeadings(noting, nodes, (node): Block[] => {
    if (!isElement(node, 'Turn') && !isElement(node, 'Narration')) {
      if (isQuestion(node)) noting.report(lateQuestion(reading.source, node));
      if (isQuestion(node)) return [];
      if (!isRemark(node)) bare ??= { role: 'speech', by: speakers.answerer(node) };
      return readBlock(noting, node, bare ?? NARRATION);
    }
    bare = undefined;
    return isElement(node, 'Turn')
      ? readTurn(noting, node, speakers)
      : readElement(noting, node, NARRATION);
  });
  findings.forEach(reading.report);
  return { blocks, isWrong: findings.length > 0 };
}

function readTurn(reading: Reading, node: FlowElement & { name: 'Turn' }, speakers: Speakers) {
  const { values, isWrong } = readAttributes(reading, node);
  const by = isWrong ? [] : speakers.turn(node, values.by);
  return readElement(reading, node, { role: 'speech', by });
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

function nobodyAsks(source: string, node: FlowElement): Finding {
  return {
    rule: 'speaker',
    ...positionOfValue(source, node, 'by'),
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
