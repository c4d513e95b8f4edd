import type { Inline } from '../../src/core/model/interview.ts';
import { markdownLink } from '../../src/core/text/markdown.ts';
import type { DraftParagraph } from './draft.ts';
import { escapeMdx } from './escape.ts';

/** How a stretch of text is marked; the outermost first. */
const LAYERS = ['remark', 'link', 'strong', 'emphasis'] as const;
type Layer = (typeof LAYERS)[number];

interface Stretch {
  type: Layer;
  start: number;
  end: number;
  href?: string;
}

/** The words of a paragraph with its remarks, links and emphasis. */
export function inlinesOf({
  text,
  markup = [],
  remarks = [],
}: Pick<DraftParagraph, 'text' | 'markup' | 'remarks'>): Inline[] {
  const stretches: Stretch[] = [
    ...remarks.map(({ start, end }) => ({ type: 'remark' as const, start, end })),
    ...markup,
  ];
  return nest({ start: 0, end: text.length }, text, stretches, LAYERS);
}

function nest(
  { start, end }: { start: number; end: number },
  text: string,
  stretches: readonly Stretch[],
  [layer, ...inner]: readonly Layer[],
): Inline[] {
  if (!layer) return start < end ? [{ type: 'text', value: text.slice(start, end) }] : [];
  const own = stretches
    .filter(({ type }) => type === layer)
    .map((one) => ({ ...one, start: Math.max(one.start, start), end: Math.min(one.end, end) }))
    .filter((one) => one.start < one.end)
    .sort((a, b) => a.start - b.start);
  const inlines: Inline[] = [];
  let done = start;
  for (const one of own) {
    if (one.start < done) continue;
    inlines.push(...nest({ start: done, end: one.start }, text, stretches, inner));
    inlines.push(wrapped(layer, nest(one, text, stretches, inner), one.href));
    done = one.end;
  }
  return [...inlines, ...nest({ start: done, end }, text, stretches, inner)];
}

function wrapped(type: Layer, children: Inline[], href = ''): Inline {
  return type === 'link' ? { type, href, children } : { type, children };
}

/** Whether a paragraph has more than plain words. */
export function hasMarkup(inlines: readonly Inline[]): boolean {
  return inlines.some(({ type }) => type !== 'text');
}

/** Writes running text as MDX. */
export function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join('');
}

function writeInline(inline: Inline): string {
  if (inline.type === 'text') return escapeMdx(inline.value);
  const inside = writeInlines(inline.children);
  const words = inside.trim();
  if (!words) return inside;
  // Marks touch the words; white space is outside of them.
  const at = inside.indexOf(words);
  return inside.slice(0, at) + withMark(inline, words) + inside.slice(at + words.length);
}

function withMark(inline: Exclude<Inline, { type: 'text' }>, words: string): string {
  if (inline.type === 'emphasis') return `*${words}*`;
  if (inline.type === 'strong') return `**${words}**`;
  if (inline.type === 'remark') return `<Remark>${words}</Remark>`;
  if (inline.type === 'link') return markdownLink(words, inline.href);
  if (inline.type !== 'span') return words;
  const lang = inline.lang ? ` lang="${inline.lang}"` : '';
  if (inline.dir === 'auto') return `<bdi${lang}>${words}</bdi>`;
  return `<span${lang}${inline.dir ? ` dir="${inline.dir}"` : ''}>${words}</span>`;
}
