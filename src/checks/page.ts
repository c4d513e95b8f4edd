import type { MdastNode } from 'satteri';
import { isSafeLink, unsafeLink } from '../core/read/links.ts';
import { isFinding, parseMdx } from '../core/read/mdx.ts';
import { notAllowed } from '../core/read/not-allowed.ts';
import type { Finding } from '../core/read/problem.ts';

/** What would run, or bring in what the site's policy forbids. */
const FORBIDDEN = new Set<MdastNode['type']>([
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'html',
  'image',
  'imageReference',
]);

/**
 * Checks a page of plain text, such as /about/. Astro renders it, and would run code in it.
 *
 * @param source the whole MDX file
 */
export function checkPage(source: string): Finding[] {
  const tree = parseMdx(source);
  return isFinding(tree) ? [tree] : checkNode(source, tree);
}

function checkNode(source: string, node: MdastNode): Finding[] {
  if (FORBIDDEN.has(node.type)) return [notAllowed(source, node, 'a page is text, not code')];
  const isLink = node.type === 'link' || node.type === 'definition';
  return [
    ...(isLink && !isSafeLink(node.url) ? [unsafeLink(node)] : []),
    ...('children' in node
      ? (node.children as MdastNode[]).flatMap((child) => checkNode(source, child))
      : []),
  ];
}
