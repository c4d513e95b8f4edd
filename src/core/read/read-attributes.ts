import { parse as parseYaml } from 'yaml';
import { hiddenCharacters } from './hidden-characters.ts';
import { EXAMPLES, excerpt, type FlowElement, positionWithin } from './mdx.ts';
import type { Reading } from './read-blocks.ts';

/** The attributes that an element takes. */
const ATTRIBUTES = { Exchange: ['id', 'label', 'topics', 'by'], Turn: ['by'] };

/**
 * Reads the attributes of an element: literal strings and lists of strings, never code.
 *
 * @returns values by name; what is not allowed is reported and left out
 */
export function readAttributes(
  { source, report }: Reading,
  node: FlowElement & { name: keyof typeof ATTRIBUTES },
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
    const literal = literalValue(attribute.value);
    if (!ATTRIBUTES[node.name].includes(name) || literal === undefined) {
      report({
        rule: 'exchange-attribute',
        ...positionWithin(source, node, name || '{'),
        message: name
          ? `<${node.name}> has no use for ${name}={…} as it is here.`
          : `<${node.name}> takes only literal attributes, no code.`,
        text: excerpt(source, node),
        suggestion: `Write it like this: ${EXAMPLES[node.name]}`,
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
