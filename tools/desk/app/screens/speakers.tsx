import { computed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Footer, UndoButtons } from '../parts/footer.tsx';
import { LineKeys } from '../parts/line-keys.tsx';
import { focusLine, Lines } from '../parts/lines.tsx';
import { PeopleBar } from '../parts/people-bar.tsx';
import { PeoplePanel } from '../parts/people-panel.tsx';
import { type Desk, goTo, type Place } from '../state/desk.ts';
import { nextDoubt } from '../state/doubts.ts';
import { Selection } from '../state/selection.ts';
import type { Session } from '../state/session.ts';
import { Findings } from './text.tsx';

/** What is open below the bar of people. */
export type Panel = 'people' | 'new-person' | undefined;

/** Line by line: what each line is, and who says it. */
export function SpeakersStep({ place }: { desk: Desk; place: Place }) {
  const { session } = place;
  const selection = useMemo(() => new Selection(shownLines(session)), [session]);
  const panel = useSignal<Panel>(undefined);
  const splitting = useSignal<string | undefined>(undefined);
  if (!session.view.value) return <p class="page">Reading the article …</p>;
  const doubts = session.view.value.doubts.length;
  return (
    <>
      <h1 class="spoken">Who speaks</h1>
      <p class="help">
        What each line is, and who says it; what is struck out is left out. To change a line, choose
        it, then a person above it or a key below.
      </p>
      <PeopleBar session={session} selection={selection} panel={panel} />
      {panel.value && <PeoplePanel session={session} selection={selection} panel={panel} />}
      <Findings findings={session.refused.value} />
      <Lines session={session} selection={selection} splitting={splitting} />
      <Footer place={place}>
        <LineKeys session={session} selection={selection} splitting={splitting} />
        <UndoButtons place={place} />
        {doubts > 0 && (
          <button
            type="button"
            class="main"
            onClick={() => {
              nextDoubt(session, selection);
              focusLine();
            }}
          >
            Next doubt · {doubts} left
          </button>
        )}
        <button
          type="button"
          class={doubts > 0 ? '' : 'main'}
          onClick={() => goTo(session.id, 'details')}
        >
          Next: details
        </button>
        <p class="kept why">The words themselves can’t be changed here.</p>
      </Footer>
    </>
  );
}

/** The lines as they are read; or, until the reader has answered, as they will be. */
function shownLines({ view, expected }: Session) {
  return computed(() => {
    const lines = view.value?.lines ?? [];
    if (expected.value.size === 0) return lines;
    return lines.map((line) => {
      const next = expected.value.get(line.ref);
      return next ? { ...line, ...next, by: next.by ?? line.by } : line;
    });
  });
}
