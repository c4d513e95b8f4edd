import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { brokenLinks } from '../../src/integrations/links.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes pages whose bodies are given, and checks the site under a base path. */
function check(pages: Record<string, string>) {
  for (const [path, body] of Object.entries(pages)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<!doctype html><html><body>${body}</body></html>`);
  }
  return brokenLinks({ folder, base: '/base/', origin: 'https://a.example' });
}

describe('the check of links', () => {
  it('finds nothing wrong with pages, files, anchors and other sites', async () => {
    const good = `<a href="/base/"></a> <a href="two/#x"></a> <a href="#y" id="y"></a>
      <a href="https://a.example/base/two/?q=1"></a> <a href="https://else.example/none"></a>
      <a href="mailto:a@else.example"></a> <img src="/base/two/a%20picture.png">`;
    const pages = { 'index.html': good, 'two/index.html': '<p id="x">', 'two/a picture.png': '' };
    expect(await check(pages)).toEqual([]);
  });

  it.each([
    ['a page that is not there', '<a href="/base/none/"></a>', '/base/none/'],
    ['an anchor that is not there', '<a href="/base/two/#none"></a>', '/base/two/#none'],
    ['an address outside of the base', '<a href="/two/"></a>', '/two/'],
    ['a page without its slash', '<a href="/base/two"></a>', '/base/two'],
    ['a picture', '<img src="none.png">', 'none.png'],
    ['a script', '<script src="/base/none.js"></script>', '/base/none.js'],
    ['a form', '<form action="/base/none/"></form>', '/base/none/'],
    ['what is shared', '<button data-share="/base/none/"></button>', '/base/none/'],
  ])('names %s', async (_what, body, link) => {
    const pages = { 'one/index.html': body, 'two/index.html': '<p id="x">' };
    expect(await check(pages)).toEqual([{ page: 'one/', link }]);
  });
});
