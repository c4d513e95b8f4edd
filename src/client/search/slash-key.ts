/** The name under which the choice is stored, while the key is off. */
const CHOICE = 'slash-key';

/**
 * Whether `/` leads to the search. A shortcut of a single character can get in the way of readers
 * who use speech input, so it can be switched off (WCAG 2.2, criterion 2.1.4), and is off if the
 * choice could not be stored.
 */
export function isSlashOn(): boolean {
  const choices = store();
  return choices !== undefined && choices.getItem(CHOICE) !== 'off';
}

/** Offers the choice where a page has it, and shows the key in the search field while it is on. */
export function offerSlashChoice(): void {
  const choice = document.querySelector<HTMLElement>('[data-slash-choice]');
  const box = choice?.querySelector('input');
  const choices = store();
  const show = () => {
    for (const key of document.querySelectorAll<HTMLElement>('[data-search] kbd'))
      key.hidden = !isSlashOn();
  };
  show();
  if (!choice || !box || !choices) return;
  box.checked = isSlashOn();
  choice.hidden = false;
  box.addEventListener('change', () => {
    if (box.checked) choices.removeItem(CHOICE);
    else choices.setItem(CHOICE, 'off');
    show();
  });
}

/** Undefined if the reader’s browser forbids it. */
function store(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
