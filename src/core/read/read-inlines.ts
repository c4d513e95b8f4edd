import type { MdastNode } from 'satteri';
import { plainText } from '../model/inline.ts';
import type { Direction, Inline } from '../model/interview.ts';
import { isLanguageTag } from '../text/language-tag.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { excerpt, type FlowElement, positionWithin, startOf, type TextElement } from './mdx.ts';
import type { Finding } from './problem.ts';

const DIRECTIONS: readonly string[] = ['ltr', 'rtl', 'auto'] satisfies Direction[];
const SPANS = ['bdi', 'span'];

/**
 * Reads running text: words, emphasis, links, and `<bdi>` or `<span>` for a passage in another
 * language or direction. Anything else is reported and left out, so that nothing unsafe gets further.
 *
 * @param source the whole file, for the excerpts in findings
 * @param nodes the children of a paragraph or a heading
 * @param report receives what is not allowed
 */
export function readInlines(
  source: string,
  nodes: readonly MdastNode[],
  report: (finding: Finding) => void,
): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        hiddenCharacters(source, node, node.value).forEach(report);
        // A line break in the file is a space to the reader.
        return [{ type: 'text', value: node.value.replace(/\s+/g, withoutBreak) }];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: readInlines(source, node.children, report) }];
      case 'link':
        return readLink(source, node, report);
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return readSpan(source, node, report);
      default:
        report(notAllowed(source, node));
        return [];
    }
  });
}

/** White space as a reader sees it. */
function withoutBreak(space: string): string {
  return space.includes('\n') ? ' ' : space;
}

function readLink(
  source: string,
  node: Extract<MdastNode, { type: 'link' }>,
  report: (finding: Finding) => void,
): Inline[] {
  const children = readInlines(source, node.children, report);
  if (node.title) report(linkTitle(node, node.title));
  if (isSafeLink(node.url)) return [{ type: 'link', href: node.url, children }];
  report(unsafeLink(node));
  return children;
}

/** A title is no part of the text, and few readers ever see one. */
function linkTitle(node: Extract<MdastNode, { type: 'link' }>, title: string): Finding {
  return {
    rule: 'unsafe-content',
    ...startOf(node),
    message: 'A link has no title here: readers would not see it.',
    text: title,
    suggestion: 'Remove the words in quotes behind the address.',
  };
}

/** The finding for a link that is not safe. */
export function unsafeLink(node: Extract<MdastNode, { type: 'link' | 'definition' }>): Finding {
  return {
    rule: 'unsafe-link',
    ...startOf(node),
    message: 'A link may lead to a web page, a mail address or a place on this page only.',
    text: node.url,
    suggestion: 'Use an address that begins with https://, http://, mailto: or #.',
  };
}

/** Whether a link is allowed in content: http, https, mailto, or a place on the same page. */
export function isSafeLink(href: string): boolean {
  if (href.startsWith('#')) return true;
  return URL.canParse(href) && ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol);
}

/** Whether an element is one of those that are allowed in running text. */
export function isSpan({ name }: TextElement | FlowElement): boolean {
  return SPANS.includes(name ?? '');
}

function readSpan(
  source: string,
  node: TextElement | FlowElement,
  report: (finding: Finding) => void,
): Inline[] {
  if (node.name === 'Remark') return readRemark(source, node, report);
  if (!isSpan(node)) {
    report(notAllowed(source, node));
    return [];
  }
  const children = readInlines(source, node.children as MdastNode[], report);
  const span: Extract<Inline, { type: 'span' }> = { type: 'span', children };
  if (node.name === 'bdi') span.dir = 'auto';
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
    const value = attribute.value;
    if (name === 'lang' && typeof value === 'string' && isLanguageTag(value)) span.lang = value;
    else if (name === 'dir' && typeof value === 'string' && DIRECTIONS.includes(value))
      span.dir = value as Direction;
    else
      report({
        rule: 'unsafe-content',
        ...positionWithin(source, node, name || '{'),
        message: `<${node.name}> takes only lang="…" and dir="…" here.`,
        text: excerpt(source, node),
        suggestion: 'Give a language such as lang="az", a direction such as dir="rtl", or neither.',
      });
  }
  return [span];
}

function readRemark(
  source: string,
  node: TextElement | FlowElement,
  report: (finding: Finding) => void,
): Inline[] {
  noAttributes(source, node).forEach(report);
  const children = readInlines(source, node.children as MdastNode[], report);
  if (plainText(children).trim()) return [{ type: 'remark', children }];
  report(emptyElement(source, node));
  return [];
}

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
    'The question of an exchange begins with “## ”, a sub-heading of the article with “### ”, directly above an exchange or a paragraph.',
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
  Narration: [
    'A <Narration>',
    'Put it on lines of its own, between turns or between exchanges, with a blank line before and after.',
  ],
};

/** The finding for a node that has no place in a transcript, or wherever `why` says. */
export function notAllowed(
  source: string,
  node: MdastNode,
  why = 'a transcript is paragraphs of text',
): Finding {
  const name = 'name' in node && typeof node.name === 'string' ? node.name : '';
  const [what, suggestion] = PLACES[name] ??
    EXPLANATIONS[node.type] ?? [`This (${node.type})`, 'Write it as plain paragraphs.'];
  return {
    rule: 'unsafe-content',
    ...startOf(node),
    message: `${what} is not allowed here: ${why}.`,
    text: excerpt(source, node),
    suggestion,
  };
}
