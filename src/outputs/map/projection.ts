import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoProjection, geoConicConformal, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapSection, Point } from '../../core/model/figures.ts';

/** Islands and lakes with less than this many square pixels are left out. */
const SMALLEST = 2;

/**
 * The land of the Earth, Natural Earth 1:50 million, without borders. (The 1:10 million file of
 * this edition has a winding error that floods the map; in 1:110 million the Caspian is too coarse.)
 */
export function readLand(): Polygon[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
  const topology: Topology<{ land: GeometryCollection }> = JSON.parse(readFileSync(file, 'utf8'));
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
    polygonsOf(geometry as MultiPolygon | Polygon),
  );
}

function polygonsOf(geometry: MultiPolygon | Polygon): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/**
 * A conformal conic projection (true to shape, as usual for regions of middle latitude that are
 * wider than high), so that the view's extent fills its drawing.
 */
export function projectionOf({ width, height, extent }: MapSection): GeoProjection {
  const [[west, south], [east, north]] = extent;
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  const rise = (north - south) / 6;
  const projection = geoConicConformal()
    .rotate([-longitude, 0])
    .parallels([south + rise, north - rise])
    .center([0, latitude]);
  // Corners and the middle of the sides: the parallels are arcs.
  const outline: Point[] = [
    [west, south],
    [longitude, south],
    [east, south],
    [east, north],
    [longitude, north],
    [west, north],
  ];
  return projection
    .fitSize([width, height], { type: 'MultiPoint', coordinates: outline })
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ])
    .precision(0.3);
}

/** The land in a view, as the data of an SVG path with a tenth of a pixel's precision. */
export function landPath(land: readonly Polygon[], projection: GeoProjection): string {
  const path = geoPath(projection).digits(1);
  const area = geoPath(projection);
  return land
    .filter((polygon) => area.area(polygon) >= SMALLEST)
    .map((polygon) => path(polygon) ?? '')
    .join('');
}
