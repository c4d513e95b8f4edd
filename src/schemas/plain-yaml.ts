import { type Document, isAlias, isScalar, type Node, visit } from 'yaml';
import { characterError, forbiddenIn } from '../core/text/characters.ts';

/** Something in YAML that content has no use for, and where it stands. */
export interface Trick {
  /** In UTF-16 code units from the start of the text. */
  offset: number;
  message: string;
  suggestion: string;
}

/**
 * Finds what makes YAML more than names and values: aliases (a few lines of them stand for
 * billions of values), tags, and characters that hide behind an escape such as `"\u202E"`.
 */
export function findTricks(document: Document): Trick[] {
  const tricks: Trick[] = [];
  visit(document, {
    Node: (_, node) => {
      const trick = trickIn(node);
      if (trick) tricks.push({ offset: node.range?.[0] ?? 0, ...trick });
    },
  });
  return tricks;
}

function trickIn(node: Node): Omit<Trick, 'offset'> | undefined {
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
