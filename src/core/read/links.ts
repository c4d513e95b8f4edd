import type { MdastNode } from 'satteri';
import { startOf } from './mdx.ts';
import type { Finding } from './problem.ts';

/** The finding for a link with a title: it is no part of the text, and few readers ever see one. */
export function linkTitle(node: Extract<MdastNode, { type: 'link' }>, title: string): Finding {
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
