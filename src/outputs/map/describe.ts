import type { Catalogue } from '../../catalogue/index.ts';
import { isPlace, type Leg, type RouteMap } from '../../core/model/figures.ts';

/** What a map shows, in words: each route with its legs, `by sea: Aktau, Alat`. */
export function describeMap(
  { routes }: RouteMap,
  { pages }: Catalogue,
): { name: string; legs: string[] }[] {
  return routes.map(({ name, legs }) => ({ name, legs: legs.map((leg) => inWords(leg, pages)) }));
}

function inWords({ by, through, from, to }: Leg, { leg }: Catalogue['pages']): string {
  const places = through.filter(isPlace).map(({ name }) => name);
  return leg(by, places.join(' – '), from, to);
}
