import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../src/core/text/folding.ts';
import { wordsOf } from '../../src/core/text/words.ts';

describe('texts that differ in typography alone', () => {
  it.each([
    ['CAPITALS', 'capitals'],
    ['‘one’ “two” ‚three‘ „four‟ «five»', '\'one\' "two" \'three\' "four" "five"'],
    ['o‘ oʻ oʼ o’', "o' o' o' o'"],
    ['a – b — c ‑ d − e', 'a - b - c - d - e'],
    ['wait…', 'wait...'],
    ['\u00A0 a\t\n b \u2003', 'a b'],
    ['co\u00ADoper\u200Bation\uFEFF', 'cooperation'],
    ['Tu\u0308rkiye', 'Türkiye'],
    ['e\uFB03cient ＡＢＣ', 'efficient abc'],
    ['İstanbul', 'i\u0307stanbul'],
  ])('%s', (written, other) => {
    expect(foldText(written, 'typography')).toBe(foldText(other, 'typography'));
  });

  it('but not those with other letters, digits or signs', () => {
    for (const [a, b] of [
      ['Türkiye', 'Turkiye'],
      ['ışıq', 'isiq'],
      ['10²', '102'],
      ['½', '1/2'],
      ['5%', '5'],
      ['ё', 'е'],
    ] as const)
      expect(foldText(a, 'typography')).not.toBe(foldText(b, 'typography'));
  });
});

describe('letters, as a reader types them', () => {
  it.each([
    ['fault 26', ['Azərbaycan', 'Azerbaycan', 'AZƏRBAYCAN']],
    ['fault 26', ['Əliyev', 'eliyev']],
    ['fault 26', ['qəhrəman', 'qehreman']],
    ['fault 27', ['isiq', 'ışıq', 'IŞIQ', 'işıq', 'İŞIQ']],
    ['fault 28', ['o‘zbek', 'oʻzbek', 'oʼzbek', "o'zbek", 'O’ZBEK']],
    ['fault 29', ['ёлка', 'елка']],
    ['fault 29', ['Ўзбекистон', 'Узбекистон']],
    ['fault 29', ['café', 'cafe', 'CAFE\u0301']],
  ])('%s: %s are one', (_, spellings) => {
    expect(new Set(spellings.map((text) => foldText(text, 'letters')))).toHaveLength(1);
  });

  it.each(['שלום', 'مرحبا', '🚀', '🇦🇿'])('fault 29: %s stays what it is', (text) => {
    expect(foldText(text, 'letters')).toBe(text);
  });
});

describe('the way back from a folded text', () => {
  it('leads from each folded character to those it stands for', () => {
    const source = 'Şəfəq — “Tu\u0308rkiye”…';
    const { text, starts, ends } = fold(source, 'letters');
    expect(text).toBe('sefeq - "turkiye"...');
    const at = (folded: string) => text.indexOf(folded);
    expect(source.slice(starts[at('sefeq')], ends[at('sefeq') + 4])).toBe('Şəfəq');
    expect(source.slice(starts[at('turkiye')], ends[at('turkiye') + 6])).toBe('Tu\u0308rkiye');
    expect(source.slice(starts[at('...')], ends.at(-1))).toBe('…');
  });

  it('keeps the order and never splits a character, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('typography', 'letters'),
        (source, level) => {
          const { text, starts, ends } = fold(source, level);
          expect([starts.length, ends.length]).toEqual([text.length, text.length]);
          starts.forEach((start, i) => {
            expect(start).toBeLessThan(ends[i] ?? 0);
            expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
          });
        },
      ),
    );
  });
});

describe('the words of a text', () => {
  it.each([
    ['by 1.5–2 times', ['by', '1.5-2', 'times']],
    ['by 1.5 — 2 times', ['by', '1.5-2', 'times']],
    ['‘1.5–2’', ['1.5-2']],
    ['at −5, 1,000 and 5%', ['at', '-5', '1,000', 'and', '5', '%']],
    ['the ’90s, 24/7, at 10:30', ['the', '90s', '24/7', 'at', '10:30']],
    ['Trans-Caspian', ['trans', 'caspian']],
    ['the leaders’ o‘zbek isn’t', ['the', 'leaders', "o'zbek", "isn't"]],
    ['News.Az “quoted”… — (logistics)', ['news', 'az', 'quoted', 'logistics']],
    ['C# & €5', ['c', '#', '&', '€', '5']],
    ['', []],
    ['— … “”', []],
  ])('%s', (text, keys) => {
    expect(wordsOf(text).map(({ key }) => key)).toEqual(keys);
  });

  it('know where they stand', () => {
    const text = '“Historic,” by 1.5 – 2 times';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['Historic', 'by', '1.5 – 2', 'times'],
    ]);
  });
});
