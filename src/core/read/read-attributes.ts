import { parse as parseYaml } from 'yaml';
import { hiddenCharacters } from './hidden-characters.ts';
import { EXAMPLES, excerpt, type FlowElement, positionWithin } from './mdx.ts';
import type { Finding } from './problem.ts';
import type { Reading } from './read-words.ts';

/** The attributes that an element takes. */
const ATTRIBUTES = { Exchange: ['id', 'label', 'topics', 'by'], Turn: ['by'] };

/** An element that has attributes. */
type Attributed = FlowElement & { name: keyof typeof ATTRIBUTES };

/** The attributes of an element. */
export interface Attributes {
  /** Strings and lists of strings, by name. */
  values: Readonly<Record<string, unknown>>;
  /** Whether some are left out, so that one that is missing needs no error of its own. */
  isWrong: boolean;
}

/**
 * Reads the attributes of an element: literal strings and lists of strings, never code. What is not
 * allowed is reported and left out.
 */
export function readAttributes({ source, report }: Reading, node: Attributed): Attributes {
  const values: Record<string, unknown> = {};
  let isWrong = false;
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
    const literal = literalValue(attribute.value);
    const isKnown = ATTRIBUTES[node.name].includes(name) && literal !== undefined;
    if (isKnown && !(name in values)) {
      hiddenCharacters(source, node, String(literal)).forEach(report);
      values[name] = literal;
    } else {
      report(wrongAttribute(source, node, name, isKnown));
      isWrong = true;
    }
  }
  return { values, isWrong };
}

function wrongAttribute(
  source: string,
  node: Attributed,
  name: string,
  isDoubled: boolean,
): Finding {
  const what = isDoubled
    ? `<${node.name}> has ${name}=… twice.`
    : name
      ? `<${node.name}> has no use for ${name}={…} as it is here.`
      : `<${node.name}> takes only literal attributes, no code.`;
  return {
    rule: 'exchange-attribute',
    ...positionWithin(source, node, name || '{'),
    message: what,
    text: excerpt(source, node),
    suggestion: isDoubled
      ? `Keep one of the two. Several people who speak together are a list: by={['ida-holt', 'jon-rask']}`
      : `Write it like this: ${EXAMPLES[node.name]}`,
  };
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
