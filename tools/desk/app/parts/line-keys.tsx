import type { Signal } from '@preact/signals';
import { forget, LINE_COMMANDS } from '../state/commands.ts';
import { nextDoubt } from '../state/doubts.ts';
import type { Selection } from '../state/selection.ts';
import type { Session } from '../state/session.ts';

interface Props {
  session: Session;
  selection: Selection;
  splitting: Signal<string | undefined>;
}

/** The commands for the selected lines: each is a key, and a button for mouse and touch. */
export function LineKeys({ session, selection, splitting }: Props) {
  const { isExtending } = selection;
  return (
    <div
      class="keys"
      role="toolbar"
      tabIndex={-1}
      aria-label="For the selected lines"
      onKeyDown={(event) => {
        const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (by) goOn(event.currentTarget, by);
      }}
    >
      <span class="hint">
        <kbd>↑</kbd> <kbd>↓</kbd> line
      </span>
      <button
        type="button"
        class="key"
        title="The next line that you choose ends a range"
        aria-pressed={isExtending.value}
        onClick={() => {
          isExtending.value = !isExtending.value;
        }}
      >
        <kbd>⇧</kbd> range
      </button>
      <button
        type="button"
        tabIndex={-1}
        class="key"
        aria-keyshortcuts="D"
        onClick={() => nextDoubt(session, selection)}
      >
        <kbd>D</kbd> next doubt
      </button>
      {LINE_COMMANDS.map(({ key, name, what, run }) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          class="key"
          title={what}
          aria-keyshortcuts={key.toUpperCase()}
          onClick={() => run(session, selection)}
        >
          <kbd>{key.toUpperCase()}</kbd> {name}
        </button>
      ))}
      <button
        type="button"
        tabIndex={-1}
        class="key"
        title="A new paragraph begins within the line"
        aria-keyshortcuts="S"
        onClick={() => {
          splitting.value = selection.line?.ref;
        }}
      >
        <kbd>S</kbd> split
      </button>
      <button
        type="button"
        tabIndex={-1}
        class="key"
        title="Take back what was decided about the lines"
        aria-keyshortcuts="Delete"
        onClick={() => forget(session, selection)}
      >
        <kbd>⌫</kbd> as read
      </button>
    </div>
  );
}

/** One stop of the Tab key, as toolbars have (ARIA Authoring Practices): arrows go on within it. */
function goOn(toolbar: HTMLElement, by: number): void {
  const buttons = [...toolbar.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons.at((at + by) % buttons.length)?.focus();
}
