import { describe, expect, it } from 'vitest';
import { foldedWords, foldWord } from '../../src/core/text/search-words.ts';
import { searchAliases } from '../../src/outputs/search-aliases.ts';

describe('words that a search takes for the same', () => {
  it.each([
    ['Azerbaycan', 'Azərbaycan'],
    ['eliyev', 'Əliyev'],
    ['qehreman', 'QƏHRƏMAN'],
    ['isiq', 'ışıq'],
    ['isiq', 'IŞIQ'],
    ['isiq', 'işıq'],
    ['ozbek', 'o‘zbek'],
    ['ozbek', 'oʻzbek'],
    ['ozbek', 'oʼzbek'],
    ['ozbek', "o'zbek"],
    ['еще', 'ещё'],
    ['узбекистон', 'Ўзбекистон'],
    ['cafe', 'café'],
    ['cafe', 'cafe\u0301'],
    ['strasse', 'Straße'],
    ['Trans-Caspian', 'transcaspian'],
  ])('%s and %s', (typed, written) => {
    expect(foldWord(typed)).toBe(foldWord(written));
  });

  it('but not what differs in more than its letters', () => {
    expect(foldWord('Uzbekistan')).not.toBe(foldWord('Kazakhstan'));
    expect(foldWord('1.5–2')).not.toBe(foldWord('1.5–3'));
  });

  it('keeps other scripts and emoji, and drops signs', () => {
    expect(foldedWords('שלום 🚀 🇦🇿 — % "" العالم')).toEqual(['שלום', '🚀', '🇦🇿', 'العالم']);
  });
});

describe('what is indexed with an answer', () => {
  const exchange = (text: string) => [{ text: 'Why?' }, { text }];

  it('its words without the letters that Pagefind does not fold', () => {
    expect(searchAliases(exchange('“Əliyev, Türkiyə və café,” dedi.'))).toBe(
      'Əliyev = eliyev; Türkiyə = turkiye; və = ve',
    );
  });

  it('other spellings of its names', () => {
    const names = [{ written: 'Türkiye', others: ['Turkey', 'Turkiye'] }];
    expect(searchAliases(exchange('With Türkiye.'), names)).toBe('Türkiye = Turkey, Turkiye');
  });

  it('those spellings too without the letters that Pagefind does not fold', () => {
    const names = [{ written: 'Alat', others: ['Ələt', 'Alyat'] }];
    expect(searchAliases(exchange('In Alat.'), names)).toBe('Alat = Ələt, elet, Alyat');
  });

  it('nothing when there is nothing to add', () => {
    expect(searchAliases(exchange('Plain words.'))).toBe('');
  });
});
