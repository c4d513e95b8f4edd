import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Filters } from '../../src/client/search/engine.ts';
import { showFilters } from '../../src/client/search/filter-form.ts';
import { hasBeginnings } from '../../src/client/search/query.ts';
import { engineOf } from '../helpers/search-answers.ts';

beforeEach(() => {
  const { window, document } = parseHTML('<html><body></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Event', window.Event);
});
afterEach(() => vi.unstubAllGlobals());

async function filters(person: readonly string[], chosen: Filters = {}) {
  const engine = {
    ...engineOf({}),
    filters: async () => ({ person: Object.fromEntries(person.map((name) => [name, 1])) }),
  };
  const onChange = vi.fn();
  const form = await showFilters(engine, chosen, onChange, hasBeginnings);
  const shown = () =>
    [...form.querySelectorAll('label')]
      .filter(({ hidden }) => !hidden)
      .map((box) => box.textContent);
  return { form, shown, onChange };
}

describe('the values of a filter', () => {
  it('are all shown where they are few, and not at all where there is one', async () => {
    const { form, shown } = await filters(['Ida Holt', 'Jon Rask']);
    expect(shown()).toEqual(['Ida Holt', 'Jon Rask']);
    expect(form.querySelector('input[type=search]')).toBeNull();
    expect((await filters(['Ida Holt'])).shown()).toEqual([]);
  });

  it('are found by what they contain, in a long list; what is chosen stays', async () => {
    const people = Array.from({ length: 400 }, (_, n) => `Person ${String(n).padStart(3, '0')}`);
    const { form, shown, onChange } = await filters([...people, 'Əli Şir'], {
      person: ['Person 399'],
    });
    expect(shown()).toHaveLength(21);
    expect(shown()).toContain('Person 399');
    const field = form.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('There is no field.');
    field.value = 'eli';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(shown().sort()).toEqual(['Person 399', 'Əli Şir']);
    expect(onChange).not.toHaveBeenCalled();
  });
});
