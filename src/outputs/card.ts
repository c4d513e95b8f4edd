import { createHash } from 'node:crypto';
import type { Node } from '@takumi-rs/core';
import { fontVersions, inSans, rendererWithFonts } from './card-fonts.ts';

/** What a card says. All of it is shown whole. */
export interface Card {
  /** A few words that say what this is, above the headline; shown in capitals. */
  kicker: string;
  /** A title, or a question in the asker's own words. */
  headline: string;
  byline: string;
  /** The publication's name. */
  site: string;
}

/** The size that link previews expect (Open Graph's usual 1.91 to 1). */
const WIDTH = 1200;
const HEIGHT = 630;
const SIDE = 80;

/** Headline sizes in px, the largest that fits is taken; the last holds some 1,000 characters. */
const SIZES = [88, 82, 76, 70, 64, 60, 56, 52, 48, 45, 42, 39, 36, 33, 30, 27, 24];

const COLOURS = {
  paper: 'oklch(98.6% 0.005 90)',
  ink: 'oklch(21% 0.012 60)',
  soft: 'oklch(42% 0.012 60)',
  rule: 'oklch(87% 0.008 80)',
  accent: 'oklch(43% 0.085 215)',
};

const renderer = await rendererWithFonts();

/**
 * Draws the picture that stands for a page where its link is shared. The same card gives the same
 * bytes.
 *
 * @param card texts without markup, in Latin, Cyrillic or Greek letters
 * @returns a PNG of 1200 by 630 pixels
 * @throws when the texts are so long that they don't fit at the smallest size
 */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const size = await headlineSize(card);
  return renderer.render(drawing(card, size, HEIGHT), { width: WIDTH, height: HEIGHT });
}

/**
 * A name for what a card looks like: another text, design, font or renderer gives another name.
 *
 * @returns 32 hexadecimal digits
 */
export function cardDigest(card: Card): string {
  const looks = SIZES.map((size) => drawing(card, size, HEIGHT));
  const hash = createHash('sha256').update(JSON.stringify([looks, fontVersions()]));
  return hash.digest('hex').slice(0, 32);
}

/** The largest size at which all fits, or one not much smaller at which no word is broken. */
async function headlineSize(card: Card): Promise<number> {
  let fitting: number | undefined;
  for (const size of SIZES) {
    if (fitting && size < fitting * 0.6) break;
    const { height } = await renderer.measure(drawing(card, size), { width: WIDTH });
    if (height > HEIGHT) continue;
    if ((await widestWord(card.headline, size)) <= WIDTH - 2 * SIDE) return size;
    fitting ??= size;
  }
  if (fitting) return fitting;
  throw new Error(`The card’s texts are too long to be shown whole: “${card.headline}”.`);
}

async function widestWord(headline: string, size: number): Promise<number> {
  const words = text(headline.replace(/\s+/g, '\n'), { ...headlineStyle(size), whiteSpace: 'pre' });
  const row: Node = { type: 'container', style: { display: 'flex' }, children: [words] };
  const { children } = await renderer.measure(row, { width: 100 * WIDTH });
  return Math.max(...children.map(({ width }) => width));
}

/** The card as boxes. Without a height it is as tall as its texts need, which is how we measure. */
function drawing({ kicker, headline, byline, site }: Card, size: number, height?: number): Node {
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      width: WIDTH,
      height,
      padding: `68px ${SIDE}px 56px`,
      backgroundColor: COLOURS.paper,
      color: COLOURS.ink,
      // A word longer than a line is broken rather than cut off.
      overflowWrap: 'anywhere',
    },
    children: [
      line(kicker, {
        ...{ fontSize: 26, fontWeight: 600, color: COLOURS.accent, letterSpacing: '0.03em' },
        ...{ textTransform: 'uppercase', marginBottom: 26 },
      }),
      headlineBox(headline, size),
      footer(byline, site),
    ],
  };
}

function headlineBox(headline: string, size: number): Node {
  return {
    type: 'container',
    style: { display: 'flex', flexGrow: 1, marginBottom: 44 },
    children: [text(headline, { ...headlineStyle(size), textWrap: 'balance', width: '100%' })],
  };
}

function headlineStyle(fontSize: number) {
  const spacing = { lineHeight: 1.12, letterSpacing: '-0.012em' };
  return { fontFamily: 'serif', fontSize, fontWeight: 600, ...spacing };
}

function footer(byline: string, site: string): Node {
  return {
    type: 'container',
    style: {
      ...{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 56 },
      ...{ borderTop: `2px solid ${COLOURS.rule}`, paddingTop: 24 },
    },
    children: [
      line(byline, { fontSize: 27, fontWeight: 400, color: COLOURS.soft, flexShrink: 1 }),
      text(site, {
        ...{ fontFamily: 'serif', fontSize: 34, fontWeight: 600, maxWidth: '50%', flexShrink: 0 },
      }),
    ],
  };
}

function line(content: string, style: Node['style']): Node {
  const fontFamily = inSans(content.normalize('NFC')) ? 'sans' : 'serif';
  return text(content, { fontFamily, lineHeight: 1.35, wordSpacing: '0.05em', ...style });
}

function text(content: string, style: Node['style']): Node {
  // Composed letters: the fonts have few combining marks.
  return { type: 'text', text: content.normalize('NFC'), style };
}
