import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueOf, ENGLISH } from '../../src/catalogue/index.ts';
import { INTERFACE_LANGUAGES } from '../../src/catalogue/languages.ts';
import { filtersFrom } from '../../src/client/search/filters.ts';
import { dateInWords } from '../../src/outputs/date-in-words.ts';
import { namesInWords } from '../../src/outputs/names-in-words.ts';
import { missingOnCards } from '../../src/styles/on-cards.ts';
import { textsOf } from '../helpers/catalogue.ts';

const inLanguage = (tag: (typeof INTERFACE_LANGUAGES)[number]) => catalogueOf({ languages: [tag] });
const OTHERS = INTERFACE_LANGUAGES.filter((tag) => tag !== 'en').map(
  (tag) => [tag, inLanguage(tag)] as const,
);

describe.each(OTHERS)('the words in %s', (tag, words) => {
  const english = textsOf(ENGLISH);
  const texts = textsOf(words);

  it('are those that the English interface has', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    expect(words.tag).toBe(tag);
  });

  it('are no English', () => {
    const same = [...texts].filter(([name, text]) => text === english.get(name));
    const shared = /^(JSON|Markdown|Site|Latin|\P{L}*)$/u;
    const isShared = ([, text]: readonly [string, string]) =>
      shared.test(text.replace(/⟦\w+⟧/g, ''));
    expect(same.filter((entry) => !isShared(entry))).toEqual([]);
  });

  it('say all that they are given', () => {
    const lost = [...texts].flatMap(([name, text]) =>
      [...(english.get(name) ?? '').matchAll(/⟦\w+⟧/g)]
        .map(([part]) => part)
        .filter((part) => !text.includes(part))
        .map((part) => `${name}: ${part}`),
    );
    expect(lost).toEqual([]);
  });

  it('have as many links as the English ones', () => {
    const links = (text = '') => text.match(/\[[^[\]]*\]/g)?.length ?? 0;
    const other = [...texts].filter(([name, text]) => links(text) !== links(english.get(name)));
    expect(other).toEqual([]);
  });

  it('end as sentences where the English ones do', () => {
    const open = [...english].filter(
      ([name, text]) => /\.$/.test(text) && !/[.?]$/.test(texts.get(name) ?? ''),
    );
    expect(open.map(([name]) => name)).toEqual([]);
  });

  it('can be shown on cards', () => {
    const shown = [...texts].filter(([name]) => name.startsWith('texts.'));
    expect(missingOnCards(shown.map(([, text]) => text.replace(/[⟦⟧]/g, '')).join(''))).toEqual([]);
  });
});

describe('days and lists', () => {
  it.each([
    ['en', '28 November 2025', 'November 2025', 'A, B and C'],
    ['az', '28 noyabr 2025', 'noyabr 2025', 'A, B və C'],
    ['uz', '2025-yil 28-noyabr', '2025-yil noyabr', 'A, B va C'],
    ['uz-Cyrl', '2025-йил 28-ноябр', '2025-йил ноябр', 'A, B ва C'],
    ['ru', '28 ноября 2025', 'ноябрь 2025', 'A, B и C'],
    ['tr', '28 Kasım 2025', 'Kasım 2025', 'A, B ve C'],
  ] as const)('are written as the press does: %s', (tag, day, month, list) => {
    const words = inLanguage(tag);
    expect(dateInWords('2025-11-28', words)).toBe(day);
    expect(dateInWords('2025-11', words)).toBe(month);
    expect(dateInWords('2025', words)).toBe('2025');
    expect(namesInWords(['A', 'B', 'C'], words)).toBe(list);
    expect(namesInWords(['A'], words)).toBe('A');
  });

  it('have the plurals of Russian', () => {
    const { pages, search } = inLanguage('ru');
    expect([1, 2, 5, 11, 21].map(pages.countOfQuestions)).toEqual([
      '1 вопрос',
      '2 вопроса',
      '5 вопросов',
      '11 вопросов',
      '21 вопрос',
    ]);
    expect(search.found(3, 0, '«мост»')).toBe('3 ответа по запросу «мост»');
  });

  it('are sorted as the language does', () => {
    const sorted = (tag: 'az' | 'tr') =>
      ['z', 'ş', 's', 'ə', 'e'].sort(inLanguage(tag).formats.compare);
    expect(sorted('az')).toEqual(['e', 'ə', 's', 'ş', 'z']);
  });
});

it('an address of before the ids leads to the same answers', () => {
  const filters = (query: string) => filtersFrom(new URLSearchParams(query));
  expect(filters('attribution=own+analysis&attribution=third%20party&topic=own+analysis')).toEqual({
    attribution: ['own', 'third-party'],
    topic: ['own analysis'],
  });
  expect(filters('attribution=official')).toEqual({ attribution: ['official'] });
});

it('the docs say which languages a native speaker has read', () => {
  const docs = readFileSync('docs/your-site.md', 'utf8');
  const rows = [...docs.matchAll(/^\| `([\w-]+)` +\| [^|]+ \| (\w[^|]*?) +\|$/gm)];
  const languages = new Set<string>(INTERFACE_LANGUAGES);
  expect(
    rows.filter(([, tag = '']) => languages.has(tag)).map(([, tag, status]) => [tag, status]),
  ).toEqual(INTERFACE_LANGUAGES.map((tag) => [tag, inLanguage(tag).status]));
});
