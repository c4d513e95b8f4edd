import type { Offsets } from '../core/text/offsets.ts';

/** So many characters of context tell two places of the same words apart. */
const CONTEXT = 32;

/**
 * Words in a text, as programs that annotate the web name them.
 *
 * @returns with up to 32 characters (UTF-16) of context on each side, no character halved
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 * @example
 * textQuoteSelector('The next. Or not.', { start: 4, end: 8 })
 * // => { type: 'TextQuoteSelector', exact: 'next', prefix: 'The ', suffix: '. Or not.' }
 */
export function textQuoteSelector(text: string, { start, end }: Offsets) {
  return {
    type: 'TextQuoteSelector' as const,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/**
 * A whole passage, in the context of those before and after it.
 *
 * @param passages in their order
 */
export function passageSelector(passages: readonly { text: string }[], index: number) {
  const texts = passages.map(({ text }) => text);
  const before = texts
    .slice(0, index)
    .map((text) => `${text} `)
    .join('');
  const end = before.length + (texts[index]?.length ?? 0);
  return textQuoteSelector(texts.join(' '), { start: before.length, end });
}
