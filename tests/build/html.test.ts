import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { BASE, pagesOf, ROOT, TWO } from '../helpers/built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // It asks for titles of at most 70 characters. A question is the title of its answer's page,
    // and a question is never cut: that would be a misquotation.
    'long-title': 'off',
  },
});

const pages = [ROOT, BASE, TWO].flatMap(pagesOf);

describe.each(pages)('$file', ({ html, document }) => {
  it('is HTML without an error', async () => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line, column }) => [ruleId, message, line, column]),
    );
    expect(messages).toEqual([]);
  });

  it('has one stylesheet, and a policy that allows exactly that one', () => {
    const styles = document.querySelectorAll('style');
    expect(styles).toHaveLength(1);
    expect(document.querySelectorAll('link[rel~="stylesheet"]')).toHaveLength(0);
    const [, sheet = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const hash = createHash('sha256').update(sheet).digest('base64');
    const [meta, ...others] = document.querySelectorAll('meta[http-equiv]');
    expect(others).toEqual([]);
    expect(meta?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(meta?.getAttribute('content')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      `style-src 'sha256-${hash}'`,
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
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
