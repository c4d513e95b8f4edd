import type { Inline } from './interview.ts';

/** The words of a piece of running text, without its markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((i) => (i.type === 'text' ? i.value : plainText(i.children))).join('');
}
