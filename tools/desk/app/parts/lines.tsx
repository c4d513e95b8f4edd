import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Selection } from '../state/selection.ts';
import type { Session } from '../state/session.ts';
import { LineGroup } from './line-group.tsx';
import { pressed } from './pressed.ts';

interface Props {
  session: Session;
  selection: Selection;
  /** The line that is being split. */
  splitting: Signal<string | undefined>;
}

/** So many lines are looked at together when a key has changed one of them. */
const GROUP = 50;

/** All lines of the article, as a grid: arrows go from line to line, letters are commands. */
export function Lines({ session, selection, splitting }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const { lines } = selection;
  const doubts = useComputed(() =>
    Map.groupBy(session.view.value?.doubts ?? [], ({ lines: [place = ''] }) => place),
  );
  const names = useComputed(
    () => new Map(session.view.value?.people.map(({ id, name }) => [id, name ?? 'who answers'])),
  );
  const current = selection.line?.ref;
  const selected = selection.refs.value;
  const groups = useComputed(() =>
    Array.from({ length: Math.ceil(lines.value.length / GROUP) }, (_, index) =>
      lines.value.slice(index * GROUP, (index + 1) * GROUP),
    ),
  );
  useFocus(grid, current, lines);
  return (
    <table
      ref={grid}
      class="lines"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA has this pattern for grids
      role="grid"
      aria-label="Lines of the article"
      aria-multiselectable="true"
      aria-rowcount={lines.value.length}
      tabIndex={-1}
      onKeyDown={(event) => pressed(event, { session, selection, splitting })}
    >
      {groups.value.map((group, index) => {
        const refs = new Set(group.map(({ ref }) => ref));
        const inGroup = (ref: string | undefined) => (ref && refs.has(ref) ? ref : undefined);
        return (
          <LineGroup
            key={index}
            lines={group}
            names={names.value}
            doubts={doubts.value}
            current={inGroup(current)}
            selected={selected.filter((ref) => refs.has(ref)).join(' ')}
            split={inGroup(splitting.value)}
            {...{ session, selection, splitting }}
          />
        );
      })}
    </table>
  );
}

/** Goes to the current line, from wherever a button has led to it: its keys work at once. */
export function focusLine(): void {
  // After the line is shown as the current one.
  setTimeout(() =>
    document.querySelector<HTMLElement>('.lines tr[tabindex="0"]')?.focus({ preventScroll: true }),
  );
}

/** The current line has the focus, unless the editor is somewhere else on the page. */
function useFocus(
  grid: { current: HTMLTableElement | null },
  current: string | undefined,
  lines: ReadonlySignal<unknown>,
): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const row = grid.current?.querySelector<HTMLElement>('tr[tabindex="0"]');
    const { activeElement } = document;
    const isHere = !activeElement?.closest('button, input, select') || isFirst.current;
    isFirst.current = false;
    row?.scrollIntoView({ block: 'nearest' });
    if (isHere || grid.current?.contains(activeElement)) row?.focus({ preventScroll: true });
  }, [current, lines.value, grid]);
}
