import { describe, expect, it } from 'vitest';
import { checkCorrections } from '../../src/checks/corrections.ts';
import type { Correction } from '../../src/core/model/interview.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';

const { transcript } = readTranscript(
  '<Exchange id="lamp" label="Lamp">\n\n## And the lamp?\n\nI light it again.\n\n</Exchange>\n',
);

function correction(at: string, was: string, now: string): Correction {
  return { at, date: '2026-11-23', what: 'A word.', why: 'It was wrong.', was, now };
}

/** What is told of corrections, with the way to the field that it is about. */
function told(...corrections: Correction[]) {
  const place = (path: (string | number)[]) => ({ line: 1, column: 1, text: path.join('.') });
  return checkCorrections(corrections, transcript, place).map(({ rule, text, message }) => {
    expect(rule).toBe('correction');
    return [text, message];
  });
}

describe('a correction', () => {
  it('leads to the words that stand there now, of a paragraph or of a question', () => {
    expect(
      told(
        correction('lamp-1', 'I lit it.', 'I light it.'),
        correction('lamp', 'And the lump?', 'And the lamp?'),
        correction('lamp-1', 'I light it.', 'I light it again.'),
      ),
    ).toEqual([]);
  });

  it('is refused when it is of something that is not there', () => {
    expect(told(correction('lamp-2', 'a', 'b'))).toEqual([
      ['0.at', 'There is no question and no paragraph “lamp-2” here.'],
    ]);
  });

  it('is refused when it does not begin with what the one before it left', () => {
    expect(
      told(
        correction('lamp-1', 'I lit it.', 'I light it.'),
        correction('lamp', 'And the lump?', 'And the lamp?'),
        correction('lamp-1', 'I lit it', 'I light it again.'),
      ),
    ).toEqual([['2.was', 'These are not the words that the correction before it gave “lamp-1”.']]);
  });

  it('is refused when it says that the text is what it is not', () => {
    expect(told(correction('lamp-1', 'I lit it.', 'I light it.'))).toEqual([
      ['0.now', 'These are not the words that “lamp-1” has now.'],
    ]);
  });
});
