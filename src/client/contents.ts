/** Marks, in the list of contents, the question that is being read. */
export function markContents(): void {
  const contents = document.querySelector('[data-contents]');
  if (!contents) return;
  const links = new Map(
    [...contents.querySelectorAll('a')].map((link) => [
      decodeURIComponent(link.hash).slice(1),
      link,
    ]),
  );
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = links.get(target.id);
        if (isIntersecting) {
          link?.setAttribute('aria-current', 'location');
          // A long list scrolls by itself, and never the page with it.
          contents.scrollTop = (link?.offsetTop ?? 0) - contents.clientHeight / 2;
        } else link?.removeAttribute('aria-current');
      }
    },
    // The question that is being read crosses a line a third down the window.
    { rootMargin: '-33% 0px -67% 0px' },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section) observer.observe(section);
  }
}
