import { brotliCompressSync } from 'node:zlib';
import { geoContains, geoDistance, geoInterpolate } from 'd3-geo';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { ENGLISH } from '../../src/catalogue/index.ts';
import type { Leg, Point, RouteMap } from '../../src/core/model/figures.ts';
import { describeMap } from '../../src/outputs/map/describe.ts';
import { drawMap } from '../../src/outputs/map/draw.ts';
import { collide, placeLabels } from '../../src/outputs/map/labels.ts';
import { type Layout, layoutMap, pointsOf } from '../../src/outputs/map/layout.ts';
import { readLand } from '../../src/outputs/map/projection.ts';
import { GIVEN_COLOURS, paletteOf, SCHEMES } from '../../src/styles/colours.ts';
import { copyContent } from '../helpers/content.ts';

const EARTH_KM = 6371;
const land = readLand();
const shores = shoresOfTheRegion();
let maps: RouteMap[];
let map: RouteMap;
beforeAll(async () => {
  maps = (await readArchive('content')).maps;
  map = maps.find(({ id }) => id === 'middle-corridor') as RouteMap;
});

const layouts = (): Layout[] =>
  maps.flatMap((each) => [each.views.wide, each.views.narrow].map((v) => layoutMap(each, v, land)));

describe('the maps', () => {
  it('have no two labels that overlap, and none that covers a dot or leaves the drawing', () => {
    for (const { labels, dots, width, height } of layouts()) {
      expect(labels.length).toBeGreaterThan(10);
      for (const [index, { box }] of labels.entries()) {
        for (const other of labels.slice(index + 1)) expect(collide(box, other.box)).toBe(false);
        for (const { x, y } of dots)
          expect(collide(box, { x: x - 3, y: y - 3, width: 6, height: 6 })).toBe(false);
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
    }
  });

  it('have no leg by sea that crosses land, but at its ends', () => {
    const legs = maps.flatMap(({ routes }) => routes.flatMap((route) => route.legs));
    const bySea = legs.filter(({ by }) => by === 'sea');
    expect(bySea).toHaveLength(2);
    for (const leg of bySea) expect(kilometresOverLand(leg)).toBeLessThan(25);
  });

  it('would show it: a straight line from Aktau to Alat crosses the Absheron peninsula', () => {
    const [leg] = map.routes.flatMap(({ legs }) => legs.filter(({ by }) => by === 'sea'));
    const straight = { by: 'sea' as const, through: [leg?.through[0], leg?.through.at(-1)] };
    expect(kilometresOverLand(straight as Leg)).toBeGreaterThan(40);
  });

  it('are the same each time', () => {
    expect(layoutMap(map, map.views.wide, land)).toEqual(layoutMap(map, map.views.wide, land));
  });

  it('cost at most 40 kB together, and bring no script, style or address of their own', () => {
    const files = layouts().flatMap((layout) =>
      SCHEMES.map((scheme) => drawMap(layout, paletteOf(scheme, GIVEN_COLOURS[scheme]))),
    );
    const bytes = files.map((svg) => brotliCompressSync(svg).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
    for (const svg of files) expect(svg).not.toMatch(/<script|<style| style=|href=| on\w+=/);
  });

  it('name Türkiye so, and every place of the story', () => {
    const words = layouts().map(({ labels }) => labels.map(({ text }) => text));
    for (const list of words) {
      expect(list).not.toContain('Turkey');
      for (const name of ['Türkiye', 'Azerbaijan', 'Uzbekistan', 'Aktau', 'Alat', 'Baku'])
        expect(list).toContain(name);
    }
  });

  it('show the sea as water and the land as land', () => {
    const inLand = (point: Point) => land.some((polygon) => geoContains(polygon, point));
    expect([inLand([50.8, 42]), inLand([38, 43]), inLand([60, 45])]).toEqual([false, false, true]);
  });

  it('can be told in words', () => {
    expect(describeMap(map, ENGLISH)[0]?.legs).toEqual([
      'from China by rail: Khorgos – Zhezkazgan – Beyneu – Aktau',
      'by sea: Aktau – Alat',
      'by rail: Alat – Tbilisi',
      'by rail: Tbilisi – Akhalkalaki – Kars, on to Türkiye and Europe',
      'by rail: Tbilisi – Poti, on to the Black Sea',
    ]);
  });

  it('are refused when a route goes through a place that is not known', async () => {
    using content = copyContent();
    content.edit('routes/turkmenbashi-branch.yaml', (text) => text.replace('mary', 'merv'));
    const { problems } = await readArchive(content.folder);
    expect(problems[0]).toMatchObject({ rule: 'map-reference', line: 5, column: 58 });
  });
});

describe('labels', () => {
  const frame = { x: 0, y: 0, width: 200, height: 100 };
  const wanted = (text: string, x: number, y: number) => ({ text, x, y, size: 10, hasDot: true });

  it('move aside for each other, and the least important stays away when all is full', () => {
    const crowd = Array.from({ length: 20 }, (_, i) => wanted(`Place ${i}`, 100, 50));
    const placed = placeLabels(crowd, [], [], frame);
    expect(placed[0]?.text).toBe('Place 0');
    expect(placed.length).toBeGreaterThan(1);
    expect(placed.length).toBeLessThan(20);
  });

  it('keep off a line where they can', () => {
    const line = Array.from({ length: 50 }, (_, i) => ({ x: 100 + 2 * i, y: 50 }));
    const [label] = placeLabels([wanted('Place', 100, 50)], [], line, frame);
    expect(label?.box.x).toBeLessThan(100);
  });
});

/** How far a leg goes over land. */
function kilometresOverLand(leg: Leg): number {
  const points = pointsOf(leg);
  return points.slice(1).reduce((sum, to, index) => {
    const from = points[index] ?? to;
    const way = geoInterpolate(from, to);
    const steps = 200;
    const over = Array.from({ length: steps }, (_, i) => way((i + 0.5) / steps)).filter(([x, y]) =>
      isOnLand(x, y),
    );
    return sum + (geoDistance(from, to) * EARTH_KM * over.length) / steps;
  }, 0);
}

/**
 * Whether a point is on land: it is when a line from it to the east crosses shores an odd number of
 * times. (On so short a way a straight shore in degrees is as good as a great circle.)
 */
function isOnLand(x: number, y: number): boolean {
  const crossed = shores.filter(
    ([x1, y1, x2, y2]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1),
  );
  return crossed.length % 2 === 1;
}

/** The shores between 35° and 50° N, stretch by stretch. */
function shoresOfTheRegion(): [x1: number, y1: number, x2: number, y2: number][] {
  return land.flatMap(({ coordinates }) =>
    coordinates.flatMap((ring) =>
      ring.slice(1).flatMap((to, index): [number, number, number, number][] => {
        const from = ring[index] ?? to;
        const isNear =
          Math.max(from[1] ?? 0, to[1] ?? 0) > 35 && Math.min(from[1] ?? 0, to[1] ?? 0) < 50;
        return isNear ? [[from[0] ?? 0, from[1] ?? 0, to[0] ?? 0, to[1] ?? 0]] : [];
      }),
    ),
  );
}
