import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotated, annotate } from '../../src/core/model/annotate.ts';
import { plainText } from '../../src/core/model/inline.ts';
import type { Inline } from '../../src/core/model/interview.ts';
import type { Offsets } from '../../src/core/text/offsets.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const inlines: Inline[] = [
  text('The '),
  { type: 'emphasis', children: [text('Middle Corridor')] },
  text(' and Baku’s port.'),
];

describe('marks in running text', () => {
  it('leave every character where it is', () => {
    const stretch = fc.record({ start: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(stretch), (marks) => {
        expect(words(annotate(inlines, marks))).toBe(plainText(inlines));
      }),
    );
  });

  it('stand around exactly their words, even where the markup changes in between', () => {
    const marked = annotate(inlines, [{ start: 11, end: 24 }]);
    const [mark] = marked.filter((piece) => piece.type === 'mark');
    expect(mark && words([mark])).toBe('Corridor and ');
    expect(JSON.stringify(marked)).toContain('"emphasis","children":[{"type":"text","value":"Mid');
  });

  it('are put into each other, whichever is named first', () => {
    const outer = { start: 0, end: 28 };
    const inner = { start: 24, end: 28 };
    for (const marks of [
      [outer, inner],
      [inner, outer],
    ]) {
      const [first] = annotate(inlines, marks);
      expect(first).toMatchObject({ mark: outer });
      expect(first?.type === 'mark' && first.children.at(-1)).toMatchObject({ mark: inner });
    }
  });

  it('are put into each other where they begin at the same word', () => {
    const [longest, long, short] = [
      { start: 4, end: 28 },
      { start: 4, end: 19 },
      { start: 4, end: 10 },
    ];
    for (const marks of [
      [longest, long, short],
      [short, longest, long],
    ]) {
      const [, first] = annotate(inlines, marks);
      expect(first).toMatchObject({
        ...{ mark: longest, children: [{ mark: long, children: [{ mark: short }, {}] }, {}] },
      });
    }
  });

  it('may follow each other, and end with the text', () => {
    const marks = [
      { start: 4, end: 10 },
      { start: 10, end: 19 },
      { start: 19, end: 36 },
    ];
    const marked = annotate(inlines, marks);
    expect(marked.slice(1)).toMatchObject(marks.map((mark) => ({ mark })));
  });

  it('are left out where they are empty, cross another, or reach out of the text', () => {
    const kept = { start: 0, end: 10 };
    const marked = annotate(inlines, [
      ...[kept, { start: 5, end: 12 }, { start: 30, end: 99 }, { start: 8, end: 11 }],
      ...[
        { start: 15, end: 15 },
        { start: -2, end: 3 },
      ],
    ]);
    expect(marked.filter((piece) => piece.type === 'mark')).toMatchObject([{ mark: kept }]);
  });
});

function words(pieces: readonly Annotated<Offsets>[]): string {
  return pieces
    .map((piece) => (piece.type === 'mark' ? words(piece.children) : plainText([piece])))
    .join('');
}
