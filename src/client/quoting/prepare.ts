import { quotingMissing } from '../../catalogue/chosen/every-page.ts';
import { announce } from '../announce.ts';
import { inTime } from '../in-time.ts';

/**
 * Quoting before it is used: the first words that a reader selects in an answer, or the first
 * paragraph's mark that they press, load it. Only this small part is on every page.
 */
export function prepareQuoting(): void {
  if (!document.querySelector('[data-passages]')) return;
  let isStarted = false;
  let isExplained = false;
  let pointer: string | undefined;
  let isPressed = false;
  const start = async (event: Event) => {
    const mark = (event.target as Element).closest?.('[data-passages] [data-copy-link]');
    const isWanted = event.type === 'click' ? mark : !getSelection()?.isCollapsed;
    if (isStarted || !isWanted) return;
    isStarted = true;
    try {
      const { startQuoting } = await inTime(import('./quoting.ts'));
      startQuoting(event, pointer, isPressed);
    } catch {
      // The next selection tries again. The message appears once, not at each step of a drag.
      isStarted = false;
      if (!isExplained) announce(quotingMissing);
      isExplained = true;
    }
  };
  document.addEventListener('pointerdown', ({ pointerType }) => {
    pointer = pointerType;
    isPressed = true;
  });
  document.addEventListener('pointerup', () => {
    isPressed = false;
  });
  document.addEventListener('keydown', () => (pointer = undefined));
  document.addEventListener('selectionchange', start);
  document.addEventListener('click', start);
}
