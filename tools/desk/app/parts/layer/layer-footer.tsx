import { useSignal } from '@preact/signals';
import type { Desk, LayerPlace } from '../../state/desk.ts';
import { openProblem, selectedIn, WORDS_COMMANDS } from '../../state/layer-commands.ts';
import { type ChangedFile, saveLayer } from '../../state/save-layer.ts';
import { inWords } from '../../storage/storage.ts';
import { FileConflict } from '../file-conflict.tsx';
import { Footer, UndoButtons } from '../footer.tsx';

/** What can be made of the selected words, and the way of all changes into the site. */
export function LayerFooter({ desk, place }: { desk: Desk; place: LayerPlace }) {
  const { session } = place;
  const isBusy = useSignal(false);
  const trouble = useSignal<unknown>(undefined);
  const conflicts = useSignal<readonly ChangedFile[]>([]);
  const { site } = desk.storage;
  const changed = session.changed.value;
  const problems = session.view.value?.problems ?? [];
  const save = async () => {
    if (!site) return;
    isBusy.value = true;
    trouble.value = undefined;
    try {
      conflicts.value = await saveLayer(session, site);
      if (conflicts.value.length === 0) {
        session.said.value = 'Saved in the site.';
        session.savedAt.value += 1;
        session.open.value = undefined;
      }
    } catch (error) {
      trouble.value = error;
    }
    isBusy.value = false;
  };
  const settle = (keepMine: boolean) => {
    const theirs = Object.fromEntries(conflicts.value.map(({ path, ...file }) => [path, file]));
    session.base.value = { ...session.base.value, ...theirs };
    const texts = Object.entries(theirs).map(([path, { text }]) => [path, text]);
    if (!keepMine) session.edit(Object.fromEntries(texts), 'As it is on the disk.');
    conflicts.value = [];
    if (keepMine) void save();
  };
  return (
    <>
      {conflicts.value.length > 0 && (
        <FileConflict
          files={conflicts.value.map(({ path, text }) => ({
            ...{ name: path, theirs: text, mine: session.texts.value[path] ?? null },
          }))}
          onMine={() => settle(true)}
          onTheirs={() => settle(false)}
          whatBecomesOfMine="“Undo” brings yours back."
        />
      )}
      {trouble.value !== undefined && (
        <p class="trouble" role="alert">
          <b>{inWords(trouble.value).message}</b> {inWords(trouble.value).suggestion}
        </p>
      )}
      <Footer place={place}>
        <Commands place={place} />
        <UndoButtons place={place} />
        <button
          type="button"
          class="main"
          disabled={
            changed.length === 0 || problems.length > 0 || isBusy.value || !session.isRead.value
          }
          onClick={() => void save()}
        >
          {changed.length === 0 ? 'Saved' : 'Save into the site'}
        </button>
        {changed.length > 0 && problems.length > 0 && (
          <button type="button" class="link" onClick={() => openProblem(session)}>
            {problems.length} missing or wrong
          </button>
        )}
      </Footer>
    </>
  );
}

function Commands({ place: { session } }: { place: LayerPlace }) {
  const words = selectedIn(session);
  if (!words) return <p class="hint">Select words of the interview to write about them.</p>;
  return (
    <div class="keys">
      {WORDS_COMMANDS.map(({ key, name, what, isOfAnswer, run }) => (
        <button
          key={key}
          type="button"
          class="key"
          title={what}
          aria-keyshortcuts={key.toUpperCase()}
          disabled={isOfAnswer && !words.isQuotable}
          onClick={() => run(session)}
        >
          <kbd>{key.toUpperCase()}</kbd> {name}
        </button>
      ))}
    </div>
  );
}
