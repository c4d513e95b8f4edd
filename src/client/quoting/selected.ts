import type { Passage, QuotableInterview } from '../../core/model/passages.ts';
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
    const span = passage && spanIn(candidate, range, passage);
    if (!span) continue;
    spans.push(span);
    paragraph = candidate;
  }
  const isCut = range.comparePoint(container, container.childNodes.length) === 0;
  return paragraph && { spans, paragraph, isCut };
}

/**
 * The transcript's words behind a selection over several answers, or over questions and answers;
 * undefined when it lies in one of them, or on none.
 */
export function readAcross(
  range: Range,
  { passages }: QuotableInterview,
): SelectedSpan[] | undefined {
  const shown = document.querySelectorAll<HTMLElement>('.question, [data-passages] p[id]');
  const spans = [...shown].flatMap((element) => {
    if (!range.intersectsNode(element)) return [];
    const isQuestion = element.matches('.question');
    const id = isQuestion ? element.closest('.exchange, h1')?.id : element.id;
    const passage = passages.find(
      (each) => each.id === id && (each.part === 'question') === isQuestion,
    );
    return (passage && spanIn(element, range, passage)) ?? [];
  });
  const places = new Set(spans.map(({ passage: { at, part } }) => `${at} ${part === 'question'}`));
  return places.size > 1 ? spans : undefined;
}

function spanIn(element: HTMLElement, range: Range, passage: Passage): SelectedSpan | undefined {
  const selected = part(element, range);
  const before = part(element, range);
  before.setStart(element, 0);
  const end = before.toString().length;
  const start = end - selected.toString().length;
  return selectedSpan(passage, element.textContent, start, end);
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
