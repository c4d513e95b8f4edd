import type { QuotableInterview } from '../../core/model/passages.ts';
import { type SelectedSpan, selectedSpan } from '../../core/quotation/selection.ts';

/** What a reader selected in one answer, or in the introduction. */
export interface Selected {
  spans: SelectedSpan[];
  /** The last paragraph of it. */
  paragraph: HTMLElement;
  /** Whether the selection goes on beyond the answer. */
  isCut: boolean;
}

/** The first answer, or introduction, that a selection touches. */
export function selectedContainer(range: Range): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-passages]')].find((container) =>
    paragraphsIn(container, range).some((paragraph) => part(paragraph, range).toString().trim()),
  );
}

/** The transcript's words behind a selection; undefined when no word is selected. */
export function readSelection(
  range: Range,
  container: HTMLElement,
  { passages }: QuotableInterview,
): Selected | undefined {
  const spans: SelectedSpan[] = [];
  let paragraph: HTMLElement | undefined;
  for (const candidate of paragraphsIn(container, range)) {
    const passage = passages.find(({ id, part }) => id === candidate.id && part !== 'question');
    const selected = part(candidate, range);
    const before = part(candidate, range);
    before.setStart(candidate, 0);
    const end = before.toString().length;
    const start = end - selected.toString().length;
    const span = passage && selectedSpan(passage, candidate.textContent, start, end);
    if (!span) continue;
    spans.push(span);
    paragraph = candidate;
  }
  const isCut = range.comparePoint(container, container.childNodes.length) === 0;
  return paragraph && { spans, paragraph, isCut };
}

function paragraphsIn(container: HTMLElement, range: Range): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('p[id]')].filter((paragraph) =>
    range.intersectsNode(paragraph),
  );
}

/** The part of a range that lies in a paragraph. */
function part(paragraph: HTMLElement, range: Range): Range {
  const inside = document.createRange();
  inside.selectNodeContents(paragraph);
  if (inside.compareBoundaryPoints(Range.START_TO_START, range) < 0)
    inside.setStart(range.startContainer, range.startOffset);
  if (inside.compareBoundaryPoints(Range.END_TO_END, range) > 0)
    inside.setEnd(range.endContainer, range.endOffset);
  return inside;
}
