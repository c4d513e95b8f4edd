import type { Node } from '@takumi-rs/core';
import { COLOURS } from '../styles/colours.ts';
import { inSans } from './card-fonts.ts';

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

/** The size that link previews expect (Open Graph's usual 1.91 to 1). */
export const WIDTH = 1200;
export const HEIGHT = 630;
export const SIDE = 80;

const { light: colours } = COLOURS;

/**
 * A card as boxes.
 *
 * @param size of the headline, in px
 * @param height in px; without one the card is as tall as its texts need, which is how to measure
 */
export function drawing(card: Card, size: number, height?: number): Node {
  const { kicker, headline, byline, site } = card;
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      width: WIDTH,
      height,
      padding: `68px ${SIDE}px 56px`,
      backgroundColor: colours.paper,
      color: colours.ink,
      // A word longer than a line is broken rather than cut off.
      overflowWrap: 'anywhere',
    },
    children: [
      line(kicker, {
        ...{ fontSize: 26, fontWeight: 600, color: colours.accent, letterSpacing: '0.03em' },
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

/** How a headline is set, at a size in px. */
export function headlineStyle(fontSize: number) {
  const spacing = { lineHeight: 1.12, letterSpacing: '-0.012em' };
  return { fontFamily: 'serif', fontSize, fontWeight: 600, ...spacing };
}

function footer(byline: string, site: string): Node {
  return {
    type: 'container',
    style: {
      ...{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 56 },
      ...{ borderTop: `2px solid ${colours.rule}`, paddingTop: 24 },
    },
    children: [
      line(byline, { fontSize: 27, fontWeight: 400, color: colours.soft, flexShrink: 1 }),
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

/** A text in boxes of its own. */
export function text(content: string, style: Node['style']): Node {
  // Composed letters: the fonts have few combining marks.
  return { type: 'text', text: content.normalize('NFC'), style };
}
