import { contrast, nearestColour } from '../core/colour/contrast.ts';
import { fromOklab, type Oklab, toOklab } from '../core/colour/oklab.ts';

/** Light and dark; readers get what their system is set to. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Colours by role. All text has a contrast of at least 7:1 on what is behind it. */
export interface Palette {
  /** Behind everything. */
  paper: string;
  ink: string;
  /** Secondary text. */
  soft: string;
  /** Hairlines. */
  rule: string;
  /** Links, buttons, marks, and routes on maps. */
  accent: string;
  /** Behind marked and selected words. */
  mark: string;
  /** What is in doubt or wrong; only at the desk. */
  doubt: string;
  /** Only on maps. */
  sea: string;
  shore: string;
  land: string;
  coast: string;
  /** The names of seas. */
  water: string;
}

/** What a newsroom chooses in a scheme; all other colours are given, or follow from it. */
export type ChosenColours = Pick<Palette, 'paper' | 'accent'>;

/** The colours that a newsroom has chosen. */
export type SiteColours = Record<Scheme, ChosenColours>;

/** The colours of a site that sets none. */
const GIVEN: Record<Scheme, Palette> = {
  light: {
    paper: '#fcfaf7',
    ink: '#1d1713',
    soft: '#524c47',
    rule: '#d7d4ce',
    accent: '#005567',
    mark: '#f1e2a9',
    doubt: '#8a2a0e',
    sea: '#dde8ea',
    shore: '#cfdee1',
    land: '#fcfaf7',
    coast: '#9bb0b4',
    water: '#2a4d55',
  },
  dark: {
    paper: '#0c1316',
    ink: '#e3e1db',
    soft: '#b0aea7',
    rule: '#30363b',
    accent: '#77ced8',
    mark: '#514411',
    doubt: '#f4b19c',
    sea: '#0b2027',
    shore: '#0f2a33',
    land: '#172125',
    coast: '#3c5860',
    water: '#8fb6bf',
  },
};

/** What a newsroom that chooses nothing gets. */
export const GIVEN_COLOURS: SiteColours = {
  light: { paper: GIVEN.light.paper, accent: GIVEN.light.accent },
  dark: { paper: GIVEN.dark.paper, accent: GIVEN.dark.accent },
};

/**
 * All colours of pages, cards, maps, saved interviews and the desk in a scheme (sRGB, `#rrggbb`).
 * There are no others. Hairlines and the land on maps have the tint of the paper.
 */
export function paletteOf(scheme: Scheme, { paper, accent }: ChosenColours): Palette {
  const given = GIVEN[scheme];
  const [from, to] = [toOklab(given.paper), toOklab(paper)];
  const tinted = (colour: string) =>
    fromOklab(toOklab(colour).map((value, at) => value + (to[at] ?? 0) - (from[at] ?? 0)) as Oklab);
  return { ...given, paper, accent, rule: tinted(given.rule), land: tinted(given.land) };
}

/** Text, and what is behind it: on pages and cards, and on maps. */
export const TEXTS: readonly [text: keyof Palette, behind: keyof Palette][] = [
  ...(['ink', 'soft', 'accent'] as const).map((text): [typeof text, 'paper'] => [text, 'paper']),
  ['paper', 'accent'],
  ['paper', 'ink'],
  ['ink', 'mark'],
  ['ink', 'land'],
  ['ink', 'sea'],
  ['soft', 'land'],
  ['water', 'sea'],
  ['doubt', 'paper'],
];

/** WCAG 2.2, success criterion 1.4.6. */
export const LEAST_CONTRAST = 7;

/** A chosen colour with which a text would be hard to read. */
export interface WeakContrast {
  field: keyof ChosenColours;
  /** From 1 to 21: the weakest that there is with this colour. */
  contrast: number;
  /** The nearest colour with which all can be read, if there is one. */
  nearest: string | undefined;
}

/** Finds out which chosen colour, if any, makes a text hard to read: first of all the paper. */
export function weakContrast(scheme: Scheme, chosen: ChosenColours): WeakContrast | undefined {
  for (const field of ['paper', 'accent'] as const) {
    const weakest = (colour: string) =>
      weakestContrast(paletteOf(scheme, { ...chosen, [field]: colour }), field);
    const found = weakest(chosen[field]);
    if (found >= LEAST_CONTRAST) continue;
    const nearest = nearestColour(chosen[field], (colour) => weakest(colour) >= LEAST_CONTRAST);
    return { field, contrast: found, nearest };
  }
  return undefined;
}

/** Of the texts that a chosen colour decides on: the accent can be changed when the paper is right. */
function weakestContrast(palette: Palette, field: keyof ChosenColours): number {
  const isAccent = (pair: readonly (keyof Palette)[]) => pair.includes('accent');
  return Math.min(
    ...TEXTS.filter((pair) => isAccent(pair) === (field === 'accent')).map(([text, behind]) =>
      contrast(palette[text], palette[behind]),
    ),
  );
}

const ON_PAGES = ['paper', 'ink', 'soft', 'rule', 'accent', 'mark'] as const;
/** The desk has those of the pages and its own. */
export const ON_DESK = [...ON_PAGES, 'doubt'] as const;

/**
 * The colours as the stylesheets use them, `var(--color-accent)`. On paper they are always light.
 *
 * @param colours what the newsroom has chosen
 * @param roles which of them; left out, those of pages
 * @returns CSS, to be put in front of a stylesheet
 */
export function colourRules(
  colours: SiteColours,
  roles: readonly (keyof Palette)[] = ON_PAGES,
): string {
  const [light, dark] = SCHEMES.map((scheme) => {
    const palette = paletteOf(scheme, colours[scheme]);
    const properties = roles.map((role) => `--color-${role}:${palette[role]}`);
    return `:root{${properties.join(';')}}`;
  });
  return `${light}@media screen and (prefers-color-scheme:dark){${dark}}`;
}
