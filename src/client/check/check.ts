import { checkText } from '../../core/quotation/check-text.ts';
import { indexInterviews } from '../../core/quotation/reading.ts';
import { loadPassages } from '../load.ts';
import { copyLink } from '../sharing.ts';
import { detailsOf, summaryOf } from './view.ts';

/** A longer text is no article, and would keep the browser busy. */
const LONGEST = 50_000;
/** Servers and messengers truncate longer addresses. */
const LONGEST_ADDRESS = 4_000;

/**
 * Loads the transcripts and makes the form work.
 *
 * @returns the check: shows the verdict on a text
 * @throws when the transcripts can't be loaded
 */
export async function openCheck(form: HTMLFormElement): Promise<(text: string) => void> {
  const index = indexInterviews(await loadPassages(form.dataset.check ?? ''));
  const share = form.querySelector<HTMLButtonElement>('[data-check-share]');
  const field = form.querySelector('textarea');
  share?.addEventListener('click', () => void shareCheck(field?.value ?? '', form));
  field?.addEventListener('input', () => {
    // Else the address would keep a text that the form no longer has.
    if (location.search) history.replaceState(null, '', location.pathname);
  });
  return (text) => {
    if (share) share.hidden = text.trim() === '';
    if (text.length > LONGEST) show(form, [tooLong(text.length)], []);
    else {
      const checked = checkText(text, index);
      show(form, summaryOf(text, checked), detailsOf(text, checked));
    }
  };
}

function show(form: HTMLFormElement, summary: (Node | string)[], details: Node[]): void {
  const page = form.parentElement;
  page?.querySelector('[data-check-status]')?.replaceChildren(...summary);
  page?.querySelector('[data-check-details]')?.replaceChildren(...details);
}

function tooLong(length: number): string {
  const [is, most] = [length, LONGEST].map((count) => count.toLocaleString('en'));
  return `This text has ${is} characters. Up to ${most} can be checked at once.`;
}

/** Puts the text into the address, and copies it. Only here does the text leave the form. */
async function shareCheck(text: string, form: HTMLFormElement): Promise<void> {
  const address = new URL(location.pathname, location.href);
  address.searchParams.set('q', text.trim());
  if (address.href.length > LONGEST_ADDRESS) {
    form.querySelector('[data-check-too-long]')?.removeAttribute('hidden');
    return;
  }
  history.replaceState(null, '', address);
  await copyLink(address.href);
}
