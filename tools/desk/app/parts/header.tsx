import { type Desk, goTo, type Place } from '../state/desk.ts';
import { titleOf } from '../state/keeping.ts';
import { STEPS } from '../state/session.ts';

/** The name of the desk, of the interview, and the steps. */
export function Header({ desk }: { desk: Desk }) {
  const place = desk.place.value;
  return (
    <header class="top">
      <a class="name" href="#/">
        Verbatim
      </a>
      <p class="where">Desk{place && <Title place={place} />}</p>
      {place && <Steps place={place} />}
    </header>
  );
}

function Title({ place: { session } }: { place: Place }) {
  // Both are what the title is made of.
  void session.view.value;
  void session.work.value;
  return <> · {titleOf(session)}</>;
}

function Steps({ place: { session } }: { place: Place }) {
  const isThere = session.view.value !== undefined;
  return (
    <nav class="steps" aria-label="Steps">
      <ol>
        {STEPS.map(({ step, name }, index) => (
          <li key={step}>
            <button
              type="button"
              aria-current={session.step.value === step ? 'step' : undefined}
              disabled={!isThere && step !== 'text'}
              onClick={() => goTo(session.id, step)}
            >
              {index + 1} {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
