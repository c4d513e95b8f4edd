import { describe, expect, it } from 'vitest';
import { checkCharacters } from '../../src/checks/characters.ts';
import { renderReport } from '../../src/checks/report.ts';

describe('fault 12: characters that mislead', () => {
  it.each(['\u202A', '\u202E', '\u2066', '\u2069', '\0', '\x1b', '\u0092', '\uffff'])(
    '%j is an error where it stands',
    (bad) => {
      const [finding] = checkCharacters(`first line\nIt was${bad} not said`);
      expect(finding).toMatchObject({ rule: 'dangerous-character', line: 2, column: 7 });
      expect(finding?.severity ?? 'error').toBe('error');
      expect(finding?.text).toContain('It was[U+');
    },
  );

  it.each([
    ['\0', 'The character U+0000 (NUL) is no text: it can’t be shown.'],
    ['\x1b', 'The character U+001B is no text: it can’t be shown.'],
    ['\u202E', 'The character U+202E can make text read differently from what it is.'],
  ])('of %j is said why', (bad, message) => {
    expect(checkCharacters(`It was${bad} not said`)).toMatchObject([
      { message, suggestion: expect.stringMatching(/^Remove it from the article and import/) },
    ]);
  });

  it('that spells a Persian or a Hindi word is left alone, and reported elsewhere', () => {
    expect(checkCharacters('نمی\u200Cشود, क्\u200Dष')).toEqual([]);
    expect(checkCharacters('quo\u200Ctation')).toHaveLength(1);
  });

  it.each(['\u200B', '\u00AD', '\uFEFF', '\u2060', '\u{E0041}'])('%j is reported', (invisible) => {
    expect(checkCharacters(`quo${invisible}tation`)).toMatchObject([
      {
        ...{ rule: 'invisible-character', severity: 'warning', line: 1, column: 4 },
        suggestion: expect.stringMatching(/^Unless the language needs it, remove it/),
      },
    ]);
  });

  it('a character that was lost on the way is reported', () => {
    expect(checkCharacters('a\ncaf\uFFFD')).toMatchObject([
      { rule: 'lost-character', severity: 'warning', line: 2, column: 4, text: 'caf[U+FFFD]' },
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

it('fault 12: what a report quotes can’t act on the terminal', () => {
  const report = renderReport(
    checkCharacters('It was \u202Edlos\u202C \x1b[2Jnot').map((finding) => ({
      severity: 'error',
      ...finding,
      file: 'interview.mdx',
    })),
  );
  expect(report).toContain('It was [U+202E]dlos[U+202C] [U+001B][2Jnot');
  for (const character of ['\u202C', '\u202E', '\x1b']) expect(report).not.toContain(character);
});
