import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/client/search/query.ts';

describe('a query', () => {
  it.each([
    ['trust', ['trust'], []],
    ['Türkiye  and\n Baku', ['turkiye', 'and', 'baku'], []],
    ['“historic”', ['historic'], ['historic']],
    ['"1.5-2 times" trade', ['152', 'times', 'trade'], ['1.5-2 times']],
    ['«öz» “söz', ['oz', 'soz'], ['öz']],
    ['""', [], []],
    ['“ — ”', [], []],
    ['100 %', ['100'], []],
    ['\ud800', [], []],
    ['\0 \u200B', [], []],
    ['', [], []],
  ])('%j has these words and phrases', (input, words, phrases) => {
    expect(readQuery(input)).toMatchObject({ words, phrases });
  });

  it('is cut to 200 characters as readers count them, however long it is', () => {
    expect(readQuery('x'.repeat(1_000_000)).text).toHaveLength(200);
    expect(readQuery('word '.repeat(10_000)).words).toHaveLength(40);
    expect(readQuery('👩‍👩‍👧'.repeat(300)).text).toBe('👩‍👩‍👧'.repeat(200));
    expect(readQuery(`e${'\u0301'.repeat(5_000)}`).words).toEqual(['e']);
  });

  it('holds nothing that an address could not', () => {
    expect(() => encodeURIComponent(readQuery('a\ud800b').text)).not.toThrow();
  });
});
