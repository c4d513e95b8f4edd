import { announce } from './announce.ts';

/**
 * Follows a moved page to its new address together with the fragment, and tells a reader whose
 * link names a passage that is not on this page.
 */
export function followMoves(): void {
  const moved = document.querySelector<HTMLAnchorElement>('[data-moved-to]');
  if (moved) location.replace(moved.href + location.hash);
  const [id = '', words] = fragment().split(':~:');
  // Here a browser that knows no text fragments leaves the words, and so finds no passage.
  if (words !== undefined) location.replace(`#${id}`);
  if (id && !document.getElementById(id))
    announce(
      'The passage that this link points to is not on this page. It may have been moved or removed.',
    );
}

/** The fragment of the address. A link that was cut in the middle of a letter stays as it is. */
function fragment(): string {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
