import { DASHES } from '../../src/core/text/punctuation.ts';
import { labelOf } from './label.ts';

/** A mark at the start of a line, and the words behind it. */
export interface Opener {
  /** What is not part of the words, as it is in the line. */
  mark: string;
  /** The words behind it; empty if a name is on a line of its own. */
  body: string;
}

/**
 * Em dash or horizontal bar; or any other dash or hyphen, which makes a number of a figure that
 * touches it. The same twice is a line, not a turn.
 */
const DASH = new RegExp(`^([—―]|[${DASHES}](?!\\d))(?!\\1)\\s*(?=\\S)`, 'u');

/** The number of a question: “3. How …”. */
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;

/** The dash that opens a line, if one does. */
export function dashOf(text: string): Opener | undefined {
  const mark = DASH.exec(text)?.[0];
  return mark && mark.length < text.length ? { mark, body: text.slice(mark.length) } : undefined;
}

/** The number that opens a line, if one does. */
export function numberOf(text: string): Opener | undefined {
  const mark = NUMBER.exec(text)?.[0];
  return mark ? { mark, body: text.slice(mark.length) } : undefined;
}

/** Markdown’s marks around a whole line. */
export type Wrap = '' | '***' | '**' | '__' | '*' | '_';

const WRAPS: readonly Wrap[] = ['***', '**', '__', '*', '_'];

/** Markdown’s marks of bold type or italics around a whole line, if they are there. */
export function wrapOf(text: string): Wrap {
  const mark = WRAPS.find((m) => text.startsWith(m) && text.endsWith(m));
  if (!mark || text.length <= 2 * mark.length) return '';
  const inner = text.slice(mark.length, -mark.length);
  const isWhole =
    inner.trim() === inner && !inner.includes(mark) && !inner.startsWith(mark.charAt(0));
  return isWhole ? mark : '';
}

/** Whether a line could open a turn, in whatever way: it is never boilerplate, nor a wrapped line. */
export function mayOpenTurn({ text }: { text: string }): boolean {
  return Boolean(dashOf(text) || labelOf(text)?.form === 'colon' || wrapOf(text));
}
