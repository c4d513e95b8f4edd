import type { MdastNode } from 'satteri';
import { isSpoken } from '../model/inline.ts';
import type { Words } from '../model/interview.ts';
import { excerpt, startOf } from './mdx.ts';
import type { Finding } from './problem.ts';
import { type Block, type Reading, readWords } from './read-words.ts';

/**
 * Gives each sub-heading (`### …`) to the block below it.
 *
 * @param read reads what is not a sub-heading
 */
export function readBelowHeadings(
  reading: Reading,
  nodes: readonly MdastNode[],
  read: (node: MdastNode) => Block[],
): Block[] {
  const blocks: Block[] = [];
  let heading: Words | undefined;
  for (const node of nodes) {
    if (isSubHeading(node)) {
      if (heading) reading.report(loneHeading(heading));
      heading = readHeading(reading, node);
      continue;
    }
    const [first, ...rest] = read(node);
    if (heading && first?.heading) reading.report(loneHeading(heading));
    if (first) blocks.push({ ...(heading && { heading }), ...first }, ...rest);
    heading = undefined;
  }
  if (heading) reading.report(loneHeading(heading));
  return blocks;
}

/** A heading in MDX. */
export type Heading = Extract<MdastNode, { type: 'heading' }>;

/** Whether a node is a sub-heading of the article. */
export function isSubHeading(node?: MdastNode): node is Heading {
  return node?.type === 'heading' && node.depth === 3;
}

/** Reads the words of a heading, which are more than a remark. */
export function readHeading(reading: Reading, node: Heading): Words {
  const words = readWords(reading, node, node.children);
  if (!isSpoken(words.inlines)) reading.report(emptyHeading(reading.source, node));
  return words;
}

function loneHeading({ text, position }: Words): Finding {
  return {
    rule: 'heading',
    ...position,
    message: 'This sub-heading has nothing below it.',
    text: `### ${text}`,
    suggestion: 'Put it directly above the paragraph, turn or exchange that it belongs to.',
  };
}

function emptyHeading(source: string, node: Heading): Finding {
  return {
    rule: 'heading',
    ...startOf(node),
    message: 'This heading has no words.',
    text: excerpt(source, node),
    suggestion: 'Write them after the “#” signs, or remove the heading.',
  };
}
