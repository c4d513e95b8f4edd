import * as words from '../../catalogue/chosen/quoting.ts';
import { element } from '../element.ts';

/** What the tools do. */
export interface Actions {
  copyQuotation: () => void;
  copyLink: () => void;
  /** Copies HTML for a page of the reader's own. */
  embed: () => void;
  /** Opens the system's share sheet; left out where there is none. */
  share?: () => void;
  /** Address of the citations. */
  cite: string;
}

/** Where the tools go: after a paragraph in the order of the page, beside words on the screen. */
export interface Spot {
  paragraph: HTMLElement;
  /** The lines of the words, at least one. */
  lines: readonly DOMRect[];
  /** At the foot of the screen: beside a selection made by touch, the system has its own tools. */
  isDocked: boolean;
}

/** Pixels between the words and the tools, and from the edges of the window. */
const DISTANCE = 8;
/** Pixels at the head of the window, for its bar, and at the foot, for a message. */
const HEAD = 64;
const FOOT = 72;

/**
 * Shows the tools for a quotation. They follow the paragraph in the order of focus.
 *
 * @returns the tools, to be removed when they are no longer wanted
 */
export function showTools(
  { paragraph, lines, isDocked }: Spot,
  { copyQuotation, copyLink, embed, share, cite }: Actions,
): HTMLElement {
  const button = (label: string, onclick: () => void) =>
    element('button', { type: 'button', onclick }, label);
  const tools = element(
    'div',
    { className: isDocked ? 'quote-tools docked' : 'quote-tools', role: 'group' },
    button(words.copyQuotation, copyQuotation),
    button(words.copyLink, copyLink),
    ...(share ? [button(words.share, share)] : []),
    element('a', { href: cite }, words.cite),
    button(words.embed, embed),
  );
  tools.ariaLabel = words.quoteThese;
  // A press of the mouse would take the selection away, and the tools with it.
  tools.addEventListener('mousedown', (event) => event.preventDefault());
  paragraph.after(tools);
  if (!isDocked) place(tools, lines);
  return tools;
}

/**
 * Under the last line; above the first where there is no room under it, and over the words only
 * where they fill the window. The foot of the window is for messages.
 */
function place(tools: HTMLElement, lines: readonly DOMRect[]): void {
  const { width, height } = tools.getBoundingClientRect();
  const { left: originLeft, top: originTop } = originOf(tools);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const under = last.bottom + DISTANCE;
  const above = first.top - height - DISTANCE;
  const lowest = innerHeight - FOOT - height;
  const isAbove = under > lowest && above >= HEAD;
  const box = isAbove ? first : last;
  const top = isAbove ? above : Math.max(HEAD, Math.min(under, lowest));
  const most = document.documentElement.clientWidth - width - DISTANCE;
  const left = Math.max(DISTANCE, Math.min(box.left, most));
  tools.style.setProperty('top', `${top - originTop}px`);
  tools.style.setProperty('left', `${left - originLeft}px`);
}

/** What the position of the tools counts from. */
function originOf(tools: HTMLElement): { left: number; top: number } {
  const parent = tools.offsetParent;
  return parent && parent !== document.body
    ? parent.getBoundingClientRect()
    : { left: -scrollX, top: -scrollY };
}
