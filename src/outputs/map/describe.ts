import { isPlace, type Leg, type RouteMap } from '../../core/model/figures.ts';

/** What a map shows, in words: each route with its legs, `by sea: Aktau, Alat`. */
export function describeMap({ routes }: RouteMap): { name: string; legs: string[] }[] {
  return routes.map(({ name, legs }) => ({ name, legs: legs.map(describeLeg) }));
}

function describeLeg({ by, through, from, to }: Leg): string {
  const places = through.filter(isPlace).map(({ name }) => name);
  const way = `by ${by}: ${places.join(' – ')}`;
  return `${from ? `from ${from} ` : ''}${way}${to ? `, on to ${to}` : ''}`;
}
