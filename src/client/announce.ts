const SECONDS = 4;
let clearing = 0;

/** Shows a short message at the foot of the page; screen readers read it out. */
export function announce(message: string): void {
  const toast = document.querySelector('[data-toast]');
  if (!toast) return;
  toast.textContent = message;
  clearTimeout(clearing);
  clearing = window.setTimeout(() => {
    toast.textContent = '';
  }, SECONDS * 1000);
}
