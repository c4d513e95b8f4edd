import { createHash } from 'node:crypto';
import type { Node } from '@takumi-rs/core';
import type { CardShape } from '../core/addresses/permalinks.ts';
import { fontVersions, inSans } from './card-fonts.ts';
import { type CardDesign, type CardLook, cardDesign } from './card-layouts.ts';

/** What a card says. What doesn’t fit ends with an ellipsis, after a whole word where it can. */
export interface Card {
  /** A few words that say what this is, above the headline; shown in capitals. */
  kicker: string;
  /** A title, or a question in the asker's own words. */
  headline: string;
  byline: string;
  /** The publication's name. */
  site: string;
}

/**
 * The most characters of each text. The others leave room for the headline; of a headline no more
 * fit, even in the smallest size and of the narrowest letters.
 */
export const LONGEST = { kicker: 120, headline: 4_000, byline: 240, site: 80 };

/** A word longer than a line is broken rather than cut off. */
const BREAKING = 'anywhere';
/** Which of a card’s boxes has the headline. */
export const HEADLINE = 1;

/**
 * A name for what a card looks like: another text, colour, design, font or renderer gives another name.
 *
 * @returns 32 hexadecimal digits
 */
export function cardDigest(card: Card, shape: CardShape, look: CardLook): string {
  const design = cardDesign(shape, look);
  const looks = design.sizes.map((size) => drawing(card, size, design, design.height));
  const hash = createHash('sha256').update(JSON.stringify([looks, LONGEST, fontVersions()]));
  return hash.digest('hex').slice(0, 32);
}

/**
 * A card as boxes.
 *
 * @param size of the headline, in px
 * @param height in px; without one the card is as tall as its texts need, which is how to measure
 */
export function drawing(
  { kicker, headline, byline, site }: Card,
  size: number,
  design: CardDesign,
  height?: number,
): Node {
  const { width, top, side, bottom, scale, colours } = design;
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      width,
      height,
      padding: `${top}px ${side}px ${bottom}px`,
      backgroundColor: colours.paper,
      color: colours.ink,
      overflowWrap: BREAKING,
    },
    children: [
      line(kicker, {
        ...{
          fontSize: 26 * scale,
          fontWeight: 600,
          color: colours.accent,
          letterSpacing: '0.03em',
        },
        ...{ textTransform: 'uppercase', marginBottom: 26 * scale },
      }),
      headlineBox(headline, size),
      footer(byline, site, design),
    ],
  };
}

function headlineBox(headline: string, size: number): Node {
  const { style, ...box } = headlineText(headline, size);
  return { ...box, style: { ...style, flexGrow: 1, marginBottom: 44 } };
}

/** A headline alone, at a size in px: as high as it is on a card. */
export function headlineText(headline: string, size: number): Node {
  return {
    type: 'container',
    style: { display: 'flex', overflowWrap: BREAKING },
    children: [text(headline, { ...headlineStyle(size), textWrap: 'balance', width: '100%' })],
  };
}

/** How a headline is set, at a size in px. */
export function headlineStyle(fontSize: number) {
  const spacing = { lineHeight: 1.12, letterSpacing: '-0.012em' };
  return { fontFamily: 'serif', fontSize, fontWeight: 600, ...spacing };
}

function footer(byline: string, site: string, { colours, scale }: CardDesign): Node {
  return {
    type: 'container',
    style: {
      ...{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 56 },
      ...{ borderTop: `2px solid ${colours.rule}`, paddingTop: 24 },
    },
    children: [
      line(byline, { fontSize: 27 * scale, fontWeight: 400, color: colours.soft, flexShrink: 1 }),
      text(site, {
        ...{
          fontFamily: 'serif',
          fontSize: 34 * scale,
          fontWeight: 600,
          maxWidth: '50%',
          flexShrink: 0,
        },
      }),
    ],
  };
}

function line(content: string, style: Node['style']): Node {
  const fontFamily = inSans(content.normalize('NFC')) ? 'sans' : 'serif';
  return text(content, { fontFamily, lineHeight: 1.35, wordSpacing: '0.05em', ...style });
}

/** A text in boxes of its own. */
export function text(content: string, style: Node['style']): Node {
  // Composed letters: the fonts have few combining marks.
  return { type: 'text', text: content.normalize('NFC'), style };
}
