import { type Desk, goTo, type LayerPlace, layerHash, type Place } from '../state/desk.ts';
import { STEPS, titleOf } from '../state/session.ts';

/** The name of the desk, of the interview, and the steps. */
export function Header({ desk }: { desk: Desk }) {
  const place = desk.place.value;
  const layer = desk.layer.value;
  return (
    <header class="top">
      <a class="name" href="#/">
        Verbatim
      </a>
      <p class="where">
        Desk{place && <Title place={place} />}
        {layer && ` · ${layer.session.view.value?.title ?? layer.session.slug}`}
      </p>
      {place && <Steps place={place} />}
      {layer && <LayerSteps place={layer} />}
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
        {session.folder.value && (
          <li>
            <a href={layerHash(session.work.value.slug)}>Notes and names</a>
          </li>
        )}
      </ol>
    </nav>
  );
}

/** The layer is beside the steps: it is there when the interview is. */
function LayerSteps({ place: { session } }: { place: LayerPlace }) {
  return (
    <nav class="steps" aria-label="Steps">
      <ol>
        <li>
          <a href={`#/interview/${session.slug}`}>The interview</a>
        </li>
        <li>
          <a href={layerHash(session.slug)} aria-current="step">
            Notes and names
          </a>
        </li>
      </ol>
    </nav>
  );
}
