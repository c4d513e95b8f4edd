import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/outputs/citation.ts';
import {
  BASE,
  type BuiltSite,
  EDITED,
  fileAt,
  pagesOf,
  parse,
  ROOT,
  TWO,
} from '../helpers/built-site.ts';
import { ASKED_ANEW } from '../sites/edited.ts';

const ORIGIN = process.env.SITE_URL ?? 'https://verbatim.example';
/** Everything that is made for machines. */
const FILES = [
  ...['feed.xml', 'feed.json', 'schemas/*.json', 'interviews/*.{json,md,txt}'],
  'interviews/**/cite.{bib,ris,json}',
];

describe.each([ROOT, BASE, TWO])('what $folder has for machines', (site) => {
  const { folder, base } = site;
  const pages = pagesOf(site).filter(({ path }) => path.startsWith('interviews/'));
  const jsonLd = pages.map(
    ({ document }) =>
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
  );

  it('leads nowhere but to pages, files and anchors that are there', () => {
    const files = FILES.flatMap((pattern) => globSync(pattern, { cwd: folder }));
    expect(files.length).toBeGreaterThan(30);
    const texts = [...files.map((file) => readFileSync(join(folder, file), 'utf8')), ...jsonLd];
    const addresses = new Set(texts.flatMap(addressesIn));
    expect(addresses.size).toBeGreaterThan(30);
    expect([...addresses].filter((address) => !leadsSomewhere(address, site))).toEqual([]);
  });

  it('stands in each page once, and can be read', () => {
    expect(pages.length).toBeGreaterThan(8);
    for (const text of jsonLd) expect(JSON.parse(text)).toHaveProperty('@context');
  });

  it('has a picture of its own for each page', () => {
    const pictures = pages.map(({ path, document }) => {
      expect(metadata(document, 'og:image')).toBe(`${ORIGIN}${base}${path}card.png`);
      expect(metadata(document, 'og:image:alt')).not.toBe('');
      const png = readFileSync(join(folder, path, 'card.png'));
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
      expect(size).toEqual([
        metadata(document, 'og:image:width'),
        metadata(document, 'og:image:height'),
      ]);
      return createHash('sha256').update(png).digest('hex');
    });
    expect(new Set(pictures).size).toBe(pages.length);
    expect(statSync(join(folder, 'card.png')).size).toBeGreaterThan(0);
  });

  it('tells reference managers in a page’s head what it tells them in a file', () => {
    for (const { path, document } of pages) {
      const [item]: CslItem[] = JSON.parse(readFileSync(join(folder, path, 'cite.json'), 'utf8'));
      expect({
        title: metadata(document, 'og:title'),
        author: metadata(document, 'DC.creator'),
        date: metadata(document, 'article:published_time'),
        publication: metadata(document, 'prism.publicationName'),
        publisher: metadata(document, 'DC.publisher'),
        url: metadata(document, 'og:url'),
      }).toEqual({
        title: item?.title,
        author: item?.author.map((name) => Object.values(name).join(', ')).join(),
        date: item?.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
        publication: item?.['container-title'],
        publisher: item?.publisher,
        url: item?.URL,
      });
    }
  });

  it('is announced in the pages', () => {
    const { document } = pages.find(({ path }) => path === 'interviews/seitov-2025/') ?? {};
    const alternates = [...(document?.querySelectorAll('link[rel=alternate]') ?? [])];
    expect(
      alternates.map((link) => [link.getAttribute('type'), link.getAttribute('href')]),
    ).toEqual([
      ['application/atom+xml', `${base}feed.xml`],
      ['application/feed+json', `${base}feed.json`],
      ['application/json', `${base}interviews/seitov-2025.json`],
      ['text/markdown', `${base}interviews/seitov-2025.md`],
      ['text/plain', `${base}interviews/seitov-2025.txt`],
    ]);
  });
});

describe('a build after one question has changed', () => {
  it('draws one picture and takes the others from the last build', () => {
    const started = statSync(join(ROOT.folder, '_manifest.json')).mtimeMs;
    const drawnAt = new Map(
      globSync('.cache/cards/*.png').map((file) => [hashOf(file), statSync(file).mtimeMs]),
    );
    const cards = globSync('**/card.png', { cwd: EDITED.folder });
    const drawn = cards.filter(
      (card) => (drawnAt.get(hashOf(join(EDITED.folder, card))) ?? 0) > started,
    );
    expect(cards).toHaveLength(10);
    expect(drawn).toEqual([`${ASKED_ANEW}card.png`]);
  });
});

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function metadata(document: Document, name: string): string {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return element?.getAttribute('content') ?? '';
}

/** The addresses of this site in any text, without the sentence’s punctuation behind them. */
function addressesIn(text: string): string[] {
  const pattern = new RegExp(`${ORIGIN.replaceAll('.', '\\.')}/[^\\s"'<>{}()\\\\]*`, 'g');
  return [...text.matchAll(pattern)].map(([address]) => address.replace(/[.,]+$/, ''));
}

function leadsSomewhere(address: string, site: BuiltSite): boolean {
  const { pathname, hash } = new URL(address);
  const file = fileAt(site, pathname);
  if (!file) return false;
  return hash === '' || parse(readFileSync(file, 'utf8')).getElementById(hash.slice(1)) !== null;
}
