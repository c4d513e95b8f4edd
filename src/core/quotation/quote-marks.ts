import { QUOTES } from '../text/punctuation.ts';

/** A stretch of a text in quote marks: offsets of what is between them. */
export interface QuotedStretch {
  start: number;
  end: number;
}

/** Which marks close what another has opened, in any language. */
const CLOSING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '”',
    '„': '“”„',
    '‟': '”',
    '”': '”',
    '«': '»',
    '»': '«',
    '"': '"',
    '〝': '〞〟',
    '「': '」',
    '『': '』',
    '‹': '›',
    '›': '‹',
    '‚': '‘’',
    '‘': '’',
    "'": "'",
  }),
);
const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = new RegExp(`[\\s([{>—–:,;${QUOTES}-]`, 'u');

/**
 * The outermost stretches of a text that are in quote marks, of any language, and with others
 * inside. An apostrophe is none, and a mark that is never closed quotes nothing.
 *
 * @example
 * quotedStretches('„Ja“, sagte sie. «Oui», dit-il.').map(({ start, end }) => [start, end])
 * // => [[1, 3], [18, 21]]
 */
export function quotedStretches(text: string): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  const unclosed = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (!opens(text, at) || unclosed.has(mark)) continue;
    const end = closingAt(text, at);
    if (end < 0) unclosed.add(mark);
    if (end < 0) continue;
    if (text.slice(at + 1, end).trim()) found.push({ start: at + 1, end });
    at = end;
  }
  return found;
}

function opens(text: string, at: number): boolean {
  if (!CLOSING.has(text.charAt(at))) return false;
  const before = text.charAt(at - 1);
  return before === '' || OPENS_AFTER.test(before);
}

/** Where the stretch ends that a mark opens; -1 when it is never closed. */
function closingAt(text: string, at: number): number {
  const open = text.charAt(at);
  const closing = CLOSING.get(open) ?? '';
  const isSingle = "‘'‚".includes(open);
  let depth = 1;
  for (let i = at + 1; i < text.length; i += 1) {
    const mark = text.charAt(i);
    const isLineStart = /\n\s*$/.test(text.slice(Math.max(0, i - 4), i));
    const isEnd = closing.includes(mark) && !(isSingle && LETTER.test(text.charAt(i + 1)));
    const isNested =
      mark === open && opens(text, i) && !isLineStart && LETTER.test(text.charAt(i + 1));
    if (isNested && (!isEnd || /\s/.test(text.charAt(i - 1)))) depth += 1;
    else if (isEnd) depth -= 1;
    if (depth === 0) return i;
  }
  return depth > 1 ? text.indexOf(closing.charAt(0), at + 1) : -1;
}
