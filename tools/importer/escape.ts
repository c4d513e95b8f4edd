import { asHeading, asParagraph, escapeMarkdown } from '../../src/core/text/markdown.ts';

/**
 * Writes words so that MDX shows them exactly as they are: nothing becomes code, an element, a
 * link, emphasis, a list, a heading or a character reference.
 *
 * @param text one paragraph, without line breaks and without white space around it
 * @returns MDX, on one line
 * @see https://mdxjs.com/docs/what-is-mdx/#markdown
 */
export function escapeParagraph(text: string): string {
  const mdx = escapeMdx(text);
  // A letter can't be escaped by a backslash; MDX takes the words for JavaScript otherwise.
  if (/^(?:im|ex)port\b/.test(mdx)) return `&#${mdx.charCodeAt(0)};${mdx.slice(1)}`;
  return asParagraph(mdx);
}

/** The same for a question, which is a heading. */
export function escapeHeading(text: string): string {
  return asHeading(escapeMdx(text));
}

/** The same for the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** In MDX braces enclose code. */
function escapeMdx(text: string): string {
  return escapeMarkdown(text).replace(/[{}]/g, '\\$&');
}
