import { type GeoProjection, geoGraticule, geoInterpolate, geoPath } from 'd3-geo';
import type { Polygon } from 'geojson';
import {
  isPlace,
  type Leg,
  type MapPlace,
  type MapSection,
  type Point,
  type RouteMap,
} from '../../core/model/figures.ts';
import { type Box, type Placed, placeLabels, type Wanted } from './labels.ts';
import { landPath, projectionOf } from './projection.ts';

/** A map ready to be drawn. All lengths are pixels. */
export interface Layout {
  width: number;
  height: number;
  /** Data of SVG paths. */
  land: string;
  graticule: string;
  lines: { path: string; by: Leg['by']; isBranch: boolean }[];
  /** Short ends of lines that leave the map's places: arrows where they go on. */
  ends: { from: Point; to: Point; isArrow: boolean }[];
  dots: Dot[];
  labels: (Placed & { kind: LabelKind })[];
}

/** A place on the drawing; `isNamed` if the interview names it. */
interface Dot {
  x: number;
  y: number;
  place: MapPlace;
  isNamed: boolean;
}

type WantedLabel = Wanted & { kind: LabelKind };

/** What a label names; each kind has a size and a hand of its own. */
export type LabelKind = 'place' | 'country' | 'sea';

const SIZE = { place: 12.5, country: 11.5, sea: 13 };
/** Letters of a country's name are spaced. */
const SPACING = { place: 0, country: 0.5, sea: 0.5 };
const MARGIN = 6;
/** Length of a line's end beyond the last place. */
const END = 22;
/** Meridians and parallels, every ten degrees. */
const GRATICULE = geoGraticule().step([10, 10]).precision(5);

/**
 * Computes where everything on a map goes. The same map always gives the same layout.
 *
 * @param map what it shows
 * @param view which part of the Earth, and how large
 * @param land from `readLand`
 */
export function layoutMap(map: RouteMap, view: MapSection, land: readonly Polygon[]): Layout {
  const projection = projectionOf(view);
  const { width, height } = view;
  const frame = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const legs = map.routes.flatMap(({ legs, isBranch }) => legs.map((leg) => ({ leg, isBranch })));
  const ends = legs.flatMap(({ leg }) => endsOf(leg, projection));
  const along = [
    ...legs.flatMap(({ leg }) => alongLeg(leg, projection)),
    ...ends.flatMap(alongEnd),
  ];
  const dots = dotsOf(map, view, (point) => project(projection, point, frame));
  const wanted = labelsOf(view, dots, (point) => project(projection, point, frame));
  return {
    width,
    height,
    land: landPath(land, projection),
    graticule: geoPath(projection).digits(1)(GRATICULE()) ?? '',
    lines: legs.map(({ leg, isBranch }) => ({
      path: linePath(leg, projection),
      by: leg.by,
      isBranch,
    })),
    ends,
    dots,
    labels: placeLabels(
      wanted,
      dots.map(({ x, y }): Box => ({ x: x - 4, y: y - 4, width: 8, height: 8 })),
      along.map(([x, y]) => ({ x, y })),
      frame,
    ),
  };
}

/** Where a point of the Earth is on the drawing; undefined if it is not within the frame. */
type Locate = (point: Point) => { x: number; y: number } | undefined;

function dotsOf(map: RouteMap, view: MapSection, locate: Locate): Dot[] {
  return placesOf(map, view).flatMap((place) => {
    const at = locate(place.point);
    return at ? [{ ...at, place, isNamed: map.named.includes(place) }] : [];
  });
}

/** Words that want a place, the most important first: countries, then places, then seas. */
function labelsOf(view: MapSection, dots: readonly Dot[], locate: Locate): WantedLabel[] {
  const areasOf = (kind: 'country' | 'sea') =>
    view.areas.flatMap((area) => {
      const at = area.kind === kind ? locate(area.point) : undefined;
      return at ? [label(area.name, kind, at.x, at.y)] : [];
    });
  const places = view.places.flatMap((place) => {
    const dot = dots.find((other) => other.place === place);
    return dot ? [label(place.name, 'place', dot.x, dot.y)] : [];
  });
  return [...areasOf('country'), ...places, ...areasOf('sea')];
}

/** Every place of a map: those with a label, and those of the routes. */
export function placesOf({ routes }: RouteMap, view: MapSection): MapPlace[] {
  const stops = routes.flatMap(({ legs }) =>
    legs.flatMap(({ through }) => through.filter(isPlace)),
  );
  return [...new Set([...view.places, ...stops])];
}

/** The points through which a leg goes. */
export function pointsOf({ through }: Leg): Point[] {
  return through.map((stop) => (isPlace(stop) ? stop.point : stop));
}

function label(text: string, kind: LabelKind, x: number, y: number) {
  return { text, kind, x, y, size: SIZE[kind], spacing: SPACING[kind], hasDot: kind === 'place' };
}

function linePath(leg: Leg, projection: GeoProjection): string {
  return geoPath(projection).digits(1)({ type: 'LineString', coordinates: pointsOf(leg) }) ?? '';
}

/** Where a leg comes from and goes on to, in the direction of its first and its last stretch. */
function endsOf(leg: Leg, projection: GeoProjection): Layout['ends'] {
  const points = pointsOf(leg).map((point): Point => projection(point) ?? [0, 0]);
  const beyond = (before: Point | undefined, at: Point | undefined, isArrow: boolean) => {
    if (!before || !at) return [];
    const [dx, dy] = [at[0] - before[0], at[1] - before[1]];
    const scale = END / Math.hypot(dx, dy);
    const to: Point = [at[0] + dx * scale, at[1] + dy * scale];
    return [{ from: at, to, isArrow }];
  };
  return [
    ...(leg.from ? beyond(points[1], points[0], false) : []),
    ...(leg.to ? beyond(points.at(-2), points.at(-1), true) : []),
  ];
}

/** Points along a leg as it is drawn, a few pixels apart. */
function alongLeg(leg: Leg, projection: GeoProjection): Point[] {
  const points = pointsOf(leg);
  return points.slice(1).flatMap((to, index) => {
    const between = geoInterpolate(points[index] ?? to, to);
    return steps(60).flatMap((share): Point[] => {
      const at = projection(between(share));
      return at ? [at] : [];
    });
  });
}

/** Points along a straight stretch of the drawing. */
function alongEnd({ from, to }: Layout['ends'][number]): Point[] {
  return steps(12).map(
    (t): Point => [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])],
  );
}

/** Shares from 0 to 1. */
function steps(count: number): number[] {
  return Array.from({ length: count + 1 }, (_, step) => step / count);
}

function project(projection: GeoProjection, point: Point, { x, y, width, height }: Box) {
  const at = projection(point);
  if (!at || at[0] < x || at[1] < y || at[0] > x + width || at[1] > y + height) return undefined;
  return { x: at[0], y: at[1] };
}
