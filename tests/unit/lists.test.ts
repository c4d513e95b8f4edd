import { rmSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { readLibrary } from '../../src/library/library.ts';
import type { ListPage } from '../../src/views/list-pages.ts';
import { inPages } from '../../src/views/list-pages.ts';
import { frontView, searchViews, topicViews, yearViews } from '../../src/views/lists.ts';
import { nameIndexViews, namePageIds, nameViews } from '../../src/views/names.ts';
import { writeArchive } from '../helpers/generated-archive.ts';
import { testFolder } from '../helpers/small-site.ts';

/** Of the budget of a page, what its stylesheet and all else around a list leave for the list. */
const LEFT_FOR_A_LIST = 14_600 - 8_000;
const COUNT = 60;

const folder = testFolder();
let large: Library;
let small: Library;
beforeAll(async () => {
  writeArchive(`${folder}/large`, COUNT);
  writeArchive(`${folder}/small`, 3);
  large = await readLibrary(`${folder}/large`);
  small = await readLibrary(`${folder}/small`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = { metadata: { title: 'List', description: 'All.' }, path: 'list/' };

describe('a list in pages', () => {
  it('keeps its address and title on the first page, and has one page if it is short or empty', () => {
    expect(inPages(PAGE, ['a', 'b'])).toEqual([{ page: PAGE, items: ['a', 'b'] }]);
    expect(inPages(PAGE, [])).toEqual([{ page: PAGE, items: [] }]);
  });

  it('leads from each page to the one before and the one after', () => {
    const items = Array.from({ length: 3 }, (_, index) => `${index}`.repeat(15_000));
    const pages = inPages(PAGE, items);
    expect(pages.map((each) => each.items)).toEqual(items.map((item) => [item]));
    expect(pages.map(({ page }) => page.path)).toEqual(['list/', 'list/2/', 'list/3/']);
    expect(pages.map(({ page }) => page.metadata.title)).toEqual([
      'List',
      'List, page 2',
      'List, page 3',
    ]);
    expect(pages.map(({ links }) => [links?.previous?.href, links?.next?.href])).toEqual([
      [undefined, '/list/2/'],
      ['/list/', '/list/3/'],
      ['/list/2/', undefined],
    ]);
  });

  it('gives what is longer than a page a page of its own', () => {
    const pages = inPages(PAGE, ['a', 'b'.repeat(90_000), 'c']);
    expect(pages.map(({ items }) => items.length)).toEqual([1, 1, 1]);
  });
});

describe('the lists of a large archive', () => {
  it('have every question on one page of the search, and under its topic', () => {
    const questions = large.interviews.flatMap(({ slug, exchanges }) =>
      exchanges.map(({ id }) => `/interviews/${slug}/${id}/`),
    );
    const listed = (views: ListPage<{ questions: { questions: { href: string }[] } }>[]) =>
      views.flatMap(({ items }) =>
        items.flatMap((item) => item.questions.questions.map(({ href }) => href)),
      );
    expect(listed(searchViews(large))).toEqual(questions);
    expect(listed(topicViews(large)).sort()).toEqual(questions.sort());
  });

  it('have every interview on the page of its year', () => {
    const views = yearViews(large);
    expect(views.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(
      large.interviews.map(({ title }) => title),
    );
    for (const { year, page } of views) expect(page.path).toMatch(`years/${year}/`);
  });

  it('have every passage of a name on one of its pages', () => {
    for (const [id, { passages }] of large.names) {
      const places = nameViews(id, large).flatMap(({ interviews }) =>
        interviews.flatMap((interview) => interview.passages.map(({ place }) => place.href)),
      );
      expect(new Set(places).size, id).toBe(passages.length);
    }
  });

  it('have every name in the index', () => {
    const labels = nameIndexViews(large).flatMap(({ index }) =>
      index.flatMap(({ names }) => names.map(({ name }) => name.href)),
    );
    expect(labels.sort()).toEqual(
      namePageIds(large)
        .map((id) => `/names/${id}/`)
        .sort(),
    );
  });

  it('have pages of different addresses that fit into one round trip', () => {
    const views: { page: { path?: string } }[] = [
      ...searchViews(large),
      ...topicViews(large),
      ...yearViews(large),
      ...nameIndexViews(large),
      ...namePageIds(large).flatMap((id) => nameViews(id, large)),
    ];
    const paths = views.map(({ page }) => page.path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const view of views) {
      const bytes = brotliCompressSync(JSON.stringify(view)).length;
      expect(bytes, view.page.path).toBeLessThan(LEFT_FOR_A_LIST);
    }
  });
});

describe('the front page', () => {
  it('lists the newest interviews, and leads to each year and topic', () => {
    const { older, more } = frontView(large);
    expect(older.map(({ title }) => title)).toEqual(
      large.interviews.slice(1, 13).map(({ title }) => title),
    );
    expect(more?.years).toHaveLength(
      new Set(large.interviews.map(({ date }) => date.slice(0, 4))).size,
    );
    expect(more?.years[0]?.href).toBe('/years/2025/');
    expect(more?.topics.map(({ label }) => label)).toContain('Trade');
  });

  it('lists all interviews where they are few', () => {
    const { older, more } = frontView(small);
    expect(older).toHaveLength(2);
    expect(more).toBeUndefined();
    expect(yearViews(small)).toEqual([]);
  });
});
