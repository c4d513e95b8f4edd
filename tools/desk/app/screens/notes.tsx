import { useEffect } from 'preact/hooks';
import { Conflict } from '../parts/conflict.tsx';
import { EntryForm } from '../parts/layer/entry-form.tsx';
import { EntryList } from '../parts/layer/entry-list.tsx';
import { LayerFooter } from '../parts/layer/layer-footer.tsx';
import { Transcript } from '../parts/layer/transcript.tsx';
import type { Desk, LayerPlace } from '../state/desk.ts';
import { selectedIn, WORDS_COMMANDS } from '../state/layer-commands.ts';
import type { LayerSession } from '../state/layer-session.ts';
import { Findings } from './text.tsx';

/** The words of an interview, and what an editor writes beside them. */
export function NotesScreen({ desk, place }: { desk: Desk; place: LayerPlace }) {
  const { session } = place;
  useCommandKeys(session);
  const view = session.view.value;
  return (
    <>
      <main class="panes layer" tabIndex={-1}>
        <div class="work">
          <Conflict desk={desk} keeper={place.keeper} />
          <h1 class="spoken">Notes and names</h1>
          <Findings findings={session.unread.value} />
          {view ? <Transcript session={session} view={view} /> : <p class="page">Reading …</p>}
        </div>
        <aside class="entries" aria-label="What is written beside the words">
          {view && session.open.value ? (
            <EntryForm desk={desk} place={place} entry={session.open.value} />
          ) : (
            view && <EntryList desk={desk} place={place} view={view} />
          )}
        </aside>
      </main>
      <LayerFooter desk={desk} place={place} />
      <p class="spoken" role="status">
        {session.said.value}
      </p>
    </>
  );
}

/** The keys of what can be made of the selected words, where no field has them for itself. */
function useCommandKeys(session: LayerSession): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select'))
        return;
      const words = selectedIn(session);
      const command = WORDS_COMMANDS.find(({ key }) => key === event.key.toLowerCase());
      if (!words || !command || (command.isOfAnswer && !words.isQuotable)) return;
      event.preventDefault();
      command.run(session);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [session]);
}
