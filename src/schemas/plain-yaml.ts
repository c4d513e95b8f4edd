import { type Document, isAlias, isScalar, type Node, visit } from 'yaml';
import { characterError, forbiddenIn } from '../core/text/characters.ts';

/** What is wrong, and how to fix it. */
interface Words {
  message: string;
  suggestion: string;
}

/** A feature of YAML that content may not use, and where it is. */
export interface Forbidden extends Words {
  /** In UTF-16 code units from the start of the text. */
  offset: number;
}

/**
 * Finds what makes YAML more than names and values: aliases (a few lines of them mean
 * billions of values), tags, and characters that hide behind an escape such as `"\u202E"`.
 */
export function findForbidden(document: Document): Forbidden[] {
  const found: Forbidden[] = [];
  visit(document, {
    Node: (_, node) => {
      const words = forbiddenNode(node);
      if (words) found.push({ offset: node.range?.[0] ?? 0, ...words });
    },
  });
  return found;
}

function forbiddenNode(node: Node): Words | undefined {
  if (isAlias(node) || ('anchor' in node && node.anchor))
    return {
      message: 'Anchors and aliases (“&” or “*” before a value) can’t be used here.',
      suggestion: 'Write the value itself. A text that begins with & or * needs "straight" quotes.',
    };
  if ('tag' in node && node.tag)
    return {
      message: `A tag (“${node.tag}”) can’t be used here.`,
      suggestion: 'Remove it. A text that begins with “!” needs "straight" double quotes.',
    };
  const [forbidden] = isScalar<unknown>(node) ? forbiddenIn(String(node.value)) : [];
  return forbidden && { message: characterError(forbidden[0]), suggestion: 'Remove it.' };
}
