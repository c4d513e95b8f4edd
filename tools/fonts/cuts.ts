import { type CharacterSet, CYRILLIC_SETS, LATIN_SETS } from './charsets.ts';
import type { Kind } from './fallbacks.ts';

/** One style of one family: where it comes from, and the part of its design space that we ship. */
export interface Cut {
  family: string;
  file: string;
  /** The start of the path of fontsource's files, and the end; the name of a part is between. */
  source: [string, string];
  /** Where each axis of the variable font is pinned, or to which range it is limited. */
  axes: Record<string, number | { min: number; max: number }>;
  weight: string;
  sets: CharacterSet[];
  /** Characters of the sets that the family was never drawn with; the reader's system has them. */
  lacks: string;
  fallback: string;
  /** Which system fonts are matched to it, and where on its axes. */
  matched: { kind: Kind; axes: Record<string, number> }[];
}

const SERIF = {
  source: ['source-serif-4/files/source-serif-4-', '-opsz-normal.woff2'],
  sets: [...LATIN_SETS, ...CYRILLIC_SETS],
  lacks: '',
  fallback: 'Verbatim Serif Fallback',
} satisfies Partial<Cut>;

/**
 * The text is pinned to one weight: a range up to 600 would cost 10 kB more, and leave no room for
 * the rest. Strong words in the text can be set in the display cut.
 */
export const CUTS: Cut[] = [
  {
    ...SERIF,
    family: 'Source Serif Text',
    file: 'source-serif-text',
    axes: { opsz: 14, wght: 400 },
    weight: '400',
    matched: [{ kind: 'serif 400', axes: { opsz: 14, wght: 400 } }],
  },
  {
    ...SERIF,
    family: 'Source Serif Display',
    file: 'source-serif-display',
    axes: { opsz: 48, wght: 600 },
    weight: '600',
    matched: [{ kind: 'serif 600', axes: { opsz: 48, wght: 600 } }],
  },
  {
    family: 'Instrument Sans',
    file: 'instrument-sans',
    source: ['instrument-sans/files/instrument-sans-', '-wght-normal.woff2'],
    axes: { wght: { min: 400, max: 600 } },
    weight: '400 600',
    sets: LATIN_SETS,
    lacks: 'ʻʼ′ƏəĈĉĔĕĜĝĤĥĨĩĴĵĸŎŏŜŝŢţŨũ',
    fallback: 'Verbatim Sans Fallback',
    matched: [
      { kind: 'sans 400', axes: { wght: 400 } },
      { kind: 'sans 600', axes: { wght: 600 } },
    ],
  },
];
