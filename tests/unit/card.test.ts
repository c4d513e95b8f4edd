import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CARD_SHAPES } from '../../src/core/addresses/permalinks.ts';
import { fitted, renderCard } from '../../src/outputs/card.ts';
import type { Card } from '../../src/outputs/card-drawing.ts';
import { CARD_LAYOUTS, cardDesign } from '../../src/outputs/card-layouts.ts';
import { LOOK } from '../helpers/card-look.ts';

const CARD: Card = {
  kicker: 'Interview · Diplomacy',
  headline: 'What is next?',
  byline: 'Professor Azamat Seitov, answering News.Az · 28 November 2025',
  site: 'Verbatim',
};

const LONG =
  'The presidents of the two countries have built an unusually close relationship over the past ' +
  'several years; to what extent, in your view, did that trust shape the decision to admit a new ' +
  'full participant, and can it outlast the leaders who made it possible? Why, or why not at all';

const HEADLINES = {
  'twelve characters': 'What’s next?',
  'a usual question':
    'How can Azerbaijan’s participation enhance the region’s resilience and diplomatic support?',
  'nearly 300 characters': `${LONG}?`,
  'nearly 300 characters of Cyrillic': 'Как участие укрепит устойчивость региона? '.repeat(7),
  'one word longer than a line': 'Außenwirtschaftsförderung'.repeat(5),
  'one word of 300 characters': 'W'.repeat(300),
  '3,000 characters': LONG.repeat(11).slice(0, 3_000),
  'one word of 3,000 characters': 'W'.repeat(3_000),
  '100,000 characters': LONG.repeat(360),
};

/** Pixels of large pictures take long to look at: for other shapes, the extremes. */
const EXTREMES = ['twelve characters', 'one word of 300 characters', '100,000 characters'] as const;
const CASES = [
  ...Object.keys(HEADLINES).map((name) => ['wide', name] as const),
  ...EXTREMES.flatMap((name) => [['square', name] as const, ['tall', name] as const]),
];
const SIZES = { wide: [1200, 630], square: [1080, 1080], tall: [1080, 1920] };

describe('a picture', () => {
  it.each(CASES)('that is %s keeps its margins clear with %s', async (shape, name) => {
    const { top, side, bottom } = CARD_LAYOUTS[shape];
    const headline = HEADLINES[name as keyof typeof HEADLINES];
    const { width, height, rows } = decode(await renderCard({ ...CARD, headline }, shape, LOOK));
    expect([width, height]).toEqual(SIZES[shape]);
    // Letters may overhang their boxes by a few pixels.
    expect(inkIn(rows, { right: side - 4 })).toBe(0);
    expect(inkIn(rows, { left: width - side + 4 })).toBe(0);
    expect(inkIn(rows, { bottom: top - 8 })).toBe(0);
    expect(inkIn(rows, { top: height - bottom + 12 })).toBe(0);
  });

  it.each(CARD_SHAPES)(
    'that is %s ends a headline that does not fit after a word, with an ellipsis',
    async (shape) => {
      const question = 'Where does the water of the canal go? '.repeat(100).trim();
      const shown = (await fitted({ ...CARD, headline: question }, cardDesign(shape, LOOK)))
        .headline;
      expect(shown).toMatch(/\w…$/);
      expect(shown.length).toBeGreaterThan(900);
      expect(question.split(/\W+/)).toEqual(
        expect.arrayContaining(shown.slice(0, -1).split(/\W+/)),
      );
      expect(question.startsWith(shown.slice(0, -1))).toBe(true);
    },
  );
});

describe('a card', () => {
  it.each(Object.entries(HEADLINES))('parts headline and byline with %s', async (_, headline) => {
    const { rows } = decode(await renderCard({ ...CARD, headline }, 'wide', LOOK));
    const line = rows.findLastIndex((row) => row.slice(80, 1120).every((ink) => ink));
    expect(line).toBeGreaterThan(480);
    expect(inkIn(rows, { top: line - 22, bottom: line - 1 })).toBe(0);
  });

  it('shows a long headline to its last character', async () => {
    expect(await drawn(`${LONG}?`)).not.toBe(await drawn(`${LONG}!`));
  });

  it('sets a long headline smaller than a short one, but not tiny', async () => {
    const heights = await Promise.all(['Why?', `Why? ${LONG}`].map(firstLineHeight));
    expect(heights[0]).toBeGreaterThan(60);
    expect(heights[1]).toBeGreaterThan(30);
    expect(heights[1]).toBeLessThan(60);
  });

  it('has a glyph for each letter, where a missing one would be the same box', async () => {
    const letters = Array.from('?əƏşŞğĞİıʻʼüöçčšžłăÞЖЎқҒөңΩ“–—…·');
    const pictures = await Promise.all(['世', ...letters].map((letter) => drawn(`| ${letter} |`)));
    expect(new Set(pictures).size).toBe(letters.length + 1);
  });

  it('sets a byline whole that the sans has not all letters for', async () => {
    const bylines = ['Gülşən Əliyeva', 'Gülşən Aliyeva', 'Азамат Сеитов', 'Азамат Сеитоу'];
    const cards = await Promise.all(
      bylines.map((byline) => renderCard({ ...CARD, byline }, 'wide', LOOK)),
    );
    expect(new Set(cards.map((card) => Buffer.from(card).toString('base64'))).size).toBe(4);
  });

  it('takes letters with combining marks for the composed ones', async () => {
    expect(await drawn('Gülşən'.normalize('NFD'))).toBe(await drawn('Gülşən'));
  });

  it('is the same to the byte each time', async () => {
    expect(await drawn(LONG)).toBe(await drawn(LONG));
  });

  it.each(['kicker', 'byline', 'site'])(
    'leaves room for the headline beside a long %s',
    async (part) => {
      const { rows } = decode(
        await renderCard({ ...CARD, [part]: 'Long names '.repeat(200) }, 'wide', LOOK),
      );
      expect(inkIn(rows, { top: 0, bottom: 60 })).toBe(0);
      expect(inkIn(rows, { top: 586, bottom: 630 })).toBe(0);
      expect(inkIn(rows, { left: 1124, right: 1200 })).toBe(0);
    },
  );
});

async function drawn(headline: string): Promise<string> {
  return Buffer.from(await renderCard({ ...CARD, headline }, 'wide', LOOK)).toString('base64');
}

/** From the top of the headline's first line to the first empty row under it. */
async function firstLineHeight(headline: string): Promise<number> {
  const { rows } = decode(await renderCard({ ...CARD, headline }, 'wide', LOOK));
  const inked = rows.map((row) => row.some((ink) => ink));
  const kickerEnd = inked.indexOf(false, inked.indexOf(true));
  const top = inked.indexOf(true, kickerEnd);
  return inked.indexOf(false, top) - top;
}

function inkIn(
  rows: boolean[][],
  { left = 0, right, top = 0, bottom }: Partial<Record<string, number>>,
): number {
  const area = rows.slice(top, bottom).map((row) => row.slice(left, right));
  return area.flat().filter((ink) => ink).length;
}

/** Which pixels of a PNG differ from its first one, the paper (8 bits a channel, not interlaced). */
function decode(bytes: Uint8Array): { width: number; height: number; rows: boolean[][] } {
  const png = Buffer.from(bytes);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = { 0: 1, 2: 3, 3: 1, 6: 4 }[png.readUInt8(25)] ?? 0;
  expect([png.readUInt8(24), png.readUInt8(28), channels > 0]).toEqual([8, 0, true]);
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const packed = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  let above = new Uint8Array(stride);
  const lines = Array.from({ length: height }, (_, y) => {
    const start = y * (stride + 1);
    const line = new Uint8Array(packed.subarray(start + 1, start + 1 + stride));
    unfilter(line, above, channels, packed.readUInt8(start));
    above = line;
    return line;
  });
  const paper = lines[0]?.slice(0, channels) ?? [];
  const rows = lines.map((line) =>
    Array.from({ length: width }, (_, x) =>
      paper.some((value, i) => line[x * channels + i] !== value),
    ),
  );
  return { width, height, rows };
}

/** Undoes a row's filter in place (PNG specification, “Filtering”). */
function unfilter(line: Uint8Array, above: Uint8Array, channels: number, filter: number): void {
  for (let i = 0; i < line.length; i++) {
    const [a, b, c] = [line[i - channels] ?? 0, above[i] ?? 0, above[i - channels] ?? 0];
    const paeth = [a, b, c].toSorted(
      (p, q) => Math.abs(a + b - c - p) - Math.abs(a + b - c - q),
    )[0];
    const guess = [0, a, b, (a + b) >> 1, paeth][filter] ?? 0;
    line[i] = (line[i] ?? 0) + guess;
  }
}
