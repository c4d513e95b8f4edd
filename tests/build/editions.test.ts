import { describe, expect, it } from 'vitest';
import { CONVERSATIONS, pageAt, ROOT } from '../helpers/built-site.ts';

const ORIGIN = process.env.SITE_URL ?? 'https://verbatim.example';
const PERSIAN = 'interviews/nilufar-well/';
const ENGLISH = 'interviews/nilufar-well-en/';

/** The address of a page in each language, as search engines read it. */
function alternates(path: string): Record<string, string> {
  const links = pageAt(CONVERSATIONS, path).document.querySelectorAll('link[hreflang]');
  return Object.fromEntries(
    [...links].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
  );
}

describe('the pages of an interview in two languages', () => {
  it.each([
    [PERSIAN, ENGLISH],
    [`${PERSIAN}depth/`, `${ENGLISH}depth/`],
    [`${PERSIAN}heir/`, `${ENGLISH}who-keeps-it/`],
  ])('name each other, and themselves, for search engines: %s', (persian, english) => {
    const expected = { fa: `${ORIGIN}/${persian}`, en: `${ORIGIN}/${english}` };
    expect(alternates(persian)).toEqual(expected);
    expect(alternates(english)).toEqual(expected);
  });

  it('lead to the same answer in the other language, and to both side by side', () => {
    const { document } = pageAt(CONVERSATIONS, `${PERSIAN}heir/`);
    const links = [...document.querySelectorAll('[aria-label="Other languages"] a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `/${ENGLISH}who-keeps-it/`,
      `/${ENGLISH}original/#who-keeps-it`,
    ]);
    expect(links[0]?.getAttribute('lang')).toBe('en');
    expect(links[0]?.parentElement?.textContent).toBe('English (translated by Ida Holt)');
  });

  it('show both side by side: paragraph by paragraph where there are as many', () => {
    const { document } = pageAt(CONVERSATIONS, `${ENGLISH}original/`);
    const pairs = (id: string) =>
      [...document.querySelectorAll(`#${id} .pair`)].map((pair) =>
        [...pair.children].map((cell) => cell.querySelectorAll('h2, .prose > p').length),
      );
    // A question, then two paragraphs each; a question, then one paragraph beside two.
    expect(pairs('depth')).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(pairs('who-keeps-it')).toEqual([
      [1, 1],
      [1, 2],
    ]);
    const languages = [...document.querySelectorAll('#depth .prose')].map((prose) => [
      prose.getAttribute('lang'),
      prose.getAttribute('dir'),
    ]);
    expect(languages.slice(0, 2)).toEqual([
      ['fa', 'rtl'],
      ['en', null],
    ]);
  });
});

it('an interview in one language has no word about others', () => {
  const { html } = pageAt(ROOT, 'interviews/seitov-2025/');
  expect(html).not.toMatch(/hreflang|Other languages|translat(?:ed|ion)Of/i);
});
