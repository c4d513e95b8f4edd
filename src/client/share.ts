import { copyLink } from './copy.ts';

/** Makes permalinks copy themselves, and shows the Share buttons. */
export function offerSharing(): void {
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('[data-copy-link]');
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (!link || !isPlain) return;
    event.preventDefault();
    void copyLink(link.href);
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => void share(button));
  }
}

async function share({ dataset }: HTMLButtonElement): Promise<void> {
  const url = new URL(dataset.share ?? '', location.href).href;
  if (!('share' in navigator)) return copyLink(url);
  try {
    await navigator.share({ url, title: dataset.title ?? document.title });
  } catch (error) {
    // A reader who closes the share sheet has changed their mind: nothing to say.
    if ((error as Error).name !== 'AbortError') await copyLink(url);
  }
}
