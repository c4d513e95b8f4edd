import type { Offsets } from '../text/offsets.ts';
import type { Inline } from './interview.ts';

/** The words of a piece of running text, without its markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((i) => (i.type === 'text' ? i.value : plainText(i.children))).join('');
}

/** Where remarks are in a piece of running text, as offsets into its plain text. */
export function remarksIn(inlines: readonly Inline[], from = 0): Offsets[] {
  let at = from;
  return inlines.flatMap((inline) => {
    const start = at;
    at += plainText([inline]).length;
    if (inline.type === 'text') return [];
    return inline.type === 'remark' ? [{ start, end: at }] : remarksIn(inline.children, start);
  });
}
