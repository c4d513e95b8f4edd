import { escapedText } from '../../core/text/html.ts';
import type { Palette } from '../../styles/colours.ts';
import type { Layout } from './layout.ts';

type Attributes = Record<string, string | number>;

const SHORE = { 'stroke-width': 9, 'stroke-linejoin': 'round' };
const ARROW = { id: 'arrow', viewBox: '0 0 6 6', refX: 3, refY: 3, orient: 'auto' };
/** Widths of lines; a branch is thinner than the route that it leaves. */
const ROUTE_WIDTH = 2.5;
const BRANCH_WIDTH = 1.25;

/**
 * Draws a map as an SVG file. It is shown by an `<img>`, so it has no access to the page's fonts
 * and styles; attributes carry everything, and no policy has to allow anything.
 */
export function drawMap(layout: Layout, colours: Palette): string {
  const { width, height } = layout;
  const box = { viewBox: `0 0 ${width} ${height}`, width, height };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, [
    ...drawEarth(layout, colours),
    ...drawRoutes(layout, colours),
    ...drawDots(layout, colours),
    drawLabels(layout, colours),
  ]);
}

function drawEarth({ width, height, land, graticule }: Layout, colours: Palette): string[] {
  const { sea, shore, coast } = colours;
  const grid = { fill: 'none', stroke: coast, 'stroke-width': 0.5, 'stroke-opacity': 0.4 };
  return [
    element('rect', { width, height, fill: sea }),
    // Along the shore the water is drawn a little stronger, as on an engraved map.
    element('path', { d: land, stroke: shore, ...SHORE }),
    element('path', { d: land, fill: colours.land, stroke: coast, 'stroke-width': 0.75 }),
    element('path', { d: graticule, ...grid }),
  ];
}

function drawRoutes({ lines, ends }: Layout, { accent }: Palette): string[] {
  const paths = lines.map(({ path, by, isBranch }) =>
    element('path', {
      d: path,
      'stroke-width': isBranch ? BRANCH_WIDTH : ROUTE_WIDTH,
      ...(by === 'sea' && { 'stroke-dasharray': isBranch ? '3 3' : '6 4' }),
    }),
  );
  const arrows = ends.map(({ from, to, isArrow }) =>
    element('path', {
      d: `M${from.map(round)}L${to.map(round)}`,
      'stroke-width': ROUTE_WIDTH,
      ...(isArrow && { 'marker-end': 'url(#arrow)' }),
    }),
  );
  return [
    element('marker', ARROW, [element('path', { d: 'M0 0L6 3L0 6z', fill: accent })]),
    element('g', { fill: 'none', stroke: accent, 'stroke-linejoin': 'round' }, [
      ...paths,
      ...arrows,
    ]),
  ];
}

function drawDots({ dots }: Layout, { land, accent }: Palette): string[] {
  return dots.map(({ x, y, isNamed }) =>
    element('circle', {
      cx: round(x),
      cy: round(y),
      r: isNamed ? 3.5 : 2.25,
      fill: isNamed ? land : accent,
      stroke: accent,
      'stroke-width': isNamed ? 2 : 0,
    }),
  );
}

/** Each label has an edge of the land's colour, so that lines behind it do not disturb it. */
function drawLabels({ labels }: Layout, { land, ink, soft, water }: Palette): string {
  const looks = {
    place: { fill: ink, 'font-weight': 500 },
    country: { fill: soft },
    sea: { fill: water, 'font-style': 'italic', stroke: 'none' },
  };
  const texts = labels.map(({ text, kind, size, spacing, baseline: { x, y, anchor } }) => {
    const look = { ...(spacing && { 'letter-spacing': spacing }), ...looks[kind] };
    const align = anchor !== 'start' && { 'text-anchor': anchor };
    const attributes = { x: round(x), y: round(y), 'font-size': size, ...align, ...look };
    return element('text', attributes, [escapedText(text)]);
  });
  const edge = { stroke: land, 'stroke-width': 3, 'stroke-linejoin': 'round' };
  const font = "'Instrument Sans', system-ui, sans-serif";
  return element('g', { 'font-family': font, ...edge, 'paint-order': 'stroke' }, texts);
}

function element(name: string, attributes: Attributes, children: string[] = []): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapedText(`${value}`)}"`,
  );
  const content = children.join('');
  return `<${name}${list.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
