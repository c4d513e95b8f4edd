import { describe, expect, it, vi } from 'vitest';
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

  it('is cut to 200 code points in a browser that knows no graphemes', () => {
    vi.stubGlobal('Intl', {});
    expect(readQuery('👩‍👩‍👧'.repeat(300)).text).toBe('👩‍👩‍👧'.repeat(40));
    vi.unstubAllGlobals();
  });

  it('is one line without space around it, and so are its phrases', () => {
    const { text, phrases } = readQuery('  « old \n\n locks »\0 hold ');
    expect(text).toBe('« old locks » hold');
    expect(phrases).toEqual(['old locks']);
  });

  it('holds nothing that an address could not', () => {
    expect(() => encodeURIComponent(readQuery('a\ud800b').text)).not.toThrow();
  });
});
