import { exchangeIdError, isTopic, LONGEST_ID } from '../addresses/ids.ts';
import { EXAMPLES, excerpt, type FlowElement, positionOfValue, startOf } from './mdx.ts';
import type { Finding } from './problem.ts';
import { readAttributes } from './read-attributes.ts';
import type { Reading } from './read-words.ts';

/** What is written in the tag of an exchange. */
export interface ExchangeAttributes {
  id: string;
  label: string;
  topics: string[];
  /** Who asks, as it is written. */
  by: unknown;
  /** Whether some of them can’t be read, and have been reported. */
  isWrong: boolean;
}

/** Reads the attributes of an `<Exchange>`. */
export function readExchangeAttributes(
  reading: Reading,
  node: FlowElement & { name: 'Exchange' },
): ExchangeAttributes {
  const { source, report } = reading;
  const { values, isWrong } = readAttributes(reading, node);
  const given = (name: string, what: string) => {
    const value = values[name];
    if (typeof value === 'string' && value.trim()) return value;
    if (!isWrong) report(missing(source, node, name, what));
    return '';
  };
  const id = given('id', 'one to three words from the question');
  if (id) checkId(reading, node, id);
  const label = given('label', 'a short name, 1–4 words').trim() || id;
  return { id, label, topics: readTopics(reading, node, values.topics), by: values.by, isWrong };
}

/** Checks the form of an id. */
function checkId({ source, report }: Reading, node: FlowElement, value: string): void {
  const error = exchangeIdError(value);
  if (error)
    report({
      rule: 'exchange-id',
      ...positionOfValue(source, node, 'id', value),
      text: value,
      ...error,
    });
}

function readTopics({ source, report }: Reading, node: FlowElement, value: unknown): string[] {
  if (value === undefined) return [];
  const topics: unknown[] = Array.isArray(value) ? value : [value];
  return topics.filter((topic): topic is string => {
    const good = typeof topic === 'string' && isTopic(topic);
    if (!good)
      report({
        rule: 'exchange-topics',
        ...positionOfValue(source, node, 'topics'),
        message: `A topic is a lower-case word, or words joined by hyphens, of at most ${LONGEST_ID} characters.`,
        text: String(topic),
        suggestion: "Write topics like this: topics={['economy', 'foreign-policy']}",
      });
    return good;
  });
}

function missing(source: string, node: FlowElement, name: string, what: string): Finding {
  return {
    rule: `exchange-${name}`,
    ...startOf(node),
    message: `This exchange has no ${name}.`,
    text: excerpt(source, node),
    suggestion: `Add ${name}="…" (${what}), like this: ${EXAMPLES.Exchange}`,
  };
}
