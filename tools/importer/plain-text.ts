import { QUOTES } from '../../src/core/text/punctuation.ts';
import { wrapOf } from './openers.ts';

const CLOSING_QUOTES = new RegExp(`(?<![${QUOTES}])[${QUOTES}]+$`, 'u');

/** A line without Markdown’s marks of bold type or italics around it. */
export function plainText(line: string): string {
  const wrap = wrapOf(line);
  return wrap ? line.slice(wrap.length, -wrap.length) : line;
}

/** A line without the quotation marks that close it. */
export function unquoted(text: string): string {
  return text.replace(CLOSING_QUOTES, '');
}
