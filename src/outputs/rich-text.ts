import { parseHTML } from 'linkedom';
import type { Inline } from '../core/model/interview.ts';

const ELEMENT = 1;

/**
 * Reads formatted text out of the HTML that another program made. Italics and bold are kept, of
 * all other elements only the text.
 *
 * @param html a fragment
 */
export function inlinesOf(html: string): Inline[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return trimmed(read(document.body));
}

function read(node: Node): Inline[] {
  return [...node.childNodes].flatMap((child): Inline[] => {
    if (child.nodeType !== ELEMENT) return [{ type: 'text', value: child.textContent ?? '' }];
    const children = read(child);
    if (child.nodeName === 'I') return [{ type: 'emphasis', children }];
    if (child.nodeName === 'B') return [{ type: 'strong', children }];
    return children;
  });
}

/** Without the line breaks around the entries. */
function trimmed(inlines: Inline[]): Inline[] {
  const isBlank = (inline: Inline) => inline.type === 'text' && inline.value.trim() === '';
  return inlines.filter((inline, at) => {
    const isEdge = at === 0 || at === inlines.length - 1;
    return !(isEdge && isBlank(inline));
  });
}
