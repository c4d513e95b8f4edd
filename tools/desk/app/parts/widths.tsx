import type { Signal } from '@preact/signals';

/** How wide something is shown: as on a phone, or as on a desk. */
export type Width = 'phone' | 'desk';

/** Chooses how wide something is shown. */
export function Widths({ width }: { width: Signal<Width> }) {
  return (['phone', 'desk'] as const).map((one) => (
    <button
      key={one}
      type="button"
      class="link"
      aria-pressed={width.value === one}
      onClick={() => {
        width.value = one;
      }}
    >
      {one}
    </button>
  ));
}
