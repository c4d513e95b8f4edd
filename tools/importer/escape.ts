import { asHeading, asParagraph, escapeMarkdown } from '../../src/core/text/markdown.ts';

/**
 * Makes a paragraph of running MDX: it becomes no code, list, quotation, heading or rule.
 *
 * @param mdx running text, escaped, on one line and without white space around it
 * @see https://mdxjs.com/docs/what-is-mdx/#markdown
 */
export function mdxParagraph(mdx: string): string {
  // A letter can't be escaped by a backslash; MDX takes the words for JavaScript otherwise.
  if (/^(?:im|ex)port\b/.test(mdx)) return `&#${mdx.charCodeAt(0)};${mdx.slice(1)}`;
  return asParagraph(mdx);
}

/** The same for a question or a sub-heading. */
export function mdxHeading(mdx: string): string {
  return asHeading(mdx);
}

/** The same for the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/**
 * Writes words so that MDX shows them exactly as they are: nothing becomes code, an element, a
 * link, emphasis or a character reference. In MDX braces enclose code.
 */
export function escapeMdx(text: string): string {
  return escapeMarkdown(text).replace(/[{}]/g, '\\$&');
}
