import { describe, expect, it } from 'vitest';
import { choiceOf, nearest } from '../../src/core/read/choice.ts';
import { editDistance } from '../../src/core/text/edit-distance.ts';

describe('between two words, the mistakes are', () => {
  it.each([
    ['lantern', 'lantern', 0],
    ['lantern', 'lanter', 1],
    ['lantern', 'llantern', 1],
    ['lantern', 'lanturn', 1],
    ['lantern', 'lnatern', 1],
    ['ab', 'ba', 1],
    ['abc', 'bca', 2],
    ['abcd', 'badc', 2],
    ['lantern', 'canter', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'xyz', 3],
    ['aab', 'aba', 1],
  ])('%s → %s: %i', (word, written, mistakes) => {
    expect(editDistance(word, written)).toBe(mistakes);
    expect(editDistance(written, word)).toBe(mistakes);
  });
});

describe('a word that is none of the choices', () => {
  const choices = ['trade', 'culture', 'art', 'transport'];

  it.each([
    ['cultur', 'culture'],
    ['clutrue', 'culture'],
    ['tarde', 'trade'],
    ['rat', 'art'],
    ['transportation', undefined],
    ['clutreu', undefined],
    ['tardee', undefined],
    ['tar', undefined],
  ])('%s is most like %s', (word, choice) => {
    expect(nearest(word, choices)).toBe(choice);
  });

  it('is most like the nearest one, and of those that are as near, the first', () => {
    expect(nearest('lanter', ['lantxxn', 'lanterns', 'lantern'])).toBe('lantern');
    expect(nearest('bank', ['tank', 'rank'])).toBe('tank');
  });

  it('is answered with that one, or with all of them', () => {
    expect(choiceOf('cultur', choices)).toBe('Did you mean “culture”?');
    expect(choiceOf('sport', choices)).toBe('Use one of: trade, culture, art, transport.');
  });
});
