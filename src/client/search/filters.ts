import type { Filters } from './engine.ts';

/** The filters that a reader may set. */
export const FILTERS = ['topic', 'attribution', 'person', 'year'] as const;

/** Values that addresses had when labels were values. */
const FORMER: Record<string, string> = {
  'own analysis': 'own',
  'official position': 'official',
  'third party': 'third-party',
};

/** Takes the filters out of an address: `?topic=economy`. */
export function filtersFrom(parameters: URLSearchParams): Filters {
  return Object.fromEntries(
    FILTERS.map((name) => [
      name,
      parameters.getAll(name).map((value) => (name === 'attribution' && FORMER[value]) || value),
    ]).filter(([, values]) => values?.length),
  );
}
