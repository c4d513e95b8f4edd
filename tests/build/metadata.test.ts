import { describe, expect, it } from 'vitest';
import { BASE, pageAt, pagesOf, ROOT, TWO } from '../helpers/built-site.ts';

const ORIGIN = process.env.SITE_URL ?? 'https://verbatim.example';

function content(document: Document, selector: string): string | null | undefined {
  const element = document.querySelector(selector);
  return element?.getAttribute('content') ?? element?.getAttribute('href') ?? element?.textContent;
}

describe.each([ROOT, BASE, TWO])('the pages in $folder', (site) => {
  const pages = pagesOf(site).filter(({ path }) => path !== '404.html');

  it.each(pages)('/$path is its own canonical address', ({ path, document }) => {
    const address = ORIGIN + site.base + path;
    expect(content(document, 'link[rel=canonical]')).toBe(address);
    expect(content(document, 'meta[property="og:url"]')).toBe(address);
  });

  it.each(pages)('/$path tells shared links what it tells search engines', ({ document }) => {
    const title = content(document, 'title') ?? '';
    expect(title).toContain(content(document, 'meta[property="og:title"]') ?? '(none)');
    const description = content(document, 'meta[name=description]');
    expect(content(document, 'meta[property="og:description"]')).toBe(description);
    expect(description?.length).toBeGreaterThan(20);
    expect(description?.length).toBeLessThanOrEqual(160);
  });

  it.each(['title', 'meta[name=description]', 'meta[property="og:title"]'])(
    'no two have the same %s',
    (selector) => {
      const values = pages.map(({ document }) => content(document, selector));
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    },
  );
});

describe('a page that stands at no address', () => {
  it('has no canonical one', () => {
    const { document } = pageAt(ROOT, '404.html');
    expect(document.querySelector('link[rel=canonical]')).toBeNull();
    expect(document.querySelector('meta[property="og:url"]')).toBeNull();
  });
});

describe('an answer', () => {
  it('has the question for a title and the answer’s first words for a description', () => {
    const { document } = pageAt(ROOT, 'interviews/seitov-2025/political-advantages/');
    const question = 'What are the political and strategic advantages of this step?';
    expect(content(document, 'title')).toBe(`${question} · Verbatim`);
    expect(content(document, 'meta[property="og:title"]')).toBe(question);
    expect(content(document, 'meta[name=description]')).toMatch(
      /^Azamat Seitov: According to Tashkent, Azerbaijan’s accession opens/,
    );
    expect(content(document, 'meta[property="og:type"]')).toBe('article');
    expect(content(document, 'meta[property="article:published_time"]')).toBe('2025-11-28');
  });
});
