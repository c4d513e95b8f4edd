/** From and to which character of a text something goes. */
interface Offsets {
  start: number;
  end: number;
}

/** The words of a text, without what is between them (Unicode’s rules for words, UAX 29). */
export function wordsIn(text: string, language: string): Offsets[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/**
 * Makes whole words of what a mouse has selected; signs at the edges, such as quotation marks, stay
 * as they were selected.
 *
 * @example
 * wholeWords('The lamp, “lit”', { start: 5, end: 12 }, 'en') // => { start: 4, end: 14 }
 * wholeWords('The lamp', { start: 3, end: 3 }, 'en') // => undefined
 */
export function wholeWords(text: string, { start, end }: Offsets, language: string) {
  const [from, to] = [
    start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0),
    start + text.slice(start, end).trimEnd().length,
  ];
  if (from >= to) return undefined;
  const cut = (at: number) =>
    wordsIn(text, language).find((word) => word.start < at && at < word.end);
  return { start: cut(from)?.start ?? from, end: cut(to)?.end ?? to };
}

/** What is selected on the page, if it is in one element. Offsets count its text. */
export function selectionWithin(
  selector: string,
): (Offsets & { element: HTMLElement }) | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const element = parentOf(range.startContainer)?.closest<HTMLElement>(selector);
  if (!element) return undefined;
  const offset = (node: Node, at: number) => {
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(node, at);
    return before.toString().length;
  };
  const start = offset(range.startContainer, range.startOffset);
  // Three clicks select up to the beginning of the next paragraph.
  const isWithin = element.contains(range.endContainer);
  const end = isWithin
    ? offset(range.endContainer, range.endOffset)
    : (element.textContent ?? '').length;
  return { element, start, end };
}

function parentOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
