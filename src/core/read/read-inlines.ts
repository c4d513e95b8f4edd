import type { MdastNode } from 'satteri';
import { plainText } from '../model/inline.ts';
import type { Direction, Inline } from '../model/interview.ts';
import { isLanguageTag } from '../text/language-tag.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { isSafeLink, linkTitle, unsafeLink } from './links.ts';
import { excerpt, type FlowElement, positionWithin, type TextElement } from './mdx.ts';
import { emptyElement, noAttributes, notAllowed } from './not-allowed.ts';
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
