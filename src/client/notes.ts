/** A second click within this time selects a word, so a note waits that long to open. */
const DOUBLE_CLICK_MILLISECONDS = 250;

/**
 * Opens a note beside its words; without this script, and where browsers have no popovers, the
 * words are a link that leads to it. A double click and a drag select text and open nothing.
 */
export function offerNotes(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  let timer = 0;
  let isOpen = false;
  document.addEventListener('pointerdown', (event) => {
    const link = linkAt(event);
    // A press outside of an open note closes it, before the click is known.
    isOpen = noteOf(link)?.matches(':popover-open') === true;
    if (link && isPlain(event) && event.pointerType === 'mouse') pressAsText(link);
  });
  document.addEventListener('click', (event) => {
    clearTimeout(timer);
    const link = linkAt(event);
    const note = noteOf(link);
    if (!link || !note || !isPlain(event)) return;
    event.preventDefault();
    const isByKeyboard = event.detail === 0;
    if (isByKeyboard) open(note, link, true);
    else if (!isOpen && event.detail === 1 && getSelection()?.isCollapsed !== false)
      timer = window.setTimeout(open, DOUBLE_CLICK_MILLISECONDS, note, link, false);
  });
}

/** @param isRead whether the focus goes to the note, so that a screen reader reads it */
function open(note: HTMLElement, source: HTMLElement, isRead: boolean): void {
  note.togglePopover({ source });
  if (!isRead) return;
  note.tabIndex = -1;
  note.focus();
}

/**
 * Until the mouse is let go, the words are no link: in WebKit no selection begins in one, and other
 * browsers would drag it.
 */
function pressAsText(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') as string;
  link.removeAttribute('href');
  const restore = () => link.setAttribute('href', href);
  for (const end of ['mouseup', 'pointercancel'])
    document.addEventListener(end, restore, { once: true, capture: true });
}

function linkAt({ target }: Event): HTMLAnchorElement | null {
  return (target as Element).closest('.noted');
}

function noteOf(link: HTMLAnchorElement | null): HTMLElement | null {
  return link && document.getElementById(link.hash.slice(1));
}

function isPlain({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey;
}
