import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedIndex, type IndexedPage } from '../../src/integrations/index-cache.ts';
import { testFolder } from '../helpers/small-site.ts';

const PAGES = [
  { url: '/a/', content: 'The ferry leaves.' },
  { url: '/b/', content: 'The bridge stays.' },
];
const folder = testFolder();
let made = 0;
beforeEach(() => {
  made = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The index of pages, which is their words here. */
function indexOf(pages: readonly IndexedPage[]) {
  return cachedIndex(pages, folder, async (indexed) => {
    made += 1;
    return indexed.map(({ url, content }) => ({ path: url, content: Buffer.from(content) }));
  });
}

describe('the index of the search', () => {
  it('is made once, and kept to the byte', async () => {
    const first = await indexOf(PAGES);
    const second = await indexOf(PAGES);
    expect(made).toBe(1);
    expect(second.map(({ path, content }) => [path, Buffer.from(content)])).toEqual(
      first.map(({ path, content }) => [path, content]),
    );
  });

  it.each([
    ['a word', PAGES.with(1, { url: '/b/', content: 'The bridge stood.' })],
    ['an address', PAGES.with(1, { url: '/c/', content: 'The bridge stays.' })],
    ['an answer more', [...PAGES, { url: '/c/', content: 'The market opens.' }]],
    ['an answer less', PAGES.slice(1)],
    ['the order', PAGES.toReversed()],
  ])('is made again after a change of %s, and only the last is kept', async (_what, pages) => {
    await indexOf(PAGES);
    await indexOf(pages);
    expect(made).toBe(2);
    expect(readdirSync(folder)).toHaveLength(1);
    const [file] = await indexOf(pages);
    expect(Buffer.from(file?.content ?? []).toString()).toBe(pages[0]?.content);
  });

  it('is made again if what was kept can’t be read', async () => {
    await indexOf(PAGES);
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'half of i');
    await indexOf(PAGES);
    expect(made).toBe(2);
  });
});
