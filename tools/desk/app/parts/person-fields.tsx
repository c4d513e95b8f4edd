import type { DraftPerson } from '../../../importer/draft.ts';
import { INTERVIEWEE } from '../../../importer/people.ts';
import * as decide from '../model/decide.ts';
import type { Session } from '../state/session.ts';
import { problemOf, setValue } from '../state/values.ts';
import { Field } from './field.tsx';
import { PartSelect } from './part-select.tsx';

interface Props {
  session: Session;
  person: DraftPerson;
  /** Place in the list of people, from 1. */
  number: number;
}

/** Who somebody is: name, part, office and outlet; the same as another, or no name at all. */
export function PersonFields({ session, person, number }: Props) {
  const { known = {}, people = [] } = session.view.value ?? {};
  const isFirst = people.find(({ part }) => part === 'interviewee') === person;
  const isUnnamed = person.id === INTERVIEWEE && !person.name;
  const change = (field: string, what: Parameters<typeof decide.setPerson>[2]) => {
    const decisions = decide.setPerson(session.work.value.decisions, person, what, session.place);
    session.change({ decisions }, '', `${person.id} ${field}`);
  };
  return (
    <fieldset class="person-fields">
      <legend>{person.name ?? known.interviewee ?? 'Who answers'}</legend>
      <Field
        id={`person-${number}`}
        label="Name"
        value={isUnnamed ? known.interviewee : person.name}
        {...(isUnnamed && { hint: 'The article does not say it before the answers.' })}
        problem={problemOf(session, `person-${number}`)}
        onValue={(name) => {
          if (isUnnamed) setValue(session, 'interviewee', name);
          else if (name) change('name', { name });
        }}
      />
      {isFirst && (
        <Field
          id="honorific"
          label="Form of address"
          hint="Such as Professor or Dr; leave it empty if there is none."
          value={known.honorific}
          onValue={(value) => setValue(session, 'honorific', value)}
        />
      )}
      <Field
        id={`office-${number}`}
        label="Office and institution"
        value={isFirst ? (known.role ?? person.office) : (person.office ?? '')}
        {...(isFirst && { none: 'the article gives none' })}
        problem={problemOf(session, `office-${number}`)}
        onValue={(office) => {
          if (isFirst) setValue(session, 'role', office);
          else change('office', { office });
        }}
      />
      {!isUnnamed && <Outlet session={session} person={person} change={change} />}
    </fieldset>
  );
}

type Change = (field: string, what: Partial<Pick<DraftPerson, 'part' | 'outlet'>>) => void;

function Outlet({ session, person, change }: Omit<Props, 'number'> & { change: Change }) {
  const { place } = session;
  const { decisions } = session.work.value;
  const others = place.people.filter((other) => other !== person && other.name);
  return (
    <>
      {person.part !== 'interviewee' && (
        <Field
          id={`outlet-${person.id}`}
          label="Asks for (newspaper, channel)"
          value={person.outlet}
          onValue={(outlet) => change('outlet', { outlet })}
        />
      )}
      <PartSelect part={person.part} onPart={(part) => change('part', { part })} />
      <p class="row">
        {others.map((other) => (
          <button
            key={other.id}
            type="button"
            onClick={() =>
              session.decide(
                decide.setSame(decisions, other, person, place),
                `${person.name} is ${other.name}.`,
              )
            }
          >
            The same as {other.name}
          </button>
        ))}
        {person.spellings.length > 0 && (
          <button
            type="button"
            onClick={() =>
              session.decide(
                decide.setNobody(decisions, person, place),
                `${person.name} is no name.`,
              )
            }
          >
            Nobody: these words belong to the text
          </button>
        )}
      </p>
    </>
  );
}
