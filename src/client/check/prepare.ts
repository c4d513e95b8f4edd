import { inTime } from '../in-time.ts';

/**
 * The form of the page “Was it said?” before it is used: the first use loads the check and the
 * transcripts. If they can't be loaded, the page says so, and offers to try again.
 */
const form = document.querySelector<HTMLFormElement>('[data-check]');
const failure = document.querySelector<HTMLElement>('[data-check-failure]');
const status = document.querySelector<HTMLElement>('[data-check-status]');
const field = form?.querySelector('textarea');

if (form && failure && status && field) {
  const { checkStatus: checking = '' } = status.dataset;
  form.removeAttribute('data-waiting');
  let check: Promise<(text: string) => Promise<void>> | undefined;
  const load = () =>
    (check ??= inTime(import('./check.ts')).then(({ openCheck }) => openCheck(form)));
  const run = async () => {
    failure.hidden = true;
    status.textContent = checking;
    // What comes below would jump down when the verdict arrives.
    form.dataset.checking = '';
    try {
      await (await load())(field.value);
    } catch {
      check = undefined;
      failure.hidden = false;
      status.textContent = '';
    }
    delete form.dataset.checking;
  };
  // A reader who is still writing need not know: the check itself will say so.
  field.addEventListener('focus', () => load().catch(() => (check = undefined)), { once: true });
  field.addEventListener('paste', () => setTimeout(run));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  failure.querySelector('button')?.addEventListener('click', run);
  const shared = new URLSearchParams(location.search).get('q');
  if (shared !== null) {
    field.value = shared;
    void run();
  }
}
