import { element } from '../element.ts';
import type { Engine, Filters } from './engine.ts';

/** The filters that a reader may set, and what they are called. */
const FILTERS = [
  { name: 'topic', title: 'Topic' },
  { name: 'attribution', title: 'Attribution' },
  { name: 'person', title: 'Person' },
];

/** Takes the filters out of an address: `?topic=economy`. */
export function filtersFrom(parameters: URLSearchParams): Filters {
  return Object.fromEntries(
    FILTERS.map(({ name }) => [name, parameters.getAll(name)]).filter(
      ([, values]) => values?.length,
    ),
  );
}

/**
 * Shows a filter for each field that has more than one value.
 *
 * @param engine knows the values
 * @param chosen the values that are set already
 * @param onChange called with the new values
 */
export async function showFilters(
  engine: Engine,
  chosen: Filters,
  onChange: (filters: Filters) => void,
): Promise<HTMLElement> {
  const values = await engine.filters();
  const form = element('div', { className: 'filters' });
  for (const { name, title } of FILTERS) {
    const names = Object.keys(values[name] ?? {}).sort((a, b) => a.localeCompare(b, 'en'));
    if (names.length < 2) continue;
    const boxes = names.map((value) =>
      element(
        'label',
        {},
        element('input', {
          type: 'checkbox',
          name,
          value,
          checked: chosen[name]?.includes(value) ?? false,
        }),
        value,
      ),
    );
    form.append(element('fieldset', {}, element('legend', {}, title), ...boxes));
  }
  form.addEventListener('change', () => onChange(read(form)));
  return form;
}

/** Several values of one filter are alternatives. */
function read(form: HTMLElement): Filters {
  const filters: Filters = {};
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('input:checked')) {
    filters[name] = [...(filters[name] ?? []), value];
  }
  return filters;
}
