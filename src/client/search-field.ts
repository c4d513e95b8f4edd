/**
 * The search field before it is used: shortcuts lead to it, and the first use loads the search.
 * Only this small part is on every page.
 */
export function prepareSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search] input');
  if (!field) return;
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  let isOpen = false;
  const open = async () => {
    if (isOpen) return;
    isOpen = true;
    try {
      const { openSearch } = await import('./search/search.ts');
      openSearch(field);
    } catch {
      // The form still leads to the list of all questions; the next key tries again.
      isOpen = false;
    }
  };
  field.addEventListener('focus', open);
  field.addEventListener('input', open);
  const isSearchPage = document.querySelector('[data-search-page]') !== null;
  const wasOpen = (history.state as { search?: string } | null)?.search;
  if (wasOpen) field.value = wasOpen;
  if (wasOpen || (isSearchPage && location.search) || document.activeElement === field) open();
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) return true;
  const isTyping =
    (target as Element).closest('input, textarea, select, [contenteditable]') !== null;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping;
}
