import type { Filters } from './engine.ts';

/** The filters that a reader may set, and what they are called. */
export const FILTERS = [
  { name: 'topic', title: 'Topic' },
  { name: 'attribution', title: 'Attribution' },
  { name: 'person', title: 'Person' },
  { name: 'year', title: 'Year' },
];

/** Takes the filters out of an address: `?topic=economy`. */
export function filtersFrom(parameters: URLSearchParams): Filters {
  return Object.fromEntries(
    FILTERS.map(({ name }) => [name, parameters.getAll(name)]).filter(
      ([, values]) => values?.length,
    ),
  );
}
