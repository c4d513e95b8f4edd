/**
 * Writes words so that MDX shows them exactly as they are: nothing becomes code, an element, a
 * link, emphasis, a list, a heading or a character reference.
 *
 * @param text one paragraph, without line breaks and without white space around it
 * @returns MDX, on one line
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 * @see https://mdxjs.com/docs/what-is-mdx/#markdown
 */
export function escapeParagraph(text: string): string {
  return escapeStart(escapeInline(text));
}

/** The same for a question, which is a heading: `#` at its end would be taken for decoration. */
export function escapeHeading(text: string): string {
  return escapeInline(text).replaceAll('#', '\\#');
}

/** The same for the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** An ampersand is only special where it begins a character reference. */
const INLINE = /[\\`*_{}<[\]]|&(?=#?[0-9A-Za-z]+;)/g;

function escapeInline(text: string): string {
  return text.replace(INLINE, '\\$&');
}

/** Characters with a meaning at the start of a line: lists, quotations, headings, code. */
const START = /^[-+>#~=]/;

function escapeStart(text: string): string {
  // A backslash can't stand before a letter; MDX takes the words for JavaScript otherwise.
  if (/^(?:im|ex)port\b/.test(text)) return `&#${text.charCodeAt(0)};${text.slice(1)}`;
  return text.replace(START, '\\$&').replace(/^\d{1,9}(?=[.)])/, '$&\\');
}
