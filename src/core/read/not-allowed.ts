import type { MdastNode } from 'satteri';
import { excerpt, type FlowElement, positionWithin, startOf, type TextElement } from './mdx.ts';
import type { Finding } from './problem.ts';

/** The findings for attributes of an element that takes none. */
export function noAttributes(source: string, node: TextElement | FlowElement): Finding[] {
  const [attribute] = node.attributes;
  if (!attribute) return [];
  const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{';
  return [
    {
      rule: 'unsafe-content',
      ...positionWithin(source, node, name),
      message: `<${node.name}> takes no attributes.`,
      text: excerpt(source, node),
      suggestion: `Write it as <${node.name}>.`,
    },
  ];
}

/** The finding for an element that has no words in it. */
export function emptyElement(source: string, node: TextElement | FlowElement): Finding {
  return {
    rule: 'empty-element',
    ...startOf(node),
    message: `This <${node.name}> has no words in it.`,
    text: excerpt(source, node),
    suggestion: `Write its words between <${node.name}> and </${node.name}>, or remove it.`,
  };
}

const EXPLANATIONS: Record<string, [what: string, suggestion: string]> = {
  mdxTextExpression: ['Code in braces', 'To show braces, write \\{ and \\} instead.'],
  mdxFlowExpression: ['Code in braces', 'To show braces, write \\{ and \\} instead.'],
  mdxjsEsm: [
    'A line that begins with “import” or “export” (it would be run as code)',
    'To show the word, write its first letter as &#105; (import) or &#101; (export).',
  ],
  mdxJsxTextElement: ['This component or HTML element', 'To show a “<”, write \\< instead.'],
  mdxJsxFlowElement: ['This component or HTML element', 'To show a “<”, write \\< instead.'],
  html: ['HTML', 'To show a “<”, write \\< instead.'],
  image: ['An image', 'Keep its credit in “sources” in the frontmatter instead.'],
  inlineCode: ['Text between backticks', 'To show a backtick, write \\` instead.'],
  code: ['A block of code', 'To show backticks or tildes, put a backslash before them.'],
  list: [
    'A list',
    'To begin a paragraph with a dash or a number, put a backslash before the mark.',
  ],
  blockquote: ['A block quotation', 'To begin a paragraph with “>”, write \\> instead.'],
  thematicBreak: ['A rule across the page', 'Remove it, or put a backslash before the first mark.'],
  heading: [
    'A heading',
    'The question of an exchange begins with “## ”, a sub-heading of the article with “### ”, directly above an exchange, a turn, narration or a paragraph.',
  ],
  break: ['A line break inside a paragraph', 'Begin a new paragraph with a blank line instead.'],
  linkReference: ['A link by name', 'Write the address in the link: [words](https://…).'],
  definition: ['A link definition', 'Write the address in the link: [words](https://…).'],
  paragraph: [
    'A paragraph',
    'Move it into an exchange, or write it between <Narration> and </Narration> if it is the article’s own prose.',
  ],
};

/** Our own elements, where they can’t be. */
const PLACES: Record<string, [what: string, suggestion: string]> = {
  Exchange: ['An <Exchange>', 'End the one before it with </Exchange> on a line of its own.'],
  Turn: [
    'A <Turn>',
    'End the one before it with </Turn> on a line of its own; turns follow each other inside an <Exchange>.',
  ],
  Question: ['A <Question>', 'Write it once, first in its <Exchange>.'],
  Remark: [
    'A <Remark>',
    'Write it inside of an <Exchange>: in a paragraph, or on lines of its own between paragraphs.',
  ],
  Narration: [
    'A <Narration>',
    'Put it on lines of its own, between turns or between exchanges, with a blank line before and after. Before the first exchange, write plain paragraphs.',
  ],
};

const PLAINLY = 'Write it as plain paragraphs.';

/** The finding for a node that has no place in a transcript, or wherever `why` says. */
export function notAllowed(
  source: string,
  node: MdastNode,
  why = 'a transcript is paragraphs of text',
): Finding {
  const name = 'name' in node && typeof node.name === 'string' ? node.name : '';
  const own = Object.keys(PLACES).find((other) => other.toLowerCase() === name.toLowerCase());
  const [what, suggestion] =
    own && own !== name
      ? [`<${name}>`, `Write it with a capital letter: <${own}>.`]
      : (PLACES[name] ?? EXPLANATIONS[node.type] ?? [`This (${node.type})`, PLAINLY]);
  return {
    rule: 'unsafe-content',
    ...startOf(node),
    message: `${what} is not allowed here: ${why}.`,
    text: excerpt(source, node),
    suggestion,
  };
}
