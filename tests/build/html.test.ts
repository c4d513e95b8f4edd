import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { SCRIPT_POLICY } from '../../src/core/addresses/script-policy.ts';
import {
  BASE,
  type BuiltSite,
  CONVERSATIONS,
  framedPagesOf,
  pageAt,
  pagesOf,
  ROOT,
  savedInterviewsOf,
  TWO,
} from '../helpers/built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // It asks for titles of at most 70 characters. A question is the title of its answer's page,
    // and a question is never cut: that would be a misquotation.
    'long-title': 'off',
  },
});

const sites = [ROOT, BASE, TWO];
/** Of eighty memories a few are enough; what else this site has, the others have too. */
const shapes = pagesOf(CONVERSATIONS).filter(({ path }) =>
  /^(interviews\/(nilufar|quellin|thorn|pell|dost|sorrel-memories\/$|sorrel-memories\/memory-a)|names\/odile)/.test(
    path,
  ),
);
const pages = [...sites.flatMap(pagesOf), ...shapes];
const saved = sites.flatMap(savedInterviewsOf);

async function complaintsAbout(html: string) {
  const { results } = await validator.validateString(html);
  return results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line, column }) => [ruleId, message, line, column]),
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const BESIDE = 'interviews/nilufar-well-en/original/';
const secondSheet = (site: BuiltSite, path: string) =>
  pageAt(site, path).document.querySelectorAll('style')[1]?.textContent ?? '';
/** The stylesheet of /check/, which the policy of each page allows too. */
const CHECK_SHEET = secondSheet(ROOT, 'check/');
/** That of two editions side by side, which the policy allows where there are any. */
const BESIDE_SHEET = secondSheet(CONVERSATIONS, BESIDE);

describe('the stylesheets', () => {
  /** What a shorthand may say in WebKit 2.50: no colour, style or thickness beside the line. */
  const PLAIN = /^(underline|line-through|none|inherit)$/;

  it('draw no line at words in a way that WebKit drops', () => {
    const sheets = [ROOT, TWO].flatMap((site) =>
      [...pagesOf(site), ...savedInterviewsOf(site)].flatMap(({ document }) =>
        [...document.querySelectorAll('style')].map(({ textContent }) => textContent),
      ),
    );
    const lines = new Set(
      sheets
        .join()
        .matchAll(/[;{]text-decoration:([^;}]+)/g)
        .map(([, v]) => v),
    );
    expect([...lines].filter((value) => !PLAIN.test(value ?? ''))).toEqual([]);
    expect([...lines]).toContain('underline');
  });
});

describe.each(pages)('$file', ({ path, file, html, document }) => {
  it('is HTML without an error', async () => {
    expect(await complaintsAbout(html)).toEqual([]);
  });

  it('has the stylesheet of all pages, and a policy that allows it, those of some, and no other', () => {
    const isOne = path === 'check/' || path === BESIDE;
    const ofSome = file.startsWith(CONVERSATIONS.folder)
      ? [CHECK_SHEET, BESIDE_SHEET]
      : [CHECK_SHEET];
    const styles = document.querySelectorAll('style');
    expect(styles).toHaveLength(isOne ? 2 : 1);
    expect(document.querySelectorAll('link[rel~="stylesheet"]')).toHaveLength(0);
    const [, sheet = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const [meta, ...others] = document.querySelectorAll('meta[http-equiv]');
    expect(others).toEqual([]);
    expect(meta?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(meta?.getAttribute('content')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      `style-src ${[sheet, ...ofSome].map(hashOf).join(' ')}`,
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      `trusted-types ${SCRIPT_POLICY}`,
    ]);
  });

  it('has nothing that the policy forbids', () => {
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/i);
    for (const script of document.querySelectorAll('script')) {
      const isData = script.getAttribute('type') === 'application/ld+json';
      if (!isData) expect(script.textContent.trim()).toBe('');
      if (!isData) expect(script.getAttribute('src')).toMatch(/^\/(?!\/)/);
    }
  });

  it('loads nothing before the text that could hold it up', () => {
    for (const script of document.querySelectorAll('script[src]'))
      expect(script.getAttribute('type')).toBe('module');
  });

  it('has one headline, and its main part once', () => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('main')).toHaveLength(1);
  });
});

describe.each([ROOT, CONVERSATIONS].flatMap(framedPagesOf).slice(0, 24))(
  '$file',
  ({ path, html, document }) => {
    it('is HTML without an error', async () => {
      expect(await complaintsAbout(html)).toEqual([]);
    });

    it('runs no script, and may load nothing but fonts', () => {
      const [, sheet = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
      const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
      expect(policy?.split('; ')).toEqual([
        "default-src 'none'",
        `style-src ${hashOf(sheet)}`,
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]);
      expect(document.querySelectorAll('script, img, [style], [src]')).toHaveLength(0);
    });

    it('has the words of its answer, who says them, and links that leave the frame', () => {
      const site = path.startsWith('interviews/seitov') ? ROOT : CONVERSATIONS;
      const answer = pageAt(site, path.replace(/embed\/$/, '')).document;
      const words = (page: Document) =>
        [...page.querySelectorAll('.prose p')].map(({ textContent }) => textContent);
      expect(words(document)).toEqual(words(answer));
      const credit = document.querySelector('footer p')?.textContent ?? '';
      for (const speaker of document.querySelectorAll('.prose .speaker'))
        expect(answer.body.textContent).toContain(speaker.textContent);
      expect(credit).toMatch(/\d{4}(, translated by Ida Holt)?$/);
      expect(document.querySelector('base')?.getAttribute('target')).toBe('_top');
      expect(document.querySelectorAll('a[href^="#"]')).toHaveLength(0);
    });

    it('leaves search engines to the answer’s own page', () => {
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
      expect(canonical).toMatch(new RegExp(`/${path.replace(/embed\/$/, '')}$`));
    });
  },
);

describe.each(saved)('$file', ({ html, document }) => {
  it('is HTML without an error', async () => {
    expect(await complaintsAbout(html)).toEqual([]);
  });

  it('has all it needs in itself, and a policy that allows nothing else', () => {
    const [, sheet = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(sheet)}`,
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(document.querySelectorAll('style, script')).toHaveLength(2);
    expect(
      document.querySelectorAll('[src], [srcset], [style], link:not([rel=canonical])'),
    ).toHaveLength(0);
    expect(sheet.match(/url\((?!"?data:font\/woff2)[^)]*\)/g)).toBeNull();
    expect(Buffer.byteLength(html)).toBeLessThan(250_000);
  });

  it('leads to other pages by their whole address', () => {
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(https?:\/\/|#)/);
  });

  it('is not for search engines', () => {
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });
});

it('there is a file for each interview', () => {
  expect(saved.map(({ path }) => path)).toEqual([
    'offline/seitov-2025.html',
    'offline/seitov-2025.html',
    'offline/lantern-2024.html',
    'offline/seitov-2025.html',
  ]);
});
