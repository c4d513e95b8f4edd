/** How long a message stays; it only confirms what the reader has just done. */
const SECONDS = 4;

/** Shows a short message at the foot of the page; screen readers read it out. */
export function announce(message: string): void {
  const text = new Text(message);
  document.querySelector('[data-toast]')?.replaceChildren(text);
  setTimeout(() => text.remove(), SECONDS * 1000);
}
