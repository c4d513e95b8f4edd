import type { Part } from './passages.ts';

/**
 * What is written before words that nobody says, in a text without styles: otherwise they would
 * seem to be the words of whoever speaks above them.
 *
 * @returns nothing before words that somebody says, and before the introduction, which comes first
 * @example
 * originInWords('remark') // => 'Remark'
 * originInWords('answer') // => undefined
 */
export function originInWords(part: Part): string | undefined {
  return ORIGINS[part];
}

const ORIGINS: Partial<Record<Part, string>> = {
  remark: 'Remark',
  narration: 'Narration',
  heading: 'Sub-heading',
};
