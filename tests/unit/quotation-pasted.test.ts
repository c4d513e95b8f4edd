import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { inventedInterview } from '../helpers/quotations.ts';

const canal = indexInterviews([
  inventedInterview(['The canal is dry.'], {
    locks: [
      'Who keeps the locks?',
      'I keep the old locks, all 12 of them. The town is far — too far [by a mile]. We do not sell them … not yet.',
    ],
  }),
]);

/** The verdict, and what was not compared. */
function pasted(quotation: string): [kind: string, ...setAside: string[]] {
  const { kind, setAside } = checkAgainst(quotation, canal);
  return [kind, ...setAside];
}

describe('what is pasted along with a quotation is not compared:', () => {
  it.each([
    ['a source after quote marks', '“The town is far” — Ida Holt', '— Ida Holt'],
    ['a source after single quote marks', '‘The town is far’ – Ida Holt', '– Ida Holt'],
    ['a source on its own line', 'The town is far\n— Ida Holt, May 2024', '— Ida Holt, May 2024'],
    ['a source after a line break of old', 'The town is far\r— Ida Holt', '— Ida Holt'],
    ['a source after two hyphens, indented', 'The town is far\n   -- Ida Holt  ', '-- Ida Holt'],
    ['a link', 'The town is far https://a.example/x', 'https://a.example/x'],
    ['a link in angle brackets', 'The town is far <http://a.example/x>', '<http://a.example/x>'],
    ['a link right after the words', 'The town is farhttps://a.example', 'https://a.example'],
    [
      'a source, a link and another',
      '“The town is far”\n— Ida Holt\nhttps://a.example https://b.example',
      ...['— Ida Holt', 'https://a.example', 'https://b.example'],
    ],
    [
      'the address of a link in Markdown',
      '[The town is far](https://a.example)',
      'https://a.example',
    ],
    ['such an address in angle brackets', '[The town](<http://a.example>)', 'http://a.example'],
    [
      'a link around the source in Markdown',
      '> The town\n> is far\n>\n> — [Ida Holt](<https://a.example>)',
      ...['— Ida Holt', 'https://a.example'],
    ],
    ['a note on an emphasis', '“The town is far” (emphasis added)', '(emphasis added)'],
    ['such a note inside', 'The town [my italics] is far', '[my italics]'],
    ['a comment before', 'She says: “I keep the old locks”', 'She says:'],
    ['a comment after', '“I keep the old locks”, she says', ', she says'],
    ['a long attribution', '“I keep the old locks”, she told me', ', she told me'],
    ['an attribution of few words', '“The town is far”, she says', ', she says'],
    [
      'comments before and after, and a link',
      'She says: “I keep the old locks, all 12 of them”, again. https://a.example',
      ...['She says:', ', again.', 'https://a.example'],
    ],
  ])('%s', (_, quotation, ...setAside) => {
    expect(pasted(quotation)).toEqual(['verbatim', ...setAside]);
  });
});

describe('what may be a part of a quotation is compared:', () => {
  it.each([
    ['other words in brackets', 'The town (emphatically) is far'],
    ['a dash inside a line', 'The town is far — Ida Holt'],
    ['a dash before small letters', '“The town is far” — too near'],
    ['a source that is very long', `“The town is far” — I${'x'.repeat(130)}`],
    ['a source of one letter', '“The town is far” — I'],
    ['a link inside', 'The town https://a.example is far'],
    ['a comment that is longer than half of the words', '“I keep the old locks”, and so do we'],
    ['a comment beside few words', '“The town is far”, they are'],
    ['two pairs of quote marks', '“I keep the old locks,” “she says it again”'],
  ])('%s', (_, quotation) => {
    const [kind, ...setAside] = pasted(quotation);
    expect([['altered', 'not-found'].includes(kind), setAside]).toEqual([true, []]);
  });

  it('a source or a link alone', () => {
    expect(pasted('— Ida')).toEqual(['not-found']);
    expect(pasted('https://a.example')).toEqual(['not-found']);
  });
});

describe('a quotation in Markdown or a mail', () => {
  it('is read without its marks', () => {
    expect(pasted('> The town\n>is far — too far \\[by a mile\\]\\.')).toEqual(['verbatim']);
  });

  it.each([
    ['in a mail, some lines of which have marks', 'The town\n> is far'],
    ['quoted twice', '>> The town\n>> is far\n>> — too far'],
    ['quoted twice, with spaces', '> > The town\n> > is far'],
  ])('%s, is read without its marks', (_, quotation) => {
    expect(pasted(quotation)).toEqual(['verbatim']);
  });

  it('keeps a sign that makes another number', () => {
    expect(pasted('all of them\n>12')).toEqual(['altered']);
    expect(pasted('>12 of them')).toEqual(['altered']);
    expect(pasted('>')).toEqual(['not-found']);
  });
});

describe('before a quotation is compared', () => {
  it('signs of writers may be the transcript’s own', () => {
    expect(pasted('too far [by a mile]. We do not sell them … not yet.')).toEqual(['verbatim']);
  });

  it('line breaks of every system and space around it are taken off', () => {
    const { kind, differences } = checkAgainst('\u00A0all 12\rof\r\nthem. \n', canal);
    expect([kind, differences]).toEqual(['verbatim', []]);
  });

  it('a quote mark that opens each paragraph is taken off, wherever the line begins', () => {
    expect(pasted('“I keep the old locks, all 12 of them.\n  “The town is far”')).toEqual([
      'verbatim',
    ]);
  });

  it('half of a character is taken for a sign that nobody said', () => {
    expect(pasted('The town is \ud800 far')).toEqual(['altered']);
  });

  it('brackets around letters keep the others in their places', () => {
    const { kind, differences } = checkAgainst('the [T]own is [F]ar — [T]oo far', canal);
    expect([kind, differences]).toEqual(['typography', ['capitals']]);
  });
});
