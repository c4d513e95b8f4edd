import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenLinks, readPage } from '../../src/integrations/links.ts';
import { BASE, pagesOf, parse, ROOT, TWO } from '../helpers/built-site.ts';

const ORIGIN = process.env.SITE_URL ?? 'https://verbatim.example';

function idsIn(html: string): Set<string> {
  return new Set([...parse(html).querySelectorAll('[id]')].map(({ id }) => id));
}

describe.each([ROOT, BASE, TWO])('the site in $folder', (site) => {
  it('has no link to a page, a file or an anchor that is not there', async () => {
    expect(await brokenLinks({ ...site, origin: ORIGIN })).toEqual([]);
  });

  it('never leaves its base path', () => {
    for (const { html } of pagesOf(site))
      for (const address of readPage(html).links)
        if (address.startsWith('/')) expect(address.startsWith(site.base), address).toBe(true);
  });

  it('uses each id once on a page', () => {
    for (const { file, document } of pagesOf(site)) {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.length, file).toBe(new Set(ids).size);
    }
  });

  it('lists each page with an address in the sitemap, and no other', () => {
    const xml = readFileSync(`${site.folder}/sitemap-0.xml`, 'utf8');
    const listed = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    const canonical = pagesOf(site)
      .map(({ document }) => document.querySelector('link[rel=canonical]')?.getAttribute('href'))
      .filter(Boolean);
    expect(listed.sort()).toEqual([...new Set(canonical)].sort());
  });
});

describe('the addresses that are promised', () => {
  const ids = [
    'view-from-tashkent',
    'opportunities',
    'political-advantages',
    'expectations',
    'personal-trust',
    'connectivity',
    'culture',
    'world-stage',
  ];
  const paths = pagesOf(ROOT).map(({ path }) => path);

  it('are there', () => {
    const interview = 'interviews/seitov-2025/';
    expect(paths).toEqual(
      expect.arrayContaining([
        '',
        '404.html',
        'about/',
        'search/',
        interview,
        ...ids.map((id) => `${interview}${id}/`),
      ]),
    );
  });

  it('have the anchors of questions and paragraphs, in the order of the interview', () => {
    const html = readFileSync('dist/interviews/seitov-2025/index.html', 'utf8');
    const anchors = [...idsIn(html)].filter((id) => ids.some((name) => id.startsWith(name)));
    expect(anchors.filter((id) => ids.includes(id))).toEqual(ids);
    expect(anchors).toEqual(
      expect.arrayContaining(['connectivity-2', 'world-stage-3', 'culture-1']),
    );
  });
});
