import { type MdastNode, mdxToMdast } from 'satteri';
import type { Position } from '../model/interview.ts';
import { lineAt, positionAt } from './position.ts';
import type { Finding } from './problem.ts';

/** How the elements of a transcript that have attributes begin, for messages. */
export const EXAMPLES = {
  Exchange: `<Exchange id="connectivity" label="Connectivity" topics={['economy']}>`,
  Turn: '<Turn by="ida-holt">',
};

/** The tree of a whole MDX file. */
export type Root = Extract<MdastNode, { type: 'root' }>;
/** A component in the MDX file that is a block of its own, such as `<Exchange>`. */
export type FlowElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;
/** A component or an element inside a line. */
export type TextElement = Extract<MdastNode, { type: 'mdxJsxTextElement' }>;

/**
 * Parses an MDX file into a tree, with the parser that Astro uses. Nothing is ever run: the tree
 * is read as data. Smart punctuation and GFM are off, because they change characters.
 *
 * @param source the whole file, frontmatter included, so that positions are those of the file
 * @returns the tree, or what is wrong with the syntax (the parser stops at the first error)
 */
export function parseMdx(source: string): Root | Finding {
  try {
    const tree = mdxToMdast(source, {
      features: { frontmatter: true, gfm: false, smartPunctuation: false },
    });
    if (tree.type === 'root') return tree;
    throw new TypeError(`The MDX parser gave a ${tree.type} instead of a root.`);
  } catch (error) {
    return syntaxFinding(source, error);
  }
}

/** Whether `parseMdx` found an error. */
export function isFinding(result: Root | Finding): result is Finding {
  return 'rule' in result;
}

/** Whether a node is one of the elements of a transcript. */
export function isElement<Name extends string>(
  node: MdastNode,
  name: Name,
): node is FlowElement & { name: Name } {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

/** Where a node begins in the file. */
export function startOf(node: MdastNode): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The source of a node, its first line only: enough to recognise it. */
export function excerpt(source: string, node: MdastNode): string {
  return textOf(source, node).split('\n')[0] ?? '';
}

/** The source of a node. */
export function textOf(source: string, { position }: MdastNode): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** Finds the place of `needle` inside a node; the node's start where it does not occur. */
export function positionWithin(source: string, node: MdastNode, needle: string): Position {
  const { start, end } = node.position ?? {};
  const from = start?.offset ?? 0;
  const at = source.slice(from, end?.offset ?? 0).indexOf(needle);
  return at < 0 ? startOf(node) : positionAt(source, from + at);
}

/**
 * Finds a value of an attribute, which may occur in other attributes as well.
 *
 * @param name of an attribute that the element has
 * @param value in it; without one, the place of the attribute
 */
export function positionOfValue(
  source: string,
  node: FlowElement,
  name: string,
  value = '',
): Position {
  const from = node.position?.start.offset ?? 0;
  const at = textOf(source, node).search(new RegExp(`\\s${name}\\s*=`)) + 1;
  return positionAt(source, source.indexOf(value || name, from + at));
}

/** Elements of a transcript that begin and end on lines of their own. */
const OURS = 'Exchange|Turn|Question|Narration|Remark';

/** In a suggestion, `$1` is what the pattern has in its first group. */
const HINTS: [pattern: RegExp, suggestion: string][] = [
  [new RegExp(`^Unexpected closing tag \`</(?!Exchange>).*for \`<(${OURS})>\``), 'Write </$1>.'],
  [new RegExp(`^Unexpected closing tag \`</Exchange>.*for \`<(?!${OURS})`), 'Write <Exchange …>.'],
  [/expression|brace/i, 'To show a brace, write \\{ or \\} instead.'],
  [
    /closing tag for `<Exchange>`/,
    'Each <Exchange …> ends with </Exchange> on a line of its own, with a blank line before it.',
  ],
  [
    new RegExp(`closing tag for \`<(${OURS})>\``),
    'Put <$1 …> and </$1> on lines of their own, with blank lines between them and the words.',
  ],
  [/open tag first/, 'Remove the closing tag, or add the <Exchange …> it belongs to.'],
  [/create a comment/, 'Remove the comment; to show a “<”, write \\< instead.'],
  [/create a link/, 'Write a link as [words](https://…); to show a “<”, write \\< instead.'],
  [/before name|JSX tag|tag/i, 'To show a “<”, write \\< instead.'],
];

/** What the parser says of a closing tag, where the mistake is in another place or in its name. */
const WRONG_NAME = /^Unexpected closing tag `<\/(?!Exchange>)/;

/** The parser's messages begin with `line:column: ` and end with a code in brackets. */
function syntaxFinding(source: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(message);
  const reason = match?.[3] ?? message;
  // Where a tag is not closed, the place to fix is the tag, not the one that closes too early.
  const opened = WRONG_NAME.test(reason)
    ? null
    : /closing tag for `<[^`]*>` \((\d+):(\d+)/.exec(reason);
  const [line = 1, column = 1] = (opened ?? match)?.slice(1, 3).map(Number) ?? [];
  const text = lineAt(source, line).slice(column - 1);
  const hint = hintFor(reason);
  const isUnfinished = text.startsWith('<Exchange') && !reason.includes('closing tag');
  return {
    rule: 'mdx-syntax',
    line,
    column,
    message: `This can’t be read as MDX: ${reason}.`,
    text,
    suggestion: isUnfinished
      ? `Check its quotes and its “>”: ${EXAMPLES.Exchange}`
      : (hint ?? 'Put a backslash before the character to show it as text.'),
  };
}

function hintFor(reason: string): string | undefined {
  for (const [pattern, suggestion] of HINTS) {
    const match = pattern.exec(reason);
    if (match) return suggestion.replaceAll('$1', match[1] ?? '');
  }
  return undefined;
}
