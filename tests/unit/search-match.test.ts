import { describe, expect, it } from 'vitest';
import { indexedWords } from '../../src/client/search/excerpt.ts';
import { matchAnswer } from '../../src/client/search/match.ts';
import { matchLiterally } from '../../src/client/search/match-literally.ts';
import { readQuery } from '../../src/client/search/query.ts';

/** How an answer matches a query; its matched words as they are written. */
function match(query: string, answer: string, aliases?: string) {
  const words = indexedWords(answer);
  const { locations, ...rest } = matchAnswer(words, aliases, readQuery(query));
  return { ...rest, matched: [...locations].sort((a, b) => a - b).map((at) => words[at]) };
}

describe('an answer fits a query as a whole', () => {
  it('when it has every word, whatever their order, letters and punctuation', () => {
    expect(match('azerbaijan TRADE', 'Trade with “Azerbaijan”, and more trade.')).toEqual({
      fit: 'whole',
      matched: ['Trade', '“Azerbaijan”,', 'trade.'],
      words: ['azerbaijan', 'trade'],
      aliases: [],
    });
  });

  it.each([
    ['corridor', 'corridors'],
    ['corridors', 'corridor'],
    ['trade', 'trading'],
    ['meet', 'meetings'],
    ['meeting', 'meetings'],
    ['expect', 'expectations'],
    ['expectation', 'expected'],
    ['economies', 'economy'],
    ['historic', 'historically'],
    ['historical', 'historic'],
    ['partners', 'partner'],
    ['region', 'regional'],
    ['connect', 'connection'],
    ['decision', 'decisions'],
    ['friend', 'friendly'],
    ['route', 'routes'],
  ])('when it has another form of a word: %s, %s', (typed, written) => {
    expect(match(typed, `The ${written} of it.`)).toMatchObject({
      fit: 'whole',
      matched: [written],
    });
  });

  it('but not when what is left of a word without its ending is too short to name anything', () => {
    expect(match('used', 'The user of it.').fit).toBe('partial');
    expect(match('bases', 'A basing of it.').fit).toBe('partial');
    expect(match('noted', 'The noter.').fit).toBe('partial');
  });

  it('when it writes two words as one, or with a hyphen', () => {
    for (const written of ['Trans-Caspian', 'transcaspian'])
      expect(match('trans caspian', `A ${written} route, a trans route.`)).toMatchObject({
        fit: 'whole',
        matched: [written],
        words: ['trans', 'caspian'],
      });
    // Of three words, two may be one; the third is still wanted.
    expect(match('trans caspian ships', 'A Trans-Caspian route.')).toMatchObject({
      fit: 'partial',
      matched: ['Trans-Caspian'],
    });
  });

  it('when it is the empty query, which asks for nothing', () => {
    expect(match('', 'Anything.')).toMatchObject({ fit: 'whole', matched: [], words: [] });
  });
});

describe('an answer fits less', () => {
  it('when it only has words that begin with what was typed', () => {
    expect(match('azer', 'Azerbaijan and Azeri — azur.')).toMatchObject({
      fit: 'beginning',
      matched: ['Azerbaijan', 'Azeri'],
      words: ['azer'],
    });
    expect(match('azer trade', 'Azerbaijan’s trade.').fit).toBe('beginning');
    // A word that is there whole is preferred to those that begin with it.
    expect(match('trans', 'Trans and transport.').matched).toEqual(['Trans']);
  });

  it('when it lacks a word', () => {
    expect(match('trade ships', 'Trade on rails.')).toEqual({
      fit: 'partial',
      matched: ['Trade'],
      words: ['trade'],
      aliases: [],
    });
    expect(match('ships azer', 'Azerbaijan.').fit).toBe('partial');
  });
});

describe('a name that an answer writes otherwise', () => {
  const ALIASES = 'Türkiye = Turkey, Turkiye; Middle Corridor = TITR, Trans-Caspian Route';

  it('matches where it is written, and says so', () => {
    expect(match('turkey', 'With Türkiye and Europe.', ALIASES)).toEqual({
      fit: 'whole',
      matched: ['Türkiye'],
      words: ['turkey'],
      aliases: [{ typed: 'Turkey', written: 'Türkiye' }],
    });
    expect(match('titr', 'The Middle Corridor, and the middle.', ALIASES)).toMatchObject({
      matched: ['Middle', 'Corridor,'],
      aliases: [{ typed: 'TITR', written: 'Middle Corridor' }],
    });
  });

  it('matches in a possessive too', () => {
    expect(match('turkey', 'Türkiye’s ports.', ALIASES).matched).toEqual(['Türkiye’s']);
  });

  it('is said once, however many of its words were typed', () => {
    expect(match('trans-caspian route', 'The Middle Corridor.', ALIASES)).toMatchObject({
      fit: 'whole',
      words: ['transcaspian', 'route'],
      aliases: [{ typed: 'Trans-Caspian Route', written: 'Middle Corridor' }],
    });
  });

  it('needs all words of the other spelling', () => {
    expect(match('route', 'The Middle Corridor.', ALIASES)).toMatchObject({
      fit: 'partial',
      matched: [],
      aliases: [],
    });
  });

  it('needs the words of the name in their order', () => {
    expect(match('titr', 'The corridor in the middle.', ALIASES).fit).toBe('partial');
  });

  it('is not said where nothing differs but letters that are hard to type, or a hyphen', () => {
    expect(match('eliyev', 'With Əliyev.', 'Əliyev = eliyev')).toMatchObject({
      fit: 'whole',
      matched: ['Əliyev.'],
      aliases: [],
    });
    const aliases = 'Trans Caspian = Trans-Caspian';
    expect(match('transcaspian', 'The Trans Caspian route.', aliases)).toMatchObject({
      fit: 'whole',
      matched: ['Trans', 'Caspian'],
      aliases: [],
    });
  });
});

describe('quoted words', () => {
  const ANSWER =
    'It is “historic,” they say. By 1.5–2 times they say. It grows by 1.5–2 times, they say.';
  const words = indexedWords(ANSWER);
  const sentences = [
    { start: 0, end: 5 },
    { start: 5, end: 10 },
    { start: 10, end: words.length },
  ];

  function literally(query: string): string[] | undefined {
    const found = matchLiterally(words, sentences, readQuery(query));
    return found && [...found].map((at) => `${at} ${words[at]}`);
  }

  it('match word by word, whatever the typography', () => {
    expect(literally('"is historic"')).toEqual(['1 is', '2 “historic,”']);
  });

  it('match everywhere they occur', () => {
    expect(literally('"1.5-2 times"')).toEqual(['6 1.5–2', '7 times', '13 1.5–2', '14 times,']);
  });

  it('do not match when one of them has another form', () => {
    expect(literally('"grow by"')).toBeUndefined();
    expect(literally('"1.5 times"')).toBeUndefined();
  });

  it('do not match over the end of a paragraph', () => {
    expect(literally('"they say by"')).toBeUndefined();
  });

  it('must all match, where several are quoted', () => {
    expect(literally('"they say" "It grows"')).toHaveLength(8);
    expect(literally('"they say" "it shrinks"')).toBeUndefined();
  });
});
