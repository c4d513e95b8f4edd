import { describe, expect, it } from 'vitest';
import { bestExcerpt, indexedWords, rangesOf } from '../../src/client/search/excerpt.ts';
import { indexedAnswer } from '../helpers/search-answers.ts';

/** What a result shows of an answer; the words that match are those between brackets. */
function excerptOf(question: string, ...paragraphs: string[]) {
  const marked = indexedWords([question, ...paragraphs].join(' '));
  const locations = new Set(marked.flatMap((word, at) => (word.includes('[') ? [at] : [])));
  const bare = (text: string) => text.replace(/[[\]]/g, '');
  const answer = indexedAnswer('canal', [bare(question), ...paragraphs.map(bare)]);
  const { fragment, segments, run } = bestExcerpt(answer, indexedWords(answer.content), locations);
  const text = segments
    .map((segment) => (segment.isMatch ? `[${segment.text}]` : segment.text))
    .join('');
  return { text: text.replaceAll('][', ''), fragment, run };
}

/** Words that match nothing: `w1 w2 …`. */
function filler(count: number): string {
  return Array.from({ length: count }, (_, index) => `w${index + 1}`).join(' ');
}

describe('an answer in the index', () => {
  it('is counted in words between white space, of whatever kind and width', () => {
    expect(indexedWords('The  old\n\u00A0locks')).toEqual(['The', 'old', 'locks']);
    // Pagefind takes a byte order mark for a letter, unlike JavaScript.
    expect(indexedWords('old\uFEFFlocks hold')).toHaveLength(2);
  });

  it('has its question and its paragraphs at its anchors, in the order of their words', () => {
    const anchors = [
      { element: 'p', id: 'canal-2', location: 9 },
      { element: 'h1', id: 'canal', location: 0 },
      { element: 'span', id: 'name_baku', location: 5 },
      { element: 'p', id: 'canal-1', location: 3 },
    ];
    const answer = { ...indexedAnswer('canal', ['Why?']), anchors };
    expect(rangesOf(answer, 12)).toEqual([
      { id: 'canal', isQuestion: true, start: 0, end: 3 },
      { id: 'canal-1', isQuestion: false, start: 3, end: 9 },
      { id: 'canal-2', isQuestion: false, start: 9, end: 12 },
    ]);
  });

  it('shows nothing where it has no anchors', () => {
    const answer = { ...indexedAnswer('canal', ['Why?']), anchors: [] };
    expect(bestExcerpt(answer, ['Why?'], new Set([0]))).toEqual({
      id: '',
      fragment: '',
      segments: [],
      run: 0,
    });
  });
});

describe('of an answer, a result shows', () => {
  it('the paragraph with the longest run of matched words, even where another has more', () => {
    expect(
      excerptOf('Why?', '[Ships] and [locks] and [lamps].', 'The [old] [locks] hold.').text,
    ).toBe('The [old locks] hold.');
  });

  it('of paragraphs with runs as long, the one with most matched words', () => {
    expect(excerptOf('Why?', 'One [lock]', 'A [lock] and a [lamp]').text).toBe(
      'A [lock] and a [lamp]',
    );
    expect(excerptOf('Why?', 'A [lock] first.', 'A [lamp] then.').text).toBe('A [lock] first.');
  });

  it('the question only where no paragraph has a matched word', () => {
    expect(excerptOf('Why [old] [locks]?', 'The [locks] hold.').text).toBe('The [locks] hold.');
    expect(excerptOf('Why [old] [locks]?', 'They hold.')).toEqual({
      text: 'Why [old locks?]',
      fragment: '#canal:~:text=Why-,old%20locks',
      run: 2,
    });
  });

  it('its first paragraph where nothing matches', () => {
    expect(excerptOf('Why?', 'They hold.', 'They do.')).toEqual({
      text: 'They hold.',
      fragment: '#canal-1',
      run: 0,
    });
  });

  it('how many matched words follow each other in the paragraph', () => {
    expect(excerptOf('Why?', '[a] x [b] [c] [d] x [e] [f]').run).toBe(3);
    // The end of one paragraph and the beginning of the next are no phrase.
    expect(excerptOf('Why?', 'x [a] [b]', '[c] y').run).toBe(2);
  });
});

describe('an excerpt', () => {
  it('has 32 words at most, with eight before the first match, and says where it is cut', () => {
    const { text } = excerptOf('Why?', `${filler(40)} [lock] ${filler(40)}`);
    const words = text.split(' ');
    expect(words[0]).toBe('…');
    expect(words.at(-1)).toBe('…');
    expect(words).toHaveLength(34);
    expect(words.indexOf('[lock]')).toBe(9);
  });

  it('is the whole paragraph where that is short', () => {
    const whole = `${filler(31)} [lock]`;
    expect(excerptOf('Why?', whole).text).toBe(whole);
  });

  it('begins with the paragraph where a match is near its beginning', () => {
    const { text } = excerptOf('Why?', `${filler(3)} [lock] ${filler(40)}`);
    expect(text).toMatch(/^w1 w2 w3 \[lock\] .* w28 …$/);
  });

  it('ends with the paragraph where a match is near its end', () => {
    const { text } = excerptOf('Why?', `${filler(40)} [lock] w41`);
    expect(text).toMatch(/^… w11 .* w40 \[lock\] w41$/);
    expect(text.split(' ')).toHaveLength(33);
  });

  it('has as many matched words as it can', () => {
    const far = `[lock] ${filler(50)} [old] [lock] ${filler(20)} [lamp] ${filler(50)}`;
    const { text } = excerptOf('Why?', far);
    expect(text).toMatch(/^… w43 .* w50 \[old lock\] w1 .* w20 \[lamp\] w1 …$/);
  });

  it('has fewer words before the first match where the matches need the room', () => {
    const { text } = excerptOf('Why?', `${filler(20)} [a] ${filler(29)} [b] ${filler(20)}`);
    expect(text).toMatch(/^… w20 \[a\] w1 .* w29 \[b\] …$/);
  });

  it('has its matched words in it, however they were found', () => {
    const answer = indexedAnswer('canal', ['Why?', filler(100)]);
    const words = indexedWords(answer.content);
    const shown = (...locations: number[]) =>
      bestExcerpt(answer, words, new Set(locations))
        .segments.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
        .join('');
    expect(shown(60, 50, 70)).toMatch(/^… w42 .* \[w50\] .* \[w60\] .* \[w70\] .* w73 …$/);
    // Two matches that are one word too far apart: the first of them is shown.
    expect(shown(40, 72)).toMatch(/^… w32 .* \[w40\] .* w63 …$/);
    expect(shown(40, 71)).toMatch(/^… \[w40\] .* \[w71\] …$/);
    expect(shown(40, 60, 68)).toMatch(/^… w37 .* \[w40\] .* \[w60\] .* \[w68\] …$/);
  });

  it('is of the paragraph alone, however many words the next one has', () => {
    expect(excerptOf('Why?', 'The [lock]', filler(40)).text).toBe('The [lock]');
    expect(excerptOf('Why?', filler(40), 'The [lock]').text).toBe('The [lock]');
  });
});

describe('the link of a result', () => {
  it('leads to the paragraph, and highlights each run of matched words without its punctuation', () => {
    const { fragment } = excerptOf(
      'Why?',
      'They hold.',
      'So the “[old] [locks]”, as they were called in the town, hold [water].',
    );
    expect(decodeURIComponent(fragment)).toBe(
      '#canal-2:~:text=the “-,old locks,-”, as&text=hold-,water',
    );
  });

  it('highlights words without the quote marks and brackets around them', () => {
    const { fragment } = excerptOf('Why?', 'In the old days, [“historic”,] (as) they say.');
    expect(decodeURIComponent(fragment)).toBe('#canal-1:~:text=days, “-,historic,-”, (as');
  });

  it('highlights nothing where a matched word is none to a browser', () => {
    expect(excerptOf('Why?', 'Locks [—] and lamps.').fragment).toBe('#canal-1');
  });
});
