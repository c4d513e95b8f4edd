/** The colour schemes: pages follow the reader's choice, and a map is drawn once for each. */
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

/** The colours of pages, cards, maps and saved interviews (sRGB, `#rrggbb`). There are no others. */
export const COLOURS: Record<Scheme, Palette> = {
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

const ON_PAGES = ['paper', 'ink', 'soft', 'rule', 'accent', 'mark'] as const;
/** The desk has those of the pages and its own. */
export const ON_DESK = [...ON_PAGES, 'doubt'] as const;

/**
 * The colours as the stylesheets use them, `var(--color-accent)`. On paper they are always light.
 *
 * @param roles which of them; left out, those of pages
 * @returns CSS, to be put in front of a stylesheet
 */
export function colourRules(roles: readonly (keyof Palette)[] = ON_PAGES): string {
  const [light, dark] = SCHEMES.map((scheme) => {
    const properties = roles.map((role) => `--color-${role}:${COLOURS[scheme][role]}`);
    return `:root{${properties.join(';')}}`;
  });
  return `${light}@media screen and (prefers-color-scheme:dark){${dark}}`;
}
