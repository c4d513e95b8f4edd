import { useLayoutEffect, useRef } from 'preact/hooks';
import { type EntryPlace, keyOf } from '../../layer/layer-view.ts';
import { type Entry, entriesIn } from '../../layer/notes-text.ts';
import { dataOf } from '../../layer/yaml-text.ts';
import type { Desk, LayerPlace } from '../../state/desk.ts';
import { removeEntry } from '../../state/layer-commands.ts';
import type { LayerSession } from '../../state/layer-session.ts';
import { CorrectionForm } from './correction-form.tsx';
import { NameForm } from './name-form.tsx';
import { AttributionForm, KeySentenceForm, NoteForm } from './quote-forms.tsx';

/** What every form is given. */
export interface FormProps {
  session: LayerSession;
  entry: EntryPlace;
  /** What the file says of it, however unfinished. */
  value: Entry;
}

const TITLES = {
  note: 'Note',
  attribution: 'Attribution',
  key: 'Key sentence',
  name: 'Name',
  correction: 'Correction',
} as const;

const FORMS = {
  note: NoteForm,
  attribution: AttributionForm,
  key: KeySentenceForm,
  name: NameForm,
  correction: CorrectionForm,
} as const;

/** The form of one entry. */
export function EntryForm({ place, entry }: { desk: Desk; place: LayerPlace; entry: EntryPlace }) {
  const { session } = place;
  const value = valueIn(session, entry);
  const box = useRef<HTMLDivElement>(null);
  const key = keyOf(entry);
  useLayoutEffect(() => {
    const field = box.current?.querySelector<HTMLElement>('input, textarea, select');
    (field ?? box.current?.querySelector('button'))?.focus();
  }, [key]);
  const close = () => {
    session.open.value = undefined;
  };
  // What has put the entry there was undone.
  useLayoutEffect(() => {
    if (!value) close();
  });
  if (!value) return null;
  const Form = FORMS[entry.kind];
  // After a step back, the fields have what the file has.
  const { past, future } = session.history.value;
  return (
    <div ref={box} class="entry" key={`${key} ${future.length > 0 ? past.length : ''}`}>
      <p>
        <button type="button" class="link" onClick={close}>
          ← All notes and names
        </button>
      </p>
      <h2>{TITLES[entry.kind]}</h2>
      <Form session={session} entry={entry} value={value} />
      {entry.kind !== 'correction' && (
        <p class="row">
          <button type="button" onClick={() => removeEntry(session, entry)}>
            Remove this {TITLES[entry.kind].toLowerCase()}
          </button>
        </p>
      )}
    </div>
  );
}

function valueIn(session: LayerSession, { kind, file, path }: EntryPlace): Entry | undefined {
  if (kind === 'name') {
    const text = session.texts.value[file];
    return typeof text === 'string' ? ((dataOf(text) ?? {}) as Entry) : undefined;
  }
  const [list, index] = path.length > 1 ? [String(path[0]), path[1]] : [undefined, path[0]];
  return entriesIn(session.text(file), list)[Number(index)];
}

/** What is wrong with the words themselves, or with the entry as a whole. */
export function EntryProblems({
  session,
  entry,
  fields,
}: FormProps & { fields: readonly string[] }) {
  const depth = entry.path.length;
  const problems = session
    .problemsOf(entry)
    .filter(({ path }) => !fields.includes(String(path[depth])));
  if (problems.length === 0) return null;
  return (
    <ul class="problems">
      {problems.map(({ message, suggestion }) => (
        <li key={message}>
          <b>{message}</b> {suggestion}
        </li>
      ))}
    </ul>
  );
}
