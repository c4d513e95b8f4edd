import { orSeeQuestions, searchMissing, tryAgain } from '../../catalogue/chosen/every-page.ts';
import { inTime } from '../in-time.ts';
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
  const notice = failureNotice(field.form, () => {
    field.focus();
    if (again) again();
    else void open();
  });
  const open = async () => {
    if (isOpen) return;
    isOpen = true;
    notice.hidden = true;
    try {
      // Named right here, because the bundler keeps everything of a module that is passed on whole.
      const openSearch = await inTime(import('./search.ts').then(({ openSearch: open }) => open));
      again = openSearch(field, notice);
    } catch {
      // The next key tries again. A reader who searches for nothing need not know.
      isOpen = false;
      notice.hidden = !(field.value || asked);
    }
  };
  field.addEventListener('focus', open);
  field.addEventListener('input', open);
  const wasOpen = (history.state as { search?: string } | null)?.search;
  // Now and not when the search has loaded: by then somebody may be typing.
  field.value ||= wasOpen ?? new URLSearchParams(asked).get('q') ?? '';
  if (wasOpen || asked || document.activeElement === field) open();
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) return true;
  const isTyping =
    (target as Element).closest('input, textarea, select, [contenteditable]') !== null;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping && isSlashOn();
}

/**
 * Makes the notice that the search does not work, hidden until then. It is on no page beforehand,
 * and needs no file, because files are what may be missing.
 *
 * @param form the search; the notice follows it
 * @param retry called when the reader wants to try again
 */
function failureNotice(form: HTMLFormElement, retry: () => void): HTMLElement {
  const notice = document.createElement('p');
  notice.className = 'failure';
  notice.setAttribute('role', 'alert');
  notice.hidden = true;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = tryAgain;
  button.addEventListener('click', retry);
  const link = document.createElement('a');
  link.href = document.querySelector('[data-search-page]') ? '#all-questions' : form.action;
  const [before = '', label = '', after = ''] = orSeeQuestions.split(/[[\]]/);
  link.textContent = label;
  notice.append(`${searchMissing} `, button, before, link, after);
  form.after(notice);
  return notice;
}
