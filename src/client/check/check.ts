import { tooLong } from '../../catalogue/chosen/check.ts';
import { inTime } from '../in-time.ts';
import { copyLink } from '../sharing.ts';
import { detailsOf, summaryOf } from './view.ts';
import type { CheckAnswer, CheckRequest } from './worker.ts';
import { WORKER_ADDRESS } from './worker-address.ts';

/** A longer text is no article, and would keep the browser busy. */
const LONGEST = 50_000;
/** Servers and messengers truncate longer addresses. */
const LONGEST_ADDRESS = 4_000;

/**
 * Starts the worker in which quotations are checked, so that the page never freezes, and makes the
 * form work.
 *
 * @returns the check: shows the verdict on a text; rejects when something can't be loaded
 * @throws when the worker can't be loaded
 */
export async function openCheck(form: HTMLFormElement): Promise<(text: string) => Promise<void>> {
  const data = form.dataset.check ?? '';
  const worker = await startWorker({ data });
  const share = form.querySelector<HTMLButtonElement>('[data-check-share]');
  const field = form.querySelector('textarea');
  share?.addEventListener('click', () => void shareCheck(field?.value ?? '', form));
  field?.addEventListener('input', () => {
    // Else the address would keep a text that the form no longer has.
    if (location.search) history.replaceState(null, '', location.pathname);
  });
  let latest = '';
  return async (text) => {
    latest = text;
    if (share) share.hidden = text.trim() === '';
    if (text.length > LONGEST) return show(form, [tooLong(text.length, LONGEST)], []);
    const finished = await ask(worker, { data, text });
    // Somebody who has pasted another text meanwhile waits for the verdict on that.
    if (text !== latest) return;
    if (!finished) {
      worker.terminate();
      throw new Error('not loaded');
    }
    show(form, summaryOf(finished), detailsOf(finished));
  };
}

/** Starts the worker, which begins to load what it needs, and waits until its script runs. */
async function startWorker(request: CheckRequest): Promise<Worker> {
  const worker = new Worker(WORKER_ADDRESS, { type: 'module' });
  const running = new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = reject;
  });
  worker.postMessage(request);
  await inTime(running);
  return worker;
}

/** Asks the worker, which answers at the port that is sent along. */
function ask(worker: Worker, request: CheckRequest): Promise<CheckAnswer> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      port1.close();
      resolve(data);
    };
    worker.onerror = reject;
    worker.postMessage(request, [port2]);
  });
}

function show(form: HTMLFormElement, summary: (Node | string)[], details: Node[]): void {
  const page = form.parentElement;
  page?.querySelector('[data-check-status]')?.replaceChildren(...summary);
  page?.querySelector('[data-check-details]')?.replaceChildren(...details);
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
