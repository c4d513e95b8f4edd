import type { MdastNode } from 'satteri';
import { parse as parseYaml } from 'yaml';
import { exchangeIdError, isTopic, LONGEST_ID } from '../addresses/ids.ts';
import { paragraphId } from '../addresses/permalinks.ts';
import { plainText } from '../model/inline.ts';
import type { Exchange, Paragraph, Question } from '../model/interview.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { EXCHANGE_EXAMPLE, excerpt, type FlowElement, positionWithin, startOf } from './mdx.ts';
import type { Finding } from './problem.ts';
import { isSpan, notAllowed, readInlines } from './read-inlines.ts';

type Report = (finding: Finding) => void;
const ATTRIBUTES = ['id', 'label', 'topics', 'interviewer'];

/**
 * Reads one `<Exchange>`: a question (`## …`) and the paragraphs of its answer.
 *
 * @param source the whole file
 * @param node the element
 * @param number the exchange's place in the interview, from 1
 * @param report receives whatever is wrong
 */
export function readExchange(
  source: string,
  node: FlowElement,
  number: number,
  report: Report,
): Exchange {
  const attributes = readAttributes(source, node, report);
  const id = readId(source, node, attributes.id, report);
  const { question, answer } = readTurns(source, node, id, report);
  const text = (name: string) => {
    const value = attributes[name];
    return typeof value === 'string' && value.trim() ? value : undefined;
  };
  const label = text('label');
  if (!label) report(missing(source, node, 'exchange-label', 'label', 'a short name, 1–4 words'));
  return {
    id,
    number,
    label: label ?? id,
    topics: readTopics(source, node, attributes.topics, report),
    ...(text('interviewer') && { interviewer: text('interviewer') }),
    question,
    answer,
    position: startOf(node),
  };
}

function readAttributes(source: string, node: FlowElement, report: Report) {
  const found: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
    const literal = literalValue(attribute.value);
    if (!ATTRIBUTES.includes(name) || literal === undefined) {
      report({
        rule: 'exchange-attribute',
        ...positionWithin(source, node, name || '{'),
        message: name
          ? `<Exchange> has no use for ${name}={…} as it is here.`
          : '<Exchange> takes only literal attributes, no code.',
        text: excerpt(source, node),
        suggestion: `Write it like this: ${EXCHANGE_EXAMPLE}`,
      });
    } else {
      hiddenCharacters(source, node, String(literal)).forEach(report);
      found[name] = literal;
    }
  }
  return found;
}

/** A quoted string, or a list of quoted strings in braces (flow YAML reads both kinds of quotes). */
function literalValue(value: unknown): unknown {
  if (typeof value === 'string') return value;
  const code = (value as { value?: string } | null | undefined)?.value;
  if (!code || !/^\s*(?:\[\s*)?(?:['"][^'"\\]*['"]\s*(?:,\s*)?)*(?:\]\s*)?$/.test(code))
    return undefined;
  try {
    return parseYaml(code);
  } catch {
    return undefined;
  }
}

function readId(source: string, node: FlowElement, value: unknown, report: Report): string {
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

function readTopics(source: string, node: FlowElement, value: unknown, report: Report): string[] {
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

function readTurns(source: string, node: FlowElement, id: string, report: Report) {
  let question: Question | undefined;
  const answer: Paragraph[] = [];
  const early: MdastNode[] = [];
  const odd: MdastNode[] = [];
  for (const child of node.children as MdastNode[]) {
    if (child.type === 'heading' && child.depth === 2 && !question) {
      const inlines = readInlines(source, child.children, report);
      question = { inlines, text: plainText(inlines), position: startOf(child) };
    } else if (!isParagraph(child)) odd.push(child);
    else if (question) answer.push(readParagraph(source, child, id, answer.length + 1, report));
    else early.push(child);
  }
  for (const child of odd) report(notAllowed(source, child));
  // A heading of another level is the question, and has been reported.
  if (!question?.text && !odd.some(({ type }) => type === 'heading'))
    report(withoutQuestion(source, node));
  else if (question?.text) for (const child of early) report(beforeQuestion(source, child));
  // A paragraph that has been reported already may be the answer.
  const isEmpty = answer.length + early.length + odd.length === 0;
  if (isEmpty) report(withoutAnswer(source, node, question));
  return { question: question ?? { inlines: [], text: '', position: startOf(node) }, answer };
}

/** A paragraph that is one `<bdi>` or `<span>` and nothing else is an element of its own in MDX. */
type ParagraphNode = Extract<MdastNode, { type: 'paragraph' }> | FlowElement;

/** Whether a block is a paragraph of text. */
export function isParagraph(node: MdastNode): node is ParagraphNode {
  return node.type === 'paragraph' || (node.type === 'mdxJsxFlowElement' && isSpan(node));
}

/** Reads one paragraph of an answer or of the lead. */
export function readParagraph(
  source: string,
  node: ParagraphNode,
  ownerId: string,
  number: number,
  report: Report,
): Paragraph {
  const nodes = node.type === 'paragraph' ? node.children : [node];
  const inlines = readInlines(source, nodes, report);
  return {
    id: paragraphId(ownerId, number),
    number,
    inlines,
    text: plainText(inlines),
    position: startOf(node),
  };
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
    suggestion: `Add ${name}="…" (${what}), like this: ${EXCHANGE_EXAMPLE}`,
  };
}

function beforeQuestion(source: string, node: MdastNode): Finding {
  return {
    rule: 'exchange-question',
    ...startOf(node),
    message: 'An exchange begins with its question; this paragraph is before it.',
    text: excerpt(source, node),
    suggestion: 'Begin the question with “## ”, or move the paragraph below it.',
  };
}

function withoutQuestion(source: string, node: FlowElement): Finding {
  return {
    rule: 'exchange-question',
    ...startOf(node),
    message: 'This exchange has no question.',
    text: excerpt(source, node),
    suggestion: 'Put the question first, on a line of its own that begins with “## ”.',
  };
}

function withoutAnswer(source: string, node: FlowElement, question?: Question): Finding {
  return {
    rule: 'exchange-answer',
    ...(question?.position ?? startOf(node)),
    message: 'This exchange has no answer.',
    text: question?.text ? `## ${question.text}` : excerpt(source, node),
    suggestion: 'Write the answer below the question, with a blank line between paragraphs.',
  };
}
