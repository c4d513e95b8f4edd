import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/core/model/passages.ts';
import { selectedSpan } from '../../src/core/quotation/selection.ts';

const TEXT =
  'Baku forms a critical link in the Trans-Caspian corridor. It is no coincidence that he called it “historic,” by 1.5–2 times, in the corridor.';
const PASSAGE: Passage = {
  ...{ part: 'answer', by: ['azamat-seitov'], at: 'a', exchange: 1, paragraph: 1, id: 'a-1' },
  text: TEXT,
};

/** What is quoted when words of a shown paragraph are selected: those between two bars. */
function quoted(shownWithBars: string): string {
  const [before = '', inside = ''] = shownWithBars.split('|');
  const shown = shownWithBars.replaceAll('|', '');
  const end = before.length + inside.length;
  const span = selectedSpan(PASSAGE, shown, before.length, end);
  if (!span) return '';
  return `${span.isInstead ? 'instead: ' : ''}${TEXT.slice(span.start, span.end)}`;
}

/** The paragraph with two bars around words of it. */
function barred(words: string, shown = TEXT): string {
  if (!shown.includes(words)) throw new Error(`There is no “${words}”.`);
  return shown.replace(words, `|${words}|`);
}

describe('what is quoted when a reader selects', () => {
  it.each([
    ['whole words', 'a critical link', 'a critical link'],
    ['parts of words', 'orms a critical li', 'forms a critical link'],
    ['a part of one word', 'ritic', 'critical'],
    ['a part of a compound', 'rans', 'Trans'],
    ['a part of a number', '.5', '1.5–2'],
    ['the space around words too', ' critical link ', 'critical link'],
    ['the mark after the last word', 'corridor.', 'corridor.'],
    ['the quote marks around a word', '“historic,”', '“historic,”'],
    ['nothing but marks', '.', ''],
    ['nothing but space', ' ', ''],
  ])('%s', (_, selected, expected) => {
    expect(quoted(barred(selected))).toBe(expected);
  });

  it('nothing, where the ends are one', () => {
    expect(quoted(`Baku for||${TEXT.slice(8)}`)).toBe('');
    expect(quoted(`Baku ||${TEXT.slice(5)}`)).toBe('');
  });
});

describe('where the page shows other words than the transcript', () => {
  const changed = TEXT.replace('“historic,”', '"HISTORIC",').replace('1.5–2', '1.5-2');

  it('the transcript’s typography is quoted', () => {
    expect(quoted(barred('it "HISTORIC", by 1.5-2 times', changed))).toBe(
      'it “historic,” by 1.5–2 times',
    );
  });

  it('of words that stand twice, those at the same height are', () => {
    const shown = `Ad! ${TEXT}`;
    const last = shown.lastIndexOf('corridor');
    const bars = `${shown.slice(0, last)}|corridor|${shown.slice(last + 8)}`;
    const span = selectedSpan(PASSAGE, bars.replaceAll('|', ''), last, last + 8);
    expect(span?.start).toBe(TEXT.lastIndexOf('corridor'));
    const first = shown.indexOf('corridor');
    expect(selectedSpan(PASSAGE, shown, first, first + 8)?.start).toBe(TEXT.indexOf('corridor'));
  });

  it('the whole paragraph stands in for words that the transcript has not', () => {
    expect(quoted('Baku ist |ein Glied| im Korridor.')).toBe(`instead: ${TEXT}`);
  });
});
