/**
 * A link from a search result highlights words by a text fragment. The address bar need not keep
 * it: what a reader then copies is the permalink. (Browsers hide the fragment from `location`, so
 * that writing back what is there cleans the address.)
 */
export function cleanAddress(): void {
  const clean = () => history.replaceState(history.state, '', location.href);
  const isNew = performance.getEntriesByType('navigation')[0]?.name.includes(':~:');
  if (isNew) addEventListener('load', clean);
  // Another passage of the same page.
  addEventListener('hashchange', clean);
}
