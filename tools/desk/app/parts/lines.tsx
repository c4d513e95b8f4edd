import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Selection } from '../state/selection.ts';
import type { Session } from '../state/session.ts';
import { LineRow } from './line-row.tsx';
import { pressed } from './pressed.ts';

interface Props {
  session: Session;
  selection: Selection;
  /** The line that is being split. */
  splitting: Signal<string | undefined>;
}

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
  const selected = new Set(selection.refs.value);
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
      <tbody>
        {lines.value.map((line) => (
          <LineRow
            key={line.ref}
            line={line}
            name={line.by === undefined ? undefined : (names.value.get(line.by) ?? line.by)}
            doubts={doubts.value.get(line.ref)}
            isCurrent={line.ref === current}
            isSelected={selected.has(line.ref)}
            isSplitting={splitting.value === line.ref}
            session={session}
            selection={selection}
            splitting={splitting}
          />
        ))}
      </tbody>
    </table>
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
