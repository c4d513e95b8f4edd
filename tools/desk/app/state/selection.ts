import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LineView } from '../reading/article-view.ts';

/** The lines that a command is about: from the one where a range began to the current one. */
export class Selection {
  readonly lines: ReadonlySignal<readonly LineView[]>;
  readonly #anchor: Signal<string | undefined> = signal(undefined);
  readonly #current: Signal<string | undefined> = signal(undefined);
  /** Whether the next line that is touched ends a range. */
  readonly isExtending = signal(false);
  readonly current;
  readonly refs;

  constructor(lines: ReadonlySignal<readonly LineView[]>) {
    this.lines = lines;
    const indexOf = (ref: string | undefined) => lines.value.findIndex((line) => line.ref === ref);
    // A line that is no longer there leaves the first one.
    this.current = computed(() => Math.max(indexOf(this.#current.value), 0));
    this.refs = computed(() => {
      const anchor = indexOf(this.#anchor.value);
      const [from, to] = [anchor < 0 ? this.current.value : anchor, this.current.value];
      const range = lines.value.slice(Math.min(from, to), Math.max(from, to) + 1);
      return range.map(({ ref }) => ref);
    });
  }

  /** The line that commands begin from. */
  get line(): LineView | undefined {
    return this.lines.value[this.current.value];
  }

  /** Goes to a line; a range goes on to it. */
  goTo(ref: string, isRange = false): void {
    if (!isRange && !this.isExtending.value) this.#anchor.value = ref;
    this.isExtending.value = false;
    this.#current.value = ref;
  }

  /** Goes so many lines on, or back. */
  move(by: number, isRange = false): void {
    const lines = this.lines.value;
    const to = Math.min(Math.max(this.current.value + by, 0), lines.length - 1);
    const line = lines[to];
    if (line) this.goTo(line.ref, isRange);
  }
}
