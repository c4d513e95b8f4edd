import type { Signal } from '@preact/signals';
import type { DraftPerson } from '../../../importer/draft.ts';
import type { Panel } from '../screens/speakers.tsx';
import { giveTo } from '../state/commands.ts';
import { nextDoubt } from '../state/doubts.ts';
import type { Selection } from '../state/selection.ts';
import type { Session } from '../state/session.ts';
import { focusLine } from './lines.tsx';
import { PARTS } from './part-select.tsx';

interface Props {
  session: Session;
  selection: Selection;
  panel: Signal<Panel>;
}

/** How far the interview is, and the people as numbered keys. */
export function PeopleBar({ session, selection, panel }: Props) {
  const { doubts = [], people = [] } = session.view.value ?? {};
  const toggle = (which: Panel) => {
    panel.value = panel.value === which ? undefined : which;
  };
  return (
    <div class="bar">
      <p class="counts">
        {doubts.length > 0 ? (
          <button
            type="button"
            class="link doubts"
            onClick={() => {
              nextDoubt(session, selection);
              focusLine();
            }}
          >
            {doubts.length} {doubts.length === 1 ? 'doubt' : 'doubts'}
          </button>
        ) : (
          <b>No doubts</b>
        )}
        <span class="soft">{countsIn(session)}</span>
      </p>
      <fieldset class="people">
        <legend class="spoken">Who says the selected lines</legend>
        {people.map((person, index) => (
          <button
            key={person.id}
            type="button"
            class="person"
            {...(index < 9 && { 'aria-keyshortcuts': String(index + 1) })}
            onClick={() => giveTo(person.id, session, selection)}
          >
            {index < 9 && <kbd>{index + 1}</kbd>} {person.name ?? 'Who answers'}{' '}
            <span class="soft">{partOf(person)}</span>
          </button>
        ))}
        <button
          type="button"
          class="link"
          aria-expanded={panel.value === 'new-person'}
          onClick={() => toggle('new-person')}
        >
          + person
        </button>
        <button
          type="button"
          class="link"
          aria-expanded={panel.value === 'people'}
          onClick={() => toggle('people')}
        >
          names
        </button>
      </fieldset>
    </div>
  );
}

function partOf({ part, outlet, name }: DraftPerson): string {
  if (!name) return '(not named)';
  return [PARTS[part], outlet].filter(Boolean).join(', ');
}

function countsIn({ view }: Session): string {
  const { lines = [], draft } = view.value ?? {};
  const questions = draft?.exchanges.filter(({ question }) => question).length ?? 0;
  const removed = lines.filter(({ role }) => role === 'removed').length;
  return `${lines.length} lines · ${questions} ${questions === 1 ? 'question' : 'questions'} · ${removed} removed`;
}
