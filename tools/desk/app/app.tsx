import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Step } from './model/problems.ts';
import { Conflict } from './parts/conflict.tsx';
import { Header } from './parts/header.tsx';
import { Preview } from './parts/preview.tsx';
import { AddressesStep } from './screens/addresses.tsx';
import { DetailsStep } from './screens/details.tsx';
import { ListScreen } from './screens/list.tsx';
import { NotesScreen } from './screens/notes.tsx';
import { PublishStep } from './screens/publish.tsx';
import { SpeakersStep } from './screens/speakers.tsx';
import { TextStep } from './screens/text.tsx';
import type { Desk, LayerPlace, Place } from './state/desk.ts';

/** The whole page. */
export function App({ desk }: { desk: Desk }) {
  const trouble = desk.trouble.value;
  return (
    <>
      <Header desk={desk} />
      {trouble && (
        <div class="trouble" role="alert">
          <b>{trouble.message}</b> {trouble.suggestion}
        </div>
      )}
      <Shown desk={desk} />
    </>
  );
}

function Shown({ desk }: { desk: Desk }) {
  const place = desk.place.value;
  const layer = desk.layer.value;
  useUndoKeys((layer ?? place)?.session);
  if (layer) return <NotesScreen desk={desk} place={layer} />;
  return place ? <Interview desk={desk} place={place} /> : <ListScreen desk={desk} />;
}

const SCREENS = {
  text: TextStep,
  speakers: SpeakersStep,
  details: DetailsStep,
  addresses: AddressesStep,
  publish: PublishStep,
};

function Interview({ desk, place }: { desk: Desk; place: Place }) {
  const { session } = place;
  const main = useFocusOnStep(session.step.value);
  const Screen = SCREENS[session.step.value];
  const hasPreview = session.view.value !== undefined && session.step.value !== 'publish';
  return (
    <div class={hasPreview ? 'panes' : 'panes whole'}>
      <main ref={main} class="work" tabIndex={-1}>
        <Conflict desk={desk} keeper={place.keeper} />
        <Screen desk={desk} place={place} />
      </main>
      {hasPreview && <Preview session={session} />}
      <p class="spoken" role="status">
        {session.said.value}
      </p>
    </div>
  );
}

/** A new step has the focus, unless a part of it has taken it. */
function useFocusOnStep(step: Step) {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!main.current?.contains(document.activeElement))
      main.current?.focus({ preventScroll: true });
  }, [step]);
  return main;
}

/** Ctrl+Z and Ctrl+Shift+Z, where no text field has them for itself. */
function useUndoKeys(session: (Place | LayerPlace)['session'] | undefined): void {
  useEffect(() => {
    if (!session) return;
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && event.shiftKey) session.redo();
      else if (key === 'z') session.undo();
      else if (key === 'y') session.redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [session]);
}
