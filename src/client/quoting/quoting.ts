import {
  copiedToEnd,
  copiedWhole,
  origins,
  pressTab,
  quotationCopied,
} from '../../catalogue/chosen/quoting.ts';
import type { QuotableInterview } from '../../core/model/passages.ts';
import { conversationAt, quotationAt } from '../../core/quotation/copy.ts';
import { occurrencePath } from '../../core/quotation/link.ts';
import { announce } from '../announce.ts';
import { addressOf, loadPassages } from '../load.ts';
import { copyLink } from '../sharing.ts';
import { copyConversation, copyEmbed, copyQuotation, shareQuotation } from './clipboard.ts';
import { readAcross, readSelection, type Selected, selectedContainer } from './selected.ts';
import { type Spot, showTools } from './tools.ts';

/** A selection that has not changed for this long is finished. */
const REST_MILLISECONDS = 200;

/**
 * Offers the tools for selected words, and for a whole paragraph if its mark is pressed.
 *
 * @param first the event that asked for them: a change of the selection, or a click on a mark
 * @param pointer the kind of pointer, `mouse` or `touch`; undefined for the keyboard
 * @param isPressed whether the mouse is still pressed
 */
export function startQuoting(first: Event, pointer: string | undefined, isPressed: boolean): void {
  const quoting = new Quoting(pointer, isPressed);
  document.addEventListener('selectionchange', () => quoting.wait());
  document.addEventListener('pointerdown', (event) => quoting.press(event));
  document.addEventListener('pointerup', () => quoting.release());
  document.addEventListener('keydown', (event) => quoting.key(event));
  document.addEventListener('click', (event) => quoting.click(event));
  document.addEventListener('copy', (event) => quoting.copy(event));
  if (first.type === 'click') quoting.click(first);
  else quoting.wait();
}

/** The tools for quoting, and how the reader is selecting. */
class Quoting {
  #interviews = new Map<string, Promise<QuotableInterview[]>>();
  /** What was loaded last: copying can't wait. */
  #loaded: QuotableInterview | undefined;
  #tools: HTMLElement | undefined;
  /** The mark that was pressed, if the tools are for a whole paragraph. */
  #mark: HTMLElement | undefined;
  #timer = 0;
  #isPressed: boolean;
  #isTouch: boolean;
  #isByKeyboard: boolean;
  #isExplained = false;

  constructor(pointer: string | undefined, isPressed: boolean) {
    this.#isPressed = isPressed && pointer === 'mouse';
    this.#isByKeyboard = pointer === undefined;
    this.#isTouch = pointer !== undefined && pointer !== 'mouse';
  }

  /** Waits until the selection is finished. */
  wait(): void {
    clearTimeout(this.#timer);
    if (this.#isPressed) return;
    this.#timer = window.setTimeout(() => void this.#offer(), REST_MILLISECONDS);
  }

  press({ pointerType, target }: PointerEvent): void {
    this.#isTouch = pointerType !== 'mouse';
    this.#isByKeyboard = false;
    if (this.#tools?.contains(target as Node)) return;
    // With touch, the handles of a selection move without events that a page could see.
    this.#isPressed = pointerType === 'mouse';
    if (this.#mark) this.#close();
  }

  release(): void {
    this.#isPressed = false;
    this.wait();
  }

  key(event: KeyboardEvent): void {
    this.#isByKeyboard = true;
    if (event.key === 'Escape' && this.#tools) {
      const isInside = this.#tools.contains(document.activeElement);
      if (isInside) this.#mark?.focus();
      this.#close();
    }
    const isTab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey;
    const isOutside = !this.#tools?.contains(document.activeElement);
    if (!isTab || !this.#tools || !isOutside || getSelection()?.isCollapsed !== false) return;
    event.preventDefault();
    this.#tools.querySelector('button')?.focus();
  }

  click(event: Event): void {
    const mark = (event.target as Element).closest<HTMLElement>('[data-passages] [data-copy-link]');
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (mark && !ctrlKey && !metaKey && !shiftKey) void this.#offerParagraph(mark);
  }

  /** What is copied from several answers says who said which; the rest is the browser's. */
  copy(event: ClipboardEvent): void {
    const selection = getSelection();
    const isText = !(event.target as Element).closest?.('input, textarea');
    if (!this.#loaded || !isText || !selection?.rangeCount) return;
    const interview = this.#loaded;
    const spans = readAcross(selection.getRangeAt(0), interview);
    if (!spans) return;
    const occurrence = { interview, spans };
    const link = addressOf(occurrencePath(occurrence));
    copyConversation(conversationAt(occurrence, link, origins), event);
  }

  async #offer(): Promise<void> {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const container = range?.collapsed === false ? selectedContainer(range) : undefined;
    if (!range || !container) {
      if (!this.#mark && !this.#tools?.contains(document.activeElement)) this.#close();
      return;
    }
    const interview = await this.#load(container);
    const selected = interview && readSelection(range, container, interview);
    if (!selected || getSelection()?.isCollapsed) return;
    const lines = [...range.getClientRects()];
    this.#show(interview, selected, lines.length > 0 ? lines : [range.getBoundingClientRect()]);
    if (!this.#isByKeyboard || this.#isExplained) return;
    this.#isExplained = true;
    announce(pressTab);
  }

  async #offerParagraph(mark: HTMLElement): Promise<void> {
    const [container, paragraph] = [
      mark.closest<HTMLElement>('[data-passages]'),
      mark.closest('p'),
    ];
    if (!container || !paragraph) return;
    const interview = await this.#load(container);
    const passage = interview?.passages.find(({ id }) => id === paragraph.id);
    if (!interview || !passage) return;
    const spans = [{ passage, start: 0, end: passage.text.length, isInstead: false }];
    this.#show(interview, { spans, paragraph, isCut: false }, [mark.getBoundingClientRect()]);
    this.#mark = mark;
  }

  #show(
    interview: QuotableInterview,
    { spans, paragraph, isCut }: Selected,
    lines: DOMRect[],
  ): void {
    this.#close();
    const occurrence = { interview, spans };
    const link = addressOf(occurrencePath(occurrence));
    const spot: Spot = { paragraph, lines, isDocked: this.#isTouch };
    this.#tools = showTools(spot, {
      copyQuotation: () => {
        const isInstead = spans.some((span) => span.isInstead);
        void copyQuotation(quotationAt(occurrence, link), doneMessage(isInstead, isCut));
      },
      copyLink: () => void copyLink(link),
      embed: () => void copyEmbed(quotationAt(occurrence, link)),
      ...('share' in navigator && {
        share: () => void shareQuotation(quotationAt(occurrence, link)),
      }),
      cite: new URL(citationOf(spans), link).href,
    });
  }

  #close(): void {
    this.#tools?.remove();
    this.#tools = this.#mark = undefined;
  }

  /** A file that does not arrive is requested again the next time. */
  async #load({ dataset }: HTMLElement): Promise<QuotableInterview | undefined> {
    const address = dataset.passages ?? '';
    const loading = this.#interviews.get(address) ?? loadPassages(address);
    this.#interviews.set(address, loading);
    try {
      this.#loaded = (await loading)[0];
      return this.#loaded;
    } catch {
      this.#interviews.delete(address);
      return undefined;
    }
  }
}

/** Where the citations of words are, ready to be copied: of one paragraph, or of all. */
function citationOf(spans: Selected['spans']): string {
  const [{ passage } = {}, ...others] = spans;
  const isOne = others.length === 0 && passage?.part === 'answer';
  return isOne ? `#citation-${passage.paragraph}` : '#citation';
}

function doneMessage(isInstead: boolean, isCut: boolean): string {
  if (isInstead) return copiedWhole;
  return isCut ? copiedToEnd : quotationCopied;
}
