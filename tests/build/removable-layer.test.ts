import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { EDITED, IMPORTED, ROOT } from '../helpers/built-site.ts';
import { RENAMED } from '../sites/edited.ts';

const [WITH, WITHOUT] = [ROOT.folder, IMPORTED.folder];
const PAGES = ['interviews/seitov-2025', 'interviews/seitov-2025/world-stage'];

describe('a site without the editor’s layer', () => {
  it.each(PAGES)('has at %s the same words of the transcript', (page) => {
    const words = (folder: string) => paragraphs(folder, page).map((p) => p.textContent);
    expect(words(WITHOUT)).toEqual(words(WITH));
    expect(words(WITHOUT).length).toBeGreaterThan(2);
  });

  it.each(PAGES)('shows at %s no mark, note, figure or legend', (page) => {
    const layer = '.noted, [popover], figure, .legend, .key-sentences, .timeline';
    expect(open(WITHOUT, page).querySelectorAll(layer)).toHaveLength(0);
    expect(open(WITH, page).querySelectorAll(layer).length).toBeGreaterThan(3);
    expect(paragraphs(WITHOUT, page).flatMap((p) => [...p.querySelectorAll('span')])).toEqual([]);
  });

  it('has no page of a name, but one of whoever speaks, and an index of just those', () => {
    expect(existsSync(join(WITH, 'names/baku/index.html'))).toBe(true);
    expect(existsSync(join(WITHOUT, 'names/baku'))).toBe(false);
    const entries = open(WITHOUT, 'names').querySelectorAll('.name-index dt a');
    const paths = [...entries].map((entry) => entry.getAttribute('href'));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths)
      expect(open(WITHOUT, `${path?.slice(1)}`).querySelector('main')?.textContent).toMatch(
        /(Answers|Asks|Speaks): 1, /,
      );
  });
});

describe('a site with the editor’s layer', () => {
  it('has the paragraphs of the transcript to the character, marks or not', () => {
    const source = readFileSync('content/interviews/seitov-2025/source.txt', 'utf8');
    for (const { textContent } of PAGES.flatMap((page) => paragraphs(WITH, page)))
      expect(source).toContain(textContent ?? 'nothing');
  });

  it('shows any timeline that an editor has written, and parts only where it has them', () => {
    const timeline = open(EDITED.folder, RENAMED.to).querySelector('.timeline');
    expect(timeline?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
      'How the lantern came All of this is invented. 1900, Lumen Rock The first lantern ' +
        'It burned for a week. Source P, Of lanterns',
    );
    expect(timeline?.querySelector('[class^=part]')).toBeNull();
    const meetings = open(WITH, 'interviews/seitov-2025/view-from-tashkent').querySelectorAll(
      '.timeline dl > div',
    );
    expect([...meetings].map((level) => level.textContent?.trim())).toEqual([
      'not a participant 2018, 2019, 2021',
      'asked to attend 2022',
      'guest of honour 2023, 2024',
      'full participant 2025',
    ]);
  });

  it('finds in its search the words that have a note', () => {
    const marks = [...open(WITH, PAGES[1] ?? '').querySelectorAll('.noted')];
    expect(marks.map((mark) => mark.textContent)).toContain('Risk Catalogue');
    expect(indexedText('world-stage')).toContain(
      'Concept of Regional Security and the Risk Catalogue',
    );
  });
});

/** What Pagefind holds of an answer; its fragments are gzip with JSON behind a signature. */
function indexedText(exchange: string): string {
  const folder = join(WITH, 'pagefind/fragment');
  const fragments = readdirSync(folder).map((name) =>
    gunzipSync(readFileSync(join(folder, name)))
      .toString()
      .slice('pagefind_dcd'.length),
  );
  const found = fragments.map((json): { url: string; content: string } => JSON.parse(json));
  return found.find(({ url }) => url.endsWith(`/${exchange}/`))?.content ?? '';
}

function open(folder: string, page: string): Document {
  return parseHTML(readFileSync(join(folder, page, 'index.html'), 'utf8')).document;
}

function paragraphs(folder: string, page: string): Element[] {
  return [...open(folder, page).querySelectorAll('.prose > p[id]')];
}
