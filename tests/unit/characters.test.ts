import { describe, expect, it } from 'vitest';
import { checkCharacters } from '../../src/checks/characters.ts';

describe('characters that mislead', () => {
  it.each(['\u202A', '\u202E', '\u2066', '\u2069', '\0'])(
    '%j is an error where it stands',
    (bad) => {
      const [finding] = checkCharacters(`first line\nIt was${bad} not said`);
      expect(finding).toMatchObject({ rule: 'dangerous-character', line: 2, column: 7 });
      expect(finding?.severity ?? 'error').toBe('error');
      expect(finding?.text).toContain('It was[U+');
    },
  );

  it.each(['\u200B', '\u00AD', '\uFEFF', '\u2060'])('%j is reported', (invisible) => {
    expect(checkCharacters(`quo${invisible}tation`)).toMatchObject([
      { rule: 'invisible-character', severity: 'warning', line: 1, column: 4 },
    ]);
  });

  it('a byte order mark at the start of a file is no matter', () => {
    expect(checkCharacters('\uFEFF---\ntitle: x')).toEqual([]);
  });

  it('a word of two scripts is reported with each letter', () => {
    const [finding] = checkCharacters('The Аzertag agency');
    expect(finding).toMatchObject({ rule: 'mixed-scripts', column: 5, text: 'Аzertag' });
    expect(finding?.suggestion).toContain('А U+0410');
  });

  it('texts in one script each are clean', () => {
    const text = 'Oʻzbekiston, Türkiye, Əliyev, Мирзиёев, Ўзбекистон, “1.5–2 times” — שלום عربي';
    expect(checkCharacters(text)).toEqual([]);
  });
});
