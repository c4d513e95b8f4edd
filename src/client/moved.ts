import { announce } from './announce.ts';

/**
 * Follows a moved page to its new address together with the fragment, and tells a reader whose
 * link names a passage that is not on this page.
 */
export function followMoves(): void {
  const moved = document.querySelector<HTMLAnchorElement>('[data-moved-to]');
  if (moved) location.replace(moved.href + location.hash);
  const id = decodeURIComponent(location.hash.slice(1));
  if (id && !document.getElementById(id))
    announce('The passage that your link names is not here. This is the page it belonged to.');
}
