import { faceRule } from './face-rule.ts';
import type { FontFacts } from './sfnt.ts';

/** How often each character comes in a thousand of English text, the rarest left out. */
const FREQUENCIES = Object.entries({
  ...{ ' ': 165, e: 103, t: 73, a: 66, o: 61, i: 57, n: 57, s: 52, h: 49, r: 49, d: 35, l: 33 },
  ...{ u: 23, c: 23, m: 20, f: 20, w: 19, g: 17, y: 16, p: 15, b: 12, v: 8, k: 6, x: 1, j: 1 },
  ...{ q: 1, z: 1, ',': 11, '.': 10, T: 4, A: 3, I: 3, S: 3 },
});

/** Fonts that readers have already, of one average width in ems (by FREQUENCIES). */
interface LocalFonts {
  names: string[];
  width: number;
}

/**
 * By style and weight, the best last: of several rules for one family, style and weight, browsers
 * try the last first and pass over those whose font is not there. The widths were measured on the
 * fonts themselves or on free ones drawn to the same widths (Liberation for Times New Roman and
 * Arial, Gelasio for Georgia). Android knows its fonts by their PostScript names.
 */
const LOCAL = {
  'serif 400': [
    { names: ['DejaVu Serif'], width: 0.5121 },
    { names: ['Noto Serif', 'NotoSerif-Regular'], width: 0.4783 },
    { names: ['Times New Roman', 'Liberation Serif'], width: 0.4012 },
    { names: ['Georgia'], width: 0.44 },
  ],
  'serif 600': [
    { names: ['DejaVu Serif Bold'], width: 0.5655 },
    { names: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 0.5082 },
    { names: ['Times New Roman Bold', 'Liberation Serif Bold'], width: 0.4266 },
    { names: ['Georgia Bold'], width: 0.5131 },
  ],
  'sans 400': [
    { names: ['DejaVu Sans'], width: 0.5061 },
    { names: ['Roboto', 'Roboto-Regular'], width: 0.4424 },
    { names: ['Arial', 'Helvetica', 'Liberation Sans'], width: 0.4418 },
  ],
  'sans 600': [
    { names: ['DejaVu Sans Bold'], width: 0.5722 },
    { names: ['Roboto Medium', 'Roboto-Medium'], width: 0.4461 },
    { names: ['Arial Bold', 'Helvetica Bold', 'Liberation Sans Bold'], width: 0.4773 },
  ],
} satisfies Record<string, LocalFonts[]>;

/** Which system fonts are fallbacks: a style and a weight. */
export type Kind = keyof typeof LOCAL;

/**
 * Rules for the system's fonts, stretched until a line of English and its height are as in ours,
 * so that the text hardly moves when our font arrives (CSS Fonts 5: `size-adjust` scales the
 * glyphs and, with them, the other three).
 *
 * @param family the name under which style sheets ask for the fallback
 * @param kind which system fonts may be fallbacks; its weight becomes that of the rules
 * @param ours the font that is on its way, at that weight
 * @returns one `@font-face` for each group of system fonts of one width
 * @throws when our font lacks an English letter
 */
export function fallbackRules(family: string, kind: Kind, ours: FontFacts): string[] {
  const width = averageAdvance(ours);
  return LOCAL[kind].map((local) => {
    const scale = width / local.width;
    return faceRule(family, {
      'font-weight': `${kind.split(' ')[1]}`,
      src: local.names.map((name) => `local('${name}')`),
      'size-adjust': percent(scale),
      'ascent-override': percent(ours.ascent / scale),
      'descent-override': percent(ours.descent / scale),
      'line-gap-override': percent(ours.lineGap / scale),
    });
  });
}

function averageAdvance(font: FontFacts): number {
  let sum = 0;
  let total = 0;
  for (const [character, times] of FREQUENCIES) {
    const advance = font.advance(character.codePointAt(0) ?? 0);
    if (advance === undefined) throw new Error(`The font has no glyph for “${character}”.`);
    sum += advance * times;
    total += times;
  }
  return sum / total;
}

/** A tenth of a per cent is less than a pixel in a line of text; more digits would weigh on pages. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}
