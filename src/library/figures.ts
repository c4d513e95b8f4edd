import { getCollection, getEntry } from 'astro:content';
import type { RouteMap, ShownFigure } from '../core/model/figures.ts';
import type { Interview } from '../core/model/interview.ts';

/** All maps. */
export async function allMaps(): Promise<RouteMap[]> {
  return (await getCollection('maps')).map(({ data }) => data);
}

/**
 * The figures that an interview's layer names, in its order.
 *
 * @throws when one is not there; the checks have made sure that it is
 */
export async function figuresOf({ layer }: Interview): Promise<ShownFigure[]> {
  return Promise.all(
    (layer?.figures ?? []).map(async ({ at, isOnFront, kind, id }): Promise<ShownFigure> => {
      if (kind === 'map') return { at, isOnFront, kind, map: (await find('maps', id)).data };
      return { at, isOnFront, kind, timeline: (await find('timelines', id)).data };
    }),
  );
}

async function find<Kind extends 'maps' | 'timelines'>(kind: Kind, id: string) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`There is no ${kind}/${id}.yaml.`);
  return entry;
}
