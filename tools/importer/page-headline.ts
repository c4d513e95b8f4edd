import { foldSpace } from '../../src/core/text/lines.ts';

/** What a page says of its headline. */
export interface PageTitles {
  /** The article’s first heading, which readers see; undefined if there is none. */
  heading?: string;
  /** The titles for browsers and other sites, often with the name of the site. */
  others: string[];
}

/** Reads the titles of a page. A heading that is the name of the site is none of its article. */
export function titlesIn(document: Document): PageTitles {
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  const title = document.querySelector('title')?.textContent ?? '';
  const others = [...new Set([title, meta('og:title')].map(foldSpace))].filter(Boolean);
  const own = [...document.querySelectorAll('h1')]
    .map((element) => ({ element, text: foldSpace(element.textContent ?? '') }))
    .filter(({ element, text }) => {
      const isOfSite = text === foldSpace(meta('og:site_name'));
      return text && !isOfSite && !element.closest('nav, aside, footer, [hidden]');
    });
  const named = own.find(({ text }) => others.some((other) => other.includes(text)));
  const inArticle = own.find(({ element }) => element.closest('article, main'));
  const only = own.length === 1 && !own[0]?.element.closest('header') ? own[0] : undefined;
  const heading = (named ?? inArticle ?? only)?.text;
  return { ...(heading && { heading }), others };
}
