import { passageMissing } from '../catalogue/chosen/every-page.ts';
import { announce } from './announce.ts';

/**
 * Follows a moved page to its new address together with the fragment, and says so if a
 * link points to a passage that is not on this page.
 */
export function followMoves(): void {
  const moved = document.querySelector<HTMLAnchorElement>('[data-moved-to]');
  if (moved) location.replace(moved.href + location.hash);
  const [id = '', words] = fragment().split(':~:');
  // A browser that does not know text fragments leaves the words here, and so finds no passage.
  if (words !== undefined) location.replace(`#${id}`);
  if (id && !document.getElementById(id)) announce(passageMissing);
}

/** The fragment of the address. If it was cut in the middle of a letter, it stays as it is. */
function fragment(): string {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/**
 * A link from a search result highlights words by a text fragment. The address bar need not keep
 * it: what a reader then copies is the permalink. Browsers hide the fragment from `location`, so
 * writing back what is there cleans the address. Not all of them say whether it has one, so it is
 * written back in any case.
 */
export function cleanAddress(): void {
  const clean = () => history.replaceState(history.state, '', location.href);
  addEventListener('load', clean);
  // Another passage of the same page.
  addEventListener('hashchange', clean);
}
