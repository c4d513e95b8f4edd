/**
 * Quoting before it is used: the first words that a reader selects in an answer, or the first
 * paragraph's mark that they press, load it. Only this small part is on every page.
 */
export function prepareQuoting(): void {
  if (!document.querySelector('[data-passages]')) return;
  let isStarted = false;
  let pointer: string | undefined;
  let isPressed = false;
  const start = async (event: Event) => {
    const mark = (event.target as Element).closest?.('[data-passages] [data-copy-link]');
    const isWanted = event.type === 'click' ? mark : !getSelection()?.isCollapsed;
    if (isStarted || !isWanted) return;
    // If it can't be loaded, nothing is offered, and the next selection tries again.
    const quoting = await import('./quoting.ts').catch(() => undefined);
    if (!quoting || isStarted) return;
    isStarted = true;
    quoting.startQuoting(event, pointer, isPressed);
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
