import * as words from '../../catalogue/chosen/filters.ts';
import { element } from '../element.ts';
import type { Engine, Filters } from './engine.ts';
import { FILTERS } from './filters.ts';

/** Of more values, those are shown that contain what is typed, and those that are chosen. */
const MOST_VALUES = 20;

/**
 * Shows a filter for each field that has more than one value.
 *
 * @param engine knows the values
 * @param chosen the values that are set already
 * @param onChange called with the new values
 * @param fits whether a value fits what is typed; handed over, because a module that three others
 *   import would become a file of its own, for which each reader waits
 */
export async function showFilters(
  engine: Engine,
  chosen: Filters,
  onChange: (filters: Filters) => void,
  fits: (value: string, typed: string) => boolean,
): Promise<HTMLElement> {
  const values = await engine.filters();
  const form = element('div', { className: 'filters' });
  for (const name of FILTERS) {
    const title = words.titles[name];
    const labelOf = (value: string) =>
      (name === 'attribution' && words.attributions[value as 'own']) || value;
    const names = Object.keys(values[name] ?? {}).sort((a, b) =>
      words.compare(labelOf(a), labelOf(b)),
    );
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
        labelOf(value),
      ),
    );
    form.append(
      element(
        'fieldset',
        {},
        element('legend', {}, title),
        ...(boxes.length > MOST_VALUES ? [finderOf(boxes, title, fits)] : []),
        ...boxes,
      ),
    );
  }
  form.addEventListener('change', () => onChange(read(form)));
  return form;
}

/** A field that narrows a long list of values. */
function finderOf(
  boxes: readonly HTMLLabelElement[],
  title: string,
  fits: (value: string, typed: string) => boolean,
): HTMLInputElement {
  const field = element('input', { type: 'search', placeholder: words.findIn(boxes.length) });
  field.setAttribute('aria-label', words.findValue(title));
  const narrow = () => {
    let room = MOST_VALUES;
    for (const box of boxes) {
      const isFitting = fits(box.textContent ?? '', field.value);
      const isChosen = box.querySelector('input')?.checked ?? false;
      box.hidden = !isChosen && !(isFitting && room > 0);
      if (isFitting && !isChosen) room -= 1;
    }
  };
  narrow();
  field.addEventListener('input', narrow);
  // Only a chosen value changes the search.
  field.addEventListener('change', (event) => event.stopPropagation());
  return field;
}

/** Several values of one filter are alternatives. */
function read(form: HTMLElement): Filters {
  const filters: Filters = {};
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('input:checked')) {
    filters[name] = [...(filters[name] ?? []), value];
  }
  return filters;
}
