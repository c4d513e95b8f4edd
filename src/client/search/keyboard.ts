/**
 * Arrow keys walk from the field through the results and back; Escape leaves them.
 *
 * @param field the search field
 * @param results what holds the links
 * @param close called for Escape
 */
export function moveByArrows(
  field: HTMLInputElement,
  results: HTMLElement,
  close: () => void,
): void {
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !results.hidden) {
      event.preventDefault();
      close();
    }
    const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!direction || results.hidden) return;
    const stops = [field, ...results.querySelectorAll<HTMLElement>('ol a, ol button')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.min(Math.max(at + direction, 0), stops.length - 1)]?.focus();
  };
  field.addEventListener('keydown', step);
  results.addEventListener('keydown', step);
}
