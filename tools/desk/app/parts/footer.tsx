import type { ComponentChildren } from 'preact';
import type { LayerPlace, Place } from '../state/desk.ts';

/** What is at the foot of a step: its keys or buttons, and whether the draft is kept. */
export function Footer({
  place,
  children,
}: {
  place: Place | LayerPlace;
  children?: ComponentChildren;
}) {
  return (
    <footer class="foot">
      {children}
      <Kept place={place} />
    </footer>
  );
}

const WORDS = {
  nothing: '',
  waiting: 'Saving the draft …',
  kept: 'Saved as a draft.',
  conflict: 'Not saved: changed in another tab.',
} as const;

function Kept({ place: { keeper } }: { place: Place | LayerPlace }) {
  const keeping = keeper.keeping.value;
  if (keeping.state === 'failed')
    return (
      <p class="kept failed" role="alert">
        Not saved. {keeping.message} {keeping.suggestion}
      </p>
    );
  return <p class="kept">{WORDS[keeping.state]}</p>;
}

/** Undo and redo, for whoever has no keyboard. */
export function UndoButtons({ place: { session } }: { place: Place | LayerPlace }) {
  const { past, future } = session.history.value;
  return (
    <span class="undo">
      <button
        type="button"
        class="key"
        aria-keyshortcuts="Control+Z"
        disabled={past.length === 0}
        onClick={() => session.undo()}
      >
        <kbd>Ctrl Z</kbd> undo
      </button>
      <button
        type="button"
        class="key"
        aria-keyshortcuts="Control+Shift+Z"
        disabled={future.length === 0}
        onClick={() => session.redo()}
      >
        redo
      </button>
    </span>
  );
}
