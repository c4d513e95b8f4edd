import { useSignal } from '@preact/signals';
import type { DraftSummary, InterviewState, InterviewSummary } from '../../api.ts';
import { type Desk, hashOfDraft, layerHash } from '../state/desk.ts';

const STATES: Record<InterviewState, string> = {
  draft: 'draft',
  ready: 'ready to publish',
  published: 'published',
  changed: 'changed since it was published',
};

/** All interviews, what is unfinished, and the way to a new one. */
export function ListScreen({ desk }: { desk: Desk }) {
  const interviews = desk.interviews.value;
  return (
    <main class="list" tabIndex={-1}>
      <h1>Interviews</h1>
      <p class="lead">
        Turn an article into an interview in which every answer can be found, quoted and checked.
      </p>
      <button type="button" class="main" onClick={() => desk.begin()}>
        New interview
      </button>
      <Drafts desk={desk} />
      {desk.storage.site && (
        <section aria-labelledby="on-the-site">
          <h2 id="on-the-site">On this site</h2>
          {interviews === undefined && <p class="soft">Reading …</p>}
          {interviews?.length === 0 && <p class="soft">There is no interview yet.</p>}
          <ul class="rows">
            {interviews?.map((interview) => (
              <Interview key={interview.slug} desk={desk} interview={interview} />
            ))}
          </ul>
        </section>
      )}
      {!desk.storage.site && (
        <p class="soft">
          This desk has no server: your drafts are kept in this browser, on this machine, and
          nothing is sent anywhere. In the end you save the interview as a file for whoever keeps
          the site.
        </p>
      )}
    </main>
  );
}

function Interview({ desk, interview }: { desk: Desk; interview: InterviewSummary }) {
  const { slug, title, date, state, doubts, problems } = interview;
  // Each doubt is a problem as well; the number says enough.
  const others = problems.filter(({ rule }) => rule !== 'open-doubt');
  return (
    <li>
      <button type="button" class="link title" onClick={() => desk.edit(slug)}>
        {title || slug}
      </button>
      <span class={`state ${state}`}>
        {STATES[state]}
        {doubts > 0 && ` with ${doubts} ${doubts === 1 ? 'doubt' : 'doubts'}`}
      </span>
      <span class="soft">{[date, slug].filter(Boolean).join(' · ')}</span>
      {state !== 'draft' && (
        <a class="notes" href={layerHash(slug)} aria-label={`Notes and names of “${title}”`}>
          Notes and names
        </a>
      )}
      {others.length > 0 && (
        <ul class="problems">
          {others.map(({ file, line, message, suggestion }) => (
            <li key={`${file}:${line}:${message}`}>
              <b>{message}</b> {suggestion}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Drafts({ desk }: { desk: Desk }) {
  const drafts = desk.drafts.value ?? [];
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="unfinished">
      <h2 id="unfinished">Unfinished</h2>
      <ul class="rows">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <a class="title" href={hashOfDraft(draft.id)}>
              {draft.title}
            </a>
            <span class="soft">saved {inWords(draft.kept)}</span>
            <Discard desk={desk} draft={draft} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is discarded is gone, so it takes two presses. */
function Discard({ desk, draft }: { desk: Desk; draft: DraftSummary }) {
  const isSure = useSignal(false);
  return (
    <button
      type="button"
      class="link quiet"
      aria-label={`${isSure.value ? 'Really discard' : 'Discard'} the draft “${draft.title}”`}
      onClick={() => {
        if (isSure.value) void desk.discard(draft);
        isSure.value = true;
      }}
      onBlur={() => {
        isSure.value = false;
      }}
    >
      {isSure.value ? 'Really discard?' : 'Discard'}
    </button>
  );
}

function inWords(instant: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(instant));
}
