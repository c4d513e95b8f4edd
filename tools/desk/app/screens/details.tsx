import { Field, Needed } from '../parts/field.tsx';
import { Footer, UndoButtons } from '../parts/footer.tsx';
import { NextField } from '../parts/next-field.tsx';
import { PersonFields } from '../parts/person-fields.tsx';
import { type Desk, goTo, type Place } from '../state/desk.ts';
import type { Session } from '../state/session.ts';
import { problemOf, setValue, suggestionFor } from '../state/values.ts';

/** What the article does not say by itself: when, where, by whom, and who may use it. */
export function DetailsStep({ desk, place }: { desk: Desk; place: Place }) {
  const { session } = place;
  const { people = [] } = session.view.value ?? {};
  const problems = session.written.value?.problems.filter(({ step }) => step === 'details') ?? [];
  return (
    <>
      <div class="page form">
        <h1>Details</h1>
        <p>
          Fill in what you know. Nothing is guessed, and what is not marked as needed may stay
          empty.
        </p>
        <section aria-labelledby="publication">
          <h2 id="publication">Publication</h2>
          <PublicationFields desk={desk} session={session} />
        </section>
        <section aria-labelledby="people">
          <h2 id="people" tabIndex={-1}>
            People
          </h2>
          {people.map((person, index) => (
            <PersonFields key={person.id} session={session} person={person} number={index + 1} />
          ))}
          <Asker session={session} number={people.length + 1} />
        </section>
      </div>
      <Footer place={place}>
        <UndoButtons place={place} />
        <NextField problems={problems} />
        <button
          type="button"
          class={problems.length > 0 ? '' : 'main'}
          onClick={() => goTo(session.id, 'addresses')}
        >
          Next: addresses
        </button>
      </Footer>
    </>
  );
}

const FIELDS = [
  { name: 'title', label: 'Headline' },
  { name: 'date', label: 'Day of publication', type: 'date' },
  {
    name: 'publisher',
    label: 'Publisher',
    hint: 'The newspaper, agency or site that published it.',
  },
  { name: 'publisher-url', label: 'Address of the publisher’s site', type: 'url' },
  { name: 'url', label: 'Address of the article', type: 'url', none: 'it has no address' },
  { name: 'retrieved', label: 'Seen there on', type: 'date' },
  { name: 'rights', label: 'Rights', hint: 'Whose text it is, in a sentence that readers see.' },
] as const;

function PublicationFields({ desk, session }: { desk: Desk; session: Session }) {
  const { known = {} } = session.view.value ?? {};
  return (
    <>
      {FIELDS.map(({ name, ...field }) => (
        <Field
          key={name}
          id={name}
          {...field}
          value={known[name]}
          suggestion={suggestionFor(name, session, desk.settings.value)}
          problem={problemOf(session, name)}
          lang={name === 'title' ? known.language : undefined}
          onValue={(value) => setValue(session, name, value)}
        />
      ))}
      <Language desk={desk} session={session} />
    </>
  );
}

function Language({ desk, session }: { desk: Desk; session: Session }) {
  const { known = {}, suggested = {} } = session.view.value ?? {};
  const problem = problemOf(session, 'language');
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const tags = new Set([...(desk.settings.value?.languages ?? []), known.language ?? '']);
  return (
    <div class="field">
      <label for="language">Language</label> <Needed id="language" problem={problem} />
      <select
        id="language"
        value={known.language ?? ''}
        aria-describedby={problem && 'language-problem'}
        onChange={({ currentTarget }) =>
          setValue(session, 'language', currentTarget.value || undefined)
        }
      >
        <option value="">Choose …</option>
        {[...tags].filter(Boolean).map((tag) => (
          <option key={tag} value={tag}>
            {names.of(tag)}
          </option>
        ))}
      </select>
      {suggested.language && !known.language && (
        <p class="row">
          <button type="button" onClick={() => setValue(session, 'language', suggested.language)}>
            Use “{names.of(suggested.language)}”
          </button>
        </p>
      )}
    </div>
  );
}

/** Where the article does not say before each question who asks. */
function Asker({ session, number }: { session: Session; number: number }) {
  const { known = {}, suggested = {}, people = [] } = session.view.value ?? {};
  if (people.some(({ part }) => part === 'interviewer' || part === 'moderator')) return null;
  return (
    <fieldset class="person-fields">
      <legend>{known.interviewer || 'Who asks'}</legend>
      <Field
        id={`person-${number}`}
        label="Name"
        value={known.interviewer}
        suggestion={suggested.interviewer}
        none="the article does not name who asks"
        problem={problemOf(session, `person-${number}`)}
        onValue={(value) => setValue(session, 'interviewer', value)}
      />
    </fieldset>
  );
}
