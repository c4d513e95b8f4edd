import { inTime } from './in-time.ts';
import { searchFault } from './search-fault.ts';
import { isSlashOn } from './slash-key.ts';

/**
 * The search field before it is used: shortcuts lead to it, and the first use loads the search.
 * Only this small part is on every page.
 */
export function prepareSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search] input');
  if (!field?.form) return;
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const asked = document.querySelector('[data-search-page]') ? location.search : '';
  let isOpen = false;
  let again: (() => void) | undefined;
  const fault = searchFault(field.form, () => {
    field.focus();
    if (again) again();
    else void open();
  });
  const open = async () => {
    if (isOpen) return;
    isOpen = true;
    fault.hidden = true;
    try {
      const { openSearch } = await inTime(import('./search/search.ts'));
      again = openSearch(field, fault);
    } catch {
      // The next key tries again. While nothing is searched for, a fault is no news.
      isOpen = false;
      fault.hidden = !(field.value || asked);
    }
  };
  field.addEventListener('focus', open);
  field.addEventListener('input', open);
  const wasOpen = (history.state as { search?: string } | null)?.search;
  if (wasOpen) field.value = wasOpen;
  if (wasOpen || asked || document.activeElement === field) open();
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) return true;
  const isTyping =
    (target as Element).closest('input, textarea, select, [contenteditable]') !== null;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping && isSlashOn();
}
