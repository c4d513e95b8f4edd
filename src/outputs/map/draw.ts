import type { LabelKind, Layout } from './layout.ts';

/** Colours of a map, the same as those of the pages (`styles/tokens.css`) as far as they go. */
const PALETTES = {
  light: {
    sea: '#dde8ea',
    shallow: '#cfdee1',
    land: '#fbfaf7',
    coast: '#9bb0b4',
    route: '#00535f',
    ink: '#1b1714',
    soft: '#4f4a45',
    water: '#3d636b',
  },
  dark: {
    sea: '#0b2027',
    shallow: '#0f2a33',
    land: '#172125',
    coast: '#3c5860',
    route: '#7fd0db',
    ink: '#e3e1dc',
    soft: '#b3b0a9',
    water: '#8fb6bf',
  },
};
/** A map is drawn once for each colour scheme: see `components/MapFigure.astro`. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const SHORE = { 'stroke-width': 9, 'stroke-linejoin': 'round' };
const ARROW = { id: 'arrow', viewBox: '0 0 6 6', refX: 3, refY: 3, orient: 'auto' };

/**
 * Draws a map as an SVG file. It is shown by an `<img>`, so it has no access to the page's fonts
 * and styles; attributes carry everything, and no policy has to allow anything.
 */
export function drawMap(layout: Layout, scheme: Scheme): string {
  const { width, height, land, graticule, lines, ends, dots, labels } = layout;
  const colours = PALETTES[scheme];
  const text: Record<LabelKind, Attributes> = {
    place: { fill: colours.ink, 'font-weight': 500 },
    country: { fill: colours.soft },
    sea: { fill: colours.water, 'font-style': 'italic' },
  };
  const box = { viewBox: `0 0 ${width} ${height}`, width, height };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, [
    element('rect', { width, height, fill: colours.sea }),
    // Along the shore the water is drawn a little stronger, as on an engraved map.
    element('path', { d: land, stroke: colours.shallow, ...SHORE }),
    element('path', { d: land, fill: colours.land, stroke: colours.coast, 'stroke-width': 0.75 }),
    element('path', {
      d: graticule,
      fill: 'none',
      stroke: colours.coast,
      'stroke-width': 0.5,
      'stroke-opacity': 0.4,
    }),
    element('marker', ARROW, [element('path', { d: 'M0 0L6 3L0 6z', fill: colours.route })]),
    element(
      'g',
      { fill: 'none', stroke: colours.route, 'stroke-linejoin': 'round' },
      lines
        .map(({ path, by, isBranch }) =>
          element('path', {
            d: path,
            'stroke-width': isBranch ? 1.25 : 2.5,
            ...(by === 'sea' && { 'stroke-dasharray': isBranch ? '3 3' : '6 4' }),
          }),
        )
        .concat(
          ends.map(({ from, to, isArrow }) =>
            element('path', {
              d: `M${from.map(round)}L${to.map(round)}`,
              'stroke-width': 2.5,
              ...(isArrow && { 'marker-end': 'url(#arrow)' }),
            }),
          ),
        ),
    ),
    ...dots.map(({ x, y, isNamed }) =>
      element('circle', {
        cx: round(x),
        cy: round(y),
        r: isNamed ? 3.5 : 2.25,
        fill: isNamed ? colours.land : colours.route,
        stroke: colours.route,
        'stroke-width': isNamed ? 2 : 0,
      }),
    ),
    element(
      'g',
      {
        'font-family': "'Instrument Sans', system-ui, sans-serif",
        stroke: colours.land,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      labels.map(({ text: words, kind, size, spacing, baseline }) =>
        element(
          'text',
          {
            x: round(baseline.x),
            y: round(baseline.y),
            'font-size': size,
            ...(baseline.anchor !== 'start' && { 'text-anchor': baseline.anchor }),
            ...(spacing && { 'letter-spacing': spacing }),
            ...text[kind],
            ...(kind === 'sea' && { stroke: 'none' }),
          },
          [escapeText(words)],
        ),
      ),
    ),
  ]);
}

type Attributes = Record<string, string | number>;

function element(name: string, attributes: Attributes, children: string[] = []): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeText(`${value}`)}"`,
  );
  const content = children.join('');
  return `<${name}${list.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
