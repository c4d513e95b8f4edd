/**
 * The form of the page “Was it said?” before it is used: the first use loads the check and the
 * transcripts. A fault is told, with a way to try again; it is never taken for an answer.
 */
const form = document.querySelector<HTMLFormElement>('[data-check]');
const fault = document.querySelector<HTMLElement>('[data-check-fault]');
const field = form?.querySelector('textarea');

if (form && fault && field) {
  form.removeAttribute('data-waiting');
  let check: Promise<(text: string) => void> | undefined;
  const load = () => (check ??= import('./check.ts').then(({ openCheck }) => openCheck(form)));
  const run = async () => {
    fault.hidden = true;
    try {
      (await load())(field.value);
    } catch {
      check = undefined;
      fault.hidden = false;
    }
  };
  // While the reader is still writing, a fault is no news: the check itself will tell it.
  field.addEventListener('focus', () => load().catch(() => (check = undefined)), { once: true });
  field.addEventListener('paste', () => setTimeout(run));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  fault.querySelector('button')?.addEventListener('click', run);
  const shared = new URLSearchParams(location.search).get('q');
  if (shared !== null) {
    field.value = shared;
    void run();
  }
}
