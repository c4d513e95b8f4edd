import type { Offsets } from '../text/offsets.ts';
import type { Inline } from './interview.ts';

/** The words of a piece of running text, without its markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((i) => (i.type === 'text' ? i.value : plainText(i.children))).join('');
}

/** Where remarks are in a piece of running text, as offsets into its plain text. */
export function remarksIn(inlines: readonly Inline[]): Offsets[] {
  return offsetsOf('remark', inlines, 0);
}

/** Where links are in it. */
export function linksIn(inlines: readonly Inline[]): Offsets[] {
  return offsetsOf('link', inlines, 0);
}

function offsetsOf(type: Inline['type'], inlines: readonly Inline[], from: number): Offsets[] {
  let at = from;
  return inlines.flatMap((inline) => {
    const start = at;
    at += plainText([inline]).length;
    if (inline.type === 'text') return [];
    return inline.type === type ? [{ start, end: at }] : offsetsOf(type, inline.children, start);
  });
}

/**
 * What somebody says of a stretch of a text: without the transcriber's remarks in it, and without
 * the space before each, unless a word follows at once.
 *
 * @param remarks where they are, in order
 * @param start offset of the stretch
 * @param end offset after it
 *
 * @example
 * withoutRemarks('No. (Laughs.) Yes.', [{ start: 4, end: 13 }]) // => 'No. Yes.'
 */
export function withoutRemarks(
  text: string,
  remarks: readonly Offsets[] = [],
  start = 0,
  end = text.length,
): string {
  let at = start;
  let said = '';
  for (const remark of remarks) {
    if (remark.end <= at || remark.start >= end) continue;
    const before = text.slice(at, Math.max(remark.start, at));
    at = Math.min(remark.end, end);
    said += BEGINS_WORD.test(text.slice(at, end)) ? before : before.trimEnd();
  }
  return said + text.slice(at, end);
}

/** A word, or a mark that opens before one. */
const BEGINS_WORD = /^[\p{Ps}\p{Pi}]*[\p{L}\p{N}]/u;

/** Whether there is a word that somebody says, and not the transcriber's remarks alone. */
export function isSpoken(inlines: readonly Inline[]): boolean {
  return /[\p{L}\p{N}]/u.test(withoutRemarks(plainText(inlines), remarksIn(inlines)));
}
