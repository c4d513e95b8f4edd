import { type Signal, useSignal } from '@preact/signals';
import { idFrom } from '../../../../src/core/addresses/ids.ts';
import type { PersonPart } from '../../../../src/core/model/people.ts';
import * as decide from '../model/decide.ts';
import type { Panel } from '../screens/speakers.tsx';
import type { Selection } from '../state/selection.ts';
import type { Session } from '../state/session.ts';
import { PartSelect } from './part-select.tsx';
import { PersonFields } from './person-fields.tsx';

interface Props {
  session: Session;
  selection: Selection;
  panel: Signal<Panel>;
}

/** Below the bar of people: who they are, or somebody who is not named yet. */
export function PeoplePanel({ session, selection, panel }: Props) {
  const close = () => {
    panel.value = undefined;
  };
  const people = session.view.value?.people ?? [];
  return (
    <section class="panel" aria-label={panel.value === 'people' ? 'Names' : 'Another person'}>
      {panel.value === 'people' ? (
        people.map((person, index) => (
          <PersonFields key={person.id} session={session} person={person} number={index + 1} />
        ))
      ) : (
        <NewPerson session={session} selection={selection} close={close} />
      )}
      <button type="button" onClick={close}>
        Close
      </button>
    </section>
  );
}

/** Somebody whom the article does not name before the words says the selected lines. */
function NewPerson({
  session,
  selection,
  close,
}: Pick<Props, 'session' | 'selection'> & { close: () => void }) {
  const name = useSignal('');
  const part = useSignal<PersonPart>('interviewee');
  const refs = selection.refs.value;
  const add = () => {
    const { place, work } = session;
    const taken = new Set(place.people.map(({ id }) => id));
    const base = idFrom(name.value) || 'person';
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    const person = { person: id, name: name.value.trim(), part: part.value };
    const known = decide.decided(work.value.decisions, person, place);
    const decisions = decide.setSpeaker(known, id, refs, place);
    session.decide(decisions, `${name.value} speaks.`);
    close();
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.value.trim()) add();
      }}
    >
      <label>
        Who says {refs.length > 1 ? `lines ${refs[0]} to ${refs.at(-1)}` : `line ${refs[0]}`}?{' '}
        <input
          autocomplete="off"
          value={name.value}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value;
          }}
        />
      </label>
      <PartSelect
        part={part.value}
        onPart={(next) => {
          part.value = next;
        }}
      />
      <button type="submit" class="main" disabled={name.value.trim() === ''}>
        Add
      </button>
    </form>
  );
}
