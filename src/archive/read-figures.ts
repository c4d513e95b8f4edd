import { join } from 'node:path';
import type { z } from 'zod';
import type { Leg, MapPlace, Point, Route, RouteMap, Timeline } from '../core/model/figures.ts';
import { choiceOf } from '../core/read/choice.ts';
import type { FieldPath, Problem } from '../core/read/problem.ts';
import { mapSchema, placesSchema, routeSchema } from '../schemas/map.ts';
import { timelineSchema } from '../schemas/timeline.ts';
import { type ContentFile, readContentFile, readFolder } from './read-folder.ts';

/** Maps and timelines, read and checked. */
export interface Figures {
  /** Every file, readable or not, `map middle-corridor`: what an interview may name. */
  known: ReadonlySet<string>;
  maps: RouteMap[];
  timelines: Timeline[];
  problems: Problem[];
}

/**
 * Reads `maps/` with the routes and places that they name, and `timelines/`.
 *
 * @param content path of the content folder
 */
export async function readFigures(content: string): Promise<Figures> {
  const timelines = await readFolder(join(content, 'timelines'), timelineSchema, 'timeline');
  const maps = await readMaps(content);
  const named = (kind: string, ids: string[]) => ids.map((id) => `${kind} ${id}`);
  return {
    known: new Set([...named('map', maps.ids), ...named('timeline', timelines.ids)]),
    maps: maps.maps,
    timelines: timelines.files.map(({ id, data }) => ({ id, ...data })),
    problems: [...timelines.problems, ...maps.problems],
  };
}

async function readMaps(
  content: string,
): Promise<Pick<Figures, 'maps' | 'problems'> & { ids: string[] }> {
  const { ids, ...maps } = await readFolder(join(content, 'maps'), mapSchema, 'map');
  const routes = await readFolder(join(content, 'routes'), routeSchema, 'route');
  const problems = [...maps.problems, ...routes.problems];
  if (ids.length + routes.ids.length === 0) return { ids, maps: [], problems };
  const places = await readContentFile(join(content, 'places.yaml'), placesSchema, 'places');
  problems.push(...places.problems);
  const known = places.content ? findPlaces(places.content, problems) : new Map<string, MapPlace>();
  // What refers to something that can't be read may be right.
  if (problems.length > 0) return { ids, maps: [], problems };
  const drawn = new Map(routes.files.map((f) => [f.id, makeRoute(f, known, problems)]));
  return { ids, maps: maps.files.map((file) => makeMap(file, drawn, known, problems)), problems };
}

function findPlaces(
  file: ContentFile<z.infer<typeof placesSchema>>,
  problems: Problem[],
): Map<string, MapPlace> {
  const sources = new Map(Object.entries(file.data.sources));
  return new Map(
    Object.entries(file.data.places).flatMap(([id, { name, point, source }]) => {
      const gazetteer = find('source', sources, source, file, ['places', id, 'source'], problems);
      return gazetteer ? [[id, { id, name, point, source: gazetteer }]] : [];
    }),
  );
}

function makeRoute(
  file: ContentFile<z.infer<typeof routeSchema>>,
  places: Map<string, MapPlace>,
  problems: Problem[],
): Route {
  const legs = file.data.legs.map(({ through, ...leg }, index): Leg => {
    const points = through.flatMap((stop, at): (MapPlace | Point)[] => {
      if (typeof stop !== 'string') return [stop];
      const place = find('place', places, stop, file, ['legs', index, 'through', at], problems);
      return place ? [place] : [];
    });
    return { ...leg, through: points };
  });
  const { name, branch, sources } = file.data;
  return { id: file.id, name, isBranch: branch, legs, sources };
}

function makeMap(
  file: ContentFile<z.infer<typeof mapSchema>>,
  routes: Map<string, Route>,
  places: Map<string, MapPlace>,
  problems: Problem[],
): RouteMap {
  const { data } = file;
  const findPlace = (ids: string[], ...path: string[]) =>
    ids.flatMap((id, index) => find('place', places, id, file, [...path, index], problems) ?? []);
  const view = (name: 'wide' | 'narrow') => ({
    ...data.views[name],
    places: findPlace(data.views[name].places, 'views', name, 'places'),
  });
  return {
    ...data,
    id: file.id,
    routes: data.routes.flatMap(
      (id, index) => find('route', routes, id, file, ['routes', index], problems) ?? [],
    ),
    named: findPlace(data.named, 'named'),
    views: { wide: view('wide'), narrow: view('narrow') },
  };
}

/**
 * What an id refers to. Where there is no such thing, it is a problem once, however often the id
 * occurs: the mistake may be where it should have been defined.
 */
function find<T>(
  what: string,
  known: Map<string, T>,
  id: string,
  { file, at }: ContentFile<unknown>,
  path: FieldPath,
  problems: Problem[],
): T | undefined {
  const message = `There is no ${what} “${id}”.`;
  if (!known.has(id) && !problems.some((problem) => problem.message === message))
    problems.push({
      rule: 'map-reference',
      severity: 'error',
      file,
      ...at(path),
      message,
      suggestion: choiceOf(id, [...known.keys()]),
    });
  return known.get(id);
}
