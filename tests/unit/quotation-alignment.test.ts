import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignedWord, align } from '../../src/core/quotation/alignment.ts';

/** Words by their spaces; what is in brackets is the writer's own. A digit is a letter's mark. */
function wordsOf(text: string): AlignedWord[] {
  return text.split(' ').map((word) => ({
    key: word,
    letters: word.replace(/\d/, ''),
    ...(word.startsWith('[') && { isInserted: true }),
  }));
}

/** How a quotation becomes the transcript: `same +added -dropped quoted/said`. */
function aligned(quotation: string, transcript: string): string {
  const [quoted, said] = [wordsOf(quotation), wordsOf(transcript)];
  return align(quoted, said)
    .steps.map((step) => {
      const [mine, theirs] = [quoted[step.quoted ?? -1]?.key, said[step.said ?? -1]?.key];
      if (mine === theirs) return mine;
      if (mine && theirs) return `${mine}/${theirs}`;
      return mine ? `+${mine}` : `-${theirs}`;
    })
    .join(' ');
}

describe('a quotation beside a stretch of the transcript', () => {
  it.each([
    ['the same words, and nothing of what is around them', 'b c', 'a b c d', 'b c'],
    ['the first of two places that fit as well', 'a b', 'x a b y a b', 'a b'],
    ['the place that fits better, though it comes later', 'a b c', 'a x c a b c', 'a b c'],
    ['a word dropped', 'a b d e', 'a b c d e', 'a b -c d e'],
    ['words dropped at two places', 'a b d e g h', 'a b c d e f g h', 'a b -c d e -f g h'],
    ['a word added', 'a x b', 'a b', 'a +x b'],
    ['words added', 'a x y b c', 'a b c', 'a +x +y b c'],
    ['a word changed', 'a x c', 'a b c', 'a x/b c'],
    ['a word changed, and another added', 'a x y c', 'a b c', 'a x/b +y c'],
    ['a word changed, and another dropped', 'a b x e f g', 'a b c d e f g', 'a b x/c -d e f g'],
    ['a word spelt otherwise', 'a b1 c', 'a b2 c', 'a b1/b2 c'],
    ['the word that is only spelt otherwise, of two', 'a b1 c', 'a x b c', 'a -x b1/b c'],
    ['the word that is the same, of two', 'a b1 c d', 'a b1 b2 c d', 'a b1 -b2 c d'],
    ['a word at the beginning that the transcript has not', 'x b c', 'b c', '+x b c'],
    ['a word at the beginning that may be another: added', 'x b c', 'a b c', '+x b c'],
    ['a word at the end that may be another: added', 'a b x', 'a b c', 'a b +x'],
    ['words in brackets that stand for nothing', 'a [x] b', 'a b', 'a +[x] b'],
    ['words in brackets that stand for others', 'a b [x] d e', 'a b c d e', 'a b +[x] -c d e'],
    ['a word doubled', 'a b b c', 'a b c', 'a +b b c'],
    ['words that changed places', 'a b d c e f', 'a b c d e f', 'a b d/c c/d e f'],
  ])('%s', (_, quotation, transcript, expected) => {
    expect(aligned(quotation, transcript)).toBe(expected);
  });

  it('many words left out in a row, which is one change', () => {
    const dropped = 'a b c d e f g h';
    const expected = `w x ${dropped.replace(/\w/g, '-$&')} y z`;
    expect(aligned('w x y z', `w x ${dropped} y z`)).toBe(expected);
    // At two places they are two changes, and too many to be likely.
    expect(aligned('w x y z', 'w a b c d x e f g h y z')).toBe('+w +x y z');
  });

  it('uses each of its words once and in order, beside words that follow each other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'b1', 'c', 'd'), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(text, text, (quotation, transcript) => {
        const quoted = wordsOf(quotation.join(' '));
        const { steps } = align(quoted, wordsOf(transcript.join(' ')));
        expect(steps.flatMap((step) => step.quoted ?? [])).toEqual([...quoted.keys()]);
        const said = steps.flatMap((step) => step.said ?? []);
        expect(said).toEqual(said.map((_, index) => (said[0] ?? 0) + index));
      }),
    );
  });
});
