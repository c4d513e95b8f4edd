import { APOSTROPHES, DASHES } from '../../src/core/text/punctuation.ts';
import type { Line } from './lines.ts';

/** What opens a turn in a line: a dash, or a speaker's name, with what is left of the line. */
export interface Opener {
  /** What is not part of the words, as it is in the line. */
  mark: string;
  /** The words behind it; empty if a name is on a line of its own. */
  body: string;
  /** The name as written, without its colon. */
  speaker?: string;
}

/**
 * Em dash or horizontal bar; or any other dash or hyphen, which makes a number of a figure that
 * touches it. The same twice is a line, not a turn.
 */
const DASH = new RegExp(`^([—―]|[${DASHES}](?!\\d))(?!\\1)\\s*(?=\\S)`, 'u');

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{Nd}.${APOSTROPHES}-]*`;
const NAME = String.raw`${WORD}(?:\s${WORD}){0,3}(?:\s?(?:№\s?)?\d{1,3})?(?:\s\([^()]{1,60}\))?`;
/** A name with a colon, perhaps behind a dash, perhaps in bold: `**Name:**`, `**Name**:`. */
const LABEL = new RegExp(
  String.raw`^(?:[${DASHES}]\s*)?(\*\*|__|)(?<speaker>${NAME})(?:\1\s?[:：]|\s?[:：]\s?\1)(?![\d/])\s*`,
  'u',
);

/** The dash that opens a line, if one does. */
export function dashOf(text: string): Opener | undefined {
  const mark = DASH.exec(text)?.[0];
  return mark && mark.length < text.length ? { mark, body: text.slice(mark.length) } : undefined;
}

/** What may be a speaker's name at the start of a line; only the whole article can show whether it is. */
export function labelOf(text: string): Opener | undefined {
  const match = LABEL.exec(text);
  const speaker = match?.groups?.speaker;
  if (!match || !speaker || speaker.length > 60) return undefined;
  return { mark: match[0], body: text.slice(match[0].length), speaker };
}

/** The marks of Markdown's bold type around a whole line, if they are there. */
export function boldOf(text: string): '**' | '__' | undefined {
  const mark = (['**', '__'] as const).find((m) => text.startsWith(m) && text.endsWith(m));
  if (!mark || text.length < 5) return undefined;
  const inner = text.slice(2, -2);
  return inner.trim() === inner && !inner.includes(mark) ? mark : undefined;
}

/** Whether a line could open a turn, in whatever way: it is never boilerplate, nor a wrapped line. */
export function mayOpenTurn({ text }: Line): boolean {
  return Boolean(dashOf(text) ?? labelOf(text) ?? boldOf(text));
}
