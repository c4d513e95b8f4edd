import type { Span } from './passage-spans.ts';

/** The range of a stretch of an element's text. */
export function rangeOf(element: Element, { start, end }: Span): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = offset + (node.nodeValue?.length ?? 0);
    if (start >= offset && start < next) range.setStart(node, start - offset);
    if (end > offset && end <= next) range.setEnd(node, end - offset);
    offset = next;
  }
  return range;
}

/**
 * Marks ranges without touching the text (CSS Custom Highlight API); the style sheet knows `found`
 * and `current`. Browsers without it mark the passage alone.
 */
export function highlight(name: 'found' | 'current', ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
}
