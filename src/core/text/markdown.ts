/** Marks that have a meaning wherever they are; an ampersand only before a character reference. */
const MARK = /[\\`*_<[\]~]|&(?=#?[0-9A-Za-z]+;)/g;

/**
 * Writes words so that Markdown shows them as they are (CommonMark, and the strikethrough of
 * GitHub's dialect). What has a meaning only at the start of a paragraph, or at the end of a
 * heading, is left to `asParagraph` and `asHeading`.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 *
 * @example
 * escapeMarkdown('2 * 3 < [x] & R&D &amp;') // => '2 \\* 3 \\< \\[x\\] & R&D \\&amp;'
 */
export function escapeMarkdown(text: string): string {
  return text.replace(MARK, '\\$&');
}

/**
 * A link with words of its own, whatever characters its address has.
 *
 * @param words inline Markdown
 * @see https://spec.commonmark.org/0.31.2/#link-destination
 *
 * @example
 * markdownLink('here', 'https://a.example/?b>c') // => '[here](<https://a.example/?b\\>c>)'
 */
export function markdownLink(words: string, href: string): string {
  return `[${words}](<${href.replace(/[\\<>]|&(?=#?[0-9A-Za-z]+;)/g, '\\$&')}>)`;
}

/**
 * An address that is shown as it is. A backslash would mean itself in it.
 *
 * @see https://spec.commonmark.org/0.31.2/#autolinks
 *
 * @example
 * markdownAddress('https://a.example/?b>c') // => '<https://a.example/?b%3Ec>'
 */
export function markdownAddress(href: string): string {
  return `<${href.replace(/[\s<>]/g, encodeURIComponent)}>`;
}

/**
 * Makes a paragraph of inline Markdown: it does not become a list, a quotation, a heading or a rule.
 *
 * @param markdown on one line
 *
 * @example
 * asParagraph('1. That is no list.') // => '1\\. That is no list.'
 * asParagraph('- nor that') // => '\\- nor that'
 */
export function asParagraph(markdown: string): string {
  return markdown.replace(/^\s*(?=[-+>#=])/, '$&\\').replace(/^\s*\d{1,9}(?=[.)])/, '$&\\');
}

/**
 * Makes the text of a heading of inline Markdown: a `#` at its end is not lost as decoration.
 *
 * @param markdown on one line
 *
 * @example
 * `## ${asHeading('Why C #?')}` // => '## Why C #?'
 * `## ${asHeading('Why #')}` // => '## Why \\#'
 */
export function asHeading(markdown: string): string {
  return markdown.replace(/(?<!#)#+$/, '\\$&');
}
