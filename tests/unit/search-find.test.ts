import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndexedAnswer } from '../../src/client/search/engine.ts';
import { find, findMore } from '../../src/client/search/find.ts';
import { readQuery } from '../../src/client/search/query.ts';
import { engineOf, indexedAnswer, type TestEngine } from '../helpers/search-answers.ts';

/** The list in which the answer `locks` is. */
const LOCKS = '/search/answers/lo.json';

/** What the build has written for searches, by path; what is not here is missing. */
let files: Record<string, unknown> = {};

beforeEach(() => {
  files = { '/search/words.json': [], [LOCKS]: {} };
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('fetch', async (address: string) => {
    const file = files[address];
    return file ? Response.json(file) : new Response('', { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const CANAL = {
  locks: indexedAnswer('locks', ['Who keeps the locks?', 'The old locks are kept by nobody now.']),
  water: indexedAnswer('water', ['Whose water?', 'It is kept in the locks, the old people say.']),
  lamps: indexedAnswer('lamps', ['Why lamps?', 'Because lamplight is cheap, and oldest.']),
};

/** The ids of what was found, group by group, below the label of each. */
async function search(query: string, engine: TestEngine = engineOf(CANAL)) {
  const { groups, rest } = await find(engine, readQuery(query), {});
  return {
    groups: groups.map(({ label, isRelaxed, hits }) => ({
      ...(label && { label }),
      ...(isRelaxed && { isRelaxed }),
      hits: hits.map((hit) => ('lost' in hit ? hit.listed : hit.answer.url.split('/').at(-2))),
    })),
    rest: rest.map(({ id }) => id),
  };
}

describe('a search', () => {
  it('finds the answers that have all words, those with the words in a row first', async () => {
    expect(await search('kept locks')).toEqual({
      groups: [{ hits: ['locks', 'water'] }],
      rest: [],
    });
    expect(await search('the old')).toEqual({ groups: [{ hits: ['locks', 'water'] }], rest: [] });
    expect((await search('old people')).groups).toEqual([{ hits: ['water'] }]);
  });

  it('puts answers with other words that begin like that into a group of their own', async () => {
    expect((await search('old')).groups).toEqual([
      { hits: ['locks', 'water'] },
      { label: 'Words starting with “old”', hits: ['lamps'] },
    ]);
    expect((await search('lamp, cheap')).groups[0]?.label).toBeUndefined();
    expect((await search('lampl chea')).groups).toEqual([
      { label: 'Words starting with “lampl”, “chea”', hits: ['lamps'] },
    ]);
  });

  it('looks at ten candidates, and leaves the others for later', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`a${n}`, indexedAnswer(`a${n}`, ['Old?', 'Old.'])]),
    );
    const { groups, rest } = await search('old', engineOf(many));
    expect(groups[0]?.hits).toHaveLength(10);
    expect(rest).toEqual(['a10', 'a11']);
    const all = await search('', engineOf(many));
    expect(all.groups[0]?.hits).toHaveLength(10);
    expect(all.rest).toEqual(['a10', 'a11']);
  });

  it('without words lists every answer', async () => {
    const engine = engineOf(CANAL);
    expect((await search(' — ', engine)).groups).toEqual([{ hits: ['locks', 'water', 'lamps'] }]);
    expect(engine.asked).toEqual([null]);
  });

  it('asks for the words as typed and once more folded, where that is something else', async () => {
    const engine = engineOf({
      aliyev: indexedAnswer('aliyev', ['Who?', 'eliyev']),
      other: indexedAnswer('other', ['Who?', 'Əliyev']),
    });
    expect((await search('Əliyev!', engine)).groups).toEqual([{ hits: ['other', 'aliyev'] }]);
    expect(engine.asked).toEqual(['Əliyev!', 'eliyev']);
    const plain = engineOf(CANAL);
    await search('Old, locks', plain);
    expect(plain.asked).toEqual(['Old, locks']);
  });

  it('asks for two words as one when nothing has them both', async () => {
    const engine = engineOf({ rail: indexedAnswer('rail', ['How?', 'By transcaspian rail.']) });
    expect((await search('trans caspian', engine)).groups).toEqual([{ hits: ['rail'] }]);
    expect(engine.asked).toEqual(['trans caspian', 'transcaspian']);
  });
});

describe('a search for quoted words', () => {
  it('finds the answers that have them literally, and shows that place', async () => {
    const twice = indexedAnswer('twice', ['Why?', 'The old, old locks.', 'The old locks.']);
    const engine = engineOf({ twice });
    const { groups } = await find(engine, readQuery('“old locks” the'), {});
    const [hit] = groups[0]?.hits ?? [];
    expect(hit && 'excerpt' in hit && hit.excerpt.fragment).toBe(
      '#twice-1:~:text=old%2C-,old%20locks',
    );
    expect(engine.asked[0]).toBe('old locks  the');
  });

  it('keeps those apart that have most of the words in a row', async () => {
    const engine = engineOf({
      same: indexedAnswer('same', ['Why?', 'The old locks hold.']),
      similar: indexedAnswer('similar', ['Why?', 'The old lock holds.']),
      scattered: indexedAnswer('scattered', ['Why?', 'Locks, the old, they hold.']),
      some: indexedAnswer('some', ['Why?', 'The old ships. Locks.']),
    });
    expect(await search('"old lock hold"', engine)).toEqual({
      groups: [{ label: 'Similar wording', isRelaxed: true, hits: ['same', 'similar'] }],
      rest: [],
    });
    expect((await search('"the old locks"', engine)).groups).toEqual([
      { hits: ['same'] },
      { label: 'Similar wording', isRelaxed: true, hits: ['scattered', 'some'] },
    ]);
  });

  it('finds them however many answers have the same words apart', async () => {
    const apart = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`a${n}`, indexedAnswer(`a${n}`, ['Locks?', 'Old.'])]),
    );
    const engine = engineOf({ ...apart, held: indexedAnswer('held', ['Why?', 'The old locks.']) });
    const { groups, rest } = await search('"old locks"', engine);
    expect({ first: groups[0]?.hits, rest }).toEqual({ first: ['held'], rest: [] });
    expect(engine.loaded.length).toBeLessThan(20);
  });

  it('reads a hundred answers where the index has them nowhere in a row: marks may be between', async () => {
    const apart = Object.fromEntries(
      Array.from({ length: 110 }, (_, n) => [
        `a${n}`,
        indexedAnswer(`a${n}`, ['Why?', 'Old – locks.']),
      ]),
    );
    const engine = engineOf(apart);
    expect((await search('"old locks"', engine)).groups[0]?.hits).toHaveLength(100);
  });

  it('shows twenty, and leaves the others for later', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 110 }, (_, n) => [`a${n}`, indexedAnswer(`a${n}`, ['Old?', 'Locks.'])]),
    );
    const query = readQuery('"locks"');
    const { groups, rest } = await find(engineOf(many), query, {});
    expect(groups[0]?.hits).toHaveLength(20);
    expect(rest).toHaveLength(90);
    const more = await findMore(rest, query);
    expect([more.hits.length, more.rest.length]).toEqual([20, 70]);
  });

  it('adds only answers that have them literally', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [
        `a${n}`,
        indexedAnswer(`a${n}`, ['Why?', n % 3 === 0 ? 'Old locks.' : 'Old locksmith.']),
      ]),
    );
    const query = readQuery('"old locks"');
    const candidates = await engineOf(many).search('old locks', {});
    const { hits, rest } = await findMore(candidates, query);
    expect([hits.length, rest.length]).toEqual([20, 0]);
  });
});

describe('a search for words that no answer has together', () => {
  it('offers the right spelling of a word that occurs nowhere', async () => {
    files['/search/words.json'] = ['locks', 'lamplight', 'old'];
    expect((await search('old lokcs')).groups).toEqual([
      { label: 'Showing results for “old locks”', isRelaxed: true, hits: ['locks', 'water'] },
    ]);
  });

  it('shows whole and begun words in one group, where the spelling was corrected', async () => {
    files['/search/words.json'] = ['keptt', 'lamp'];
    const engine = engineOf({
      lamp: indexedAnswer('lamp', ['Why?', 'A lamplight.']),
      lamps: indexedAnswer('lamps', ['Why?', 'A lamp.']),
    });
    expect((await search('lampp', engine)).groups).toEqual([
      { label: 'Showing results for “lamp”', isRelaxed: true, hits: ['lamps', 'lamp'] },
    ]);
  });

  it('offers the answers with most of the words, the rare ones first', async () => {
    files['/search/words.json'] = ['kept', 'people', 'cheap'];
    expect((await search('was it ((kept)) by “lamp-light”… people?!')).groups).toEqual([
      {
        label: 'Some of the words: “kept”, “lamp-light”, “people”',
        isRelaxed: true,
        hits: ['water', 'lamps', 'locks'],
      },
    ]);
  });

  it('leaves the words out that hold a sentence together', async () => {
    files['/search/words.json'] = ['cheap', 'who', 'is', 'the'];
    const engine = engineOf(CANAL);
    expect((await search('who is the cheap', engine)).groups).toEqual([
      { label: 'Some of the words: “cheap”', isRelaxed: true, hits: ['lamps'] },
    ]);
    expect(engine.asked.at(-1)).toBe('cheap');
    expect((await search('who are you')).groups).toEqual([]);
  });

  it('does not ask again for what it knows', async () => {
    files['/search/words.json'] = ['lamplight', 'people'];
    const engine = engineOf(CANAL);
    await search('lamplight people', engine);
    expect(engine.asked).toEqual(['lamplight people', 'lamplightpeople', 'lamplight', 'people']);
    const single = engineOf(CANAL);
    await search('zeppelin', single);
    expect(single.asked).toEqual(['zeppelin', 'zeppelin']);
  });

  it('offers some of the words where the corrected ones are nowhere together either', async () => {
    files['/search/words.json'] = ['lamplight', 'people', 'locks'];
    expect((await search('lamplight peeple locks')).groups).toEqual([
      {
        label: 'Some of the words: “lamplight”, “peeple”, “locks”',
        isRelaxed: true,
        hits: ['lamps', 'locks', 'water'],
      },
    ]);
  });

  it('does not take an answer that Pagefind only guessed', async () => {
    files['/search/words.json'] = ['zebras', 'hangar'];
    const engine = engineOf({ a: indexedAnswer('a', ['Why?', 'Zebras.']) });
    const guessing = { ...engine, search: () => engine.search('zebras', {}) };
    expect((await search('zeppelin hangar', guessing)).groups).toEqual([]);
  });

  it('shows ten of them, and reads thirty at most', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`a${n}`, indexedAnswer(`a${n}`, ['Old?', 'Old.'])]),
    );
    files['/search/words.json'] = ['old', 'boats'];
    const engine = engineOf(many);
    const { groups } = await search('old boats', engine);
    expect(groups[0]?.hits).toHaveLength(10);
    expect(engine.loaded).toHaveLength(30);
  });

  it('finds nothing where there is nothing', async () => {
    expect(await search('zeppelin')).toEqual({ groups: [], rest: [] });
    expect(await search('zeppelin hangar')).toEqual({ groups: [], rest: [] });
    expect(await search('“zeppelin hangar”')).toEqual({ groups: [], rest: [] });
  });

  it('fails where nobody knows whether a word was misspelt, and finds nothing else', async () => {
    delete files['/search/words.json'];
    await expect(search('zeppelin')).rejects.toThrow('404 /search/words.json');
    // What has some of the words is better than an error.
    expect((await search('zeppelin locks')).groups).toHaveLength(1);
  });
});

describe('an answer whose text does not arrive', () => {
  const listed = { number: '1', title: 'Who keeps the locks?', url: 'interviews/x/locks/' };

  it('stays among the results, with what the build has listed of it', async () => {
    files[LOCKS] = { locks: listed };
    const engine = engineOf(CANAL, ['locks']);
    expect((await search('old locks', engine)).groups).toEqual([{ hits: ['water', listed] }]);
    expect((await search('"old locks"', engine)).groups[0]?.hits).toEqual([listed]);
  });

  it('stays among them without it, where the list does not arrive either', async () => {
    delete files[LOCKS];
    const engine = engineOf(CANAL, ['locks', 'water']);
    expect((await search('old locks', engine)).groups).toEqual([{ hits: [undefined, undefined] }]);
  });

  it('is the last where only some words were found', async () => {
    files[LOCKS] = { locks: listed };
    const engine = engineOf(CANAL, ['locks']);
    expect((await search('kept zeppelin', engine)).groups[0]?.hits).toEqual(['water', listed]);
  });

  it('is given up after six seconds, so that there is time to ask what else is known', async () => {
    vi.useFakeTimers();
    const engine = engineOf(CANAL);
    const slow = {
      ...engine,
      search: async () => [{ id: 'locks', data: () => new Promise<never>(() => undefined) }],
    };
    let found: unknown;
    search('old locks', slow).then(({ groups }) => {
      found = groups;
    });
    await vi.advanceTimersByTimeAsync(5_900);
    expect(found).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    vi.useRealTimers();
    expect(found).toEqual([{ hits: [undefined] }]);
  });

  it('costs no list when every text arrives', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      return Response.json([]);
    });
    await search('old locks');
    expect(asked).toEqual([]);
  });
});

/** Kept apart from the others, because it needs no index. */
describe('the spelling that is offered', () => {
  const word = (text: string): IndexedAnswer => indexedAnswer('a', ['Why?', text]);

  /** The word that a search takes for a misspelt one. */
  async function offered(typed: string, ...known: string[]): Promise<string | undefined> {
    files['/search/words.json'] = known;
    const engine = engineOf(Object.fromEntries(known.map((text) => [text, word(text)])));
    const { groups } = await search(typed, engine);
    return groups[0]?.label?.match(/“(.*)”/)?.[1];
  }

  it.each([
    ['a letter too many', 'tashkennt', 'Tashkent'],
    ['a letter too few', 'tashket', 'Tashkent'],
    ['a wrong letter', 'tashkemt', 'Tashkent'],
    ['two letters that changed places', 'tahskent', 'Tashkent'],
    ['two mistakes in a long word', 'taschkemt', 'Tashkent'],
    ['one mistake in a short word', 'bakku', 'Baku'],
    ['one mistake in a word of four letters', 'bakx', 'Baku'],
    ['two mistakes in a word of seven letters', 'corrdur', 'corridor'],
  ])('corrects %s', async (_, typed, meant) => {
    expect(await offered(typed, 'Locks', meant)).toBe(meant);
  });

  it.each([
    ['two mistakes in a short word', 'bakkku', 'Baku'],
    ['two mistakes in a word of six letters', 'lampsx', 'Lambs'],
    ['three mistakes in a long word', 'taschkemtt', 'Tashkent'],
    ['a word of three letters', 'bku', 'Baku'],
  ])('leaves %s', async (_, typed, known) => {
    expect(await offered(typed, known)).toBeUndefined();
  });

  it('is the nearest word, and of two that are as near, the first', async () => {
    expect(await offered('corridors', 'corridas', 'corridor')).toBe('corridor');
    expect(await offered('lampz', 'lamps', 'lampy')).toBe('lamps');
    expect(await offered('lampz', 'lampy', 'lamps')).toBe('lampy');
    expect(await offered('tashkennt', 'Tashkend', 'Tashkent', 'Tashkend')).toBe('Tashkent');
  });

  it('is one for each of the words, or none', async () => {
    files['/search/words.json'] = ['locks', 'people'];
    expect((await search('lokcs peple')).groups[0]?.label).toBe(
      'Showing results for “locks people”',
    );
    expect((await search('lokcs zeppelin')).groups).toEqual([]);
  });
});
