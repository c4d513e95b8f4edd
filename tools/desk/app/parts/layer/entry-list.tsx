import { attributions } from '../../../../../src/catalogue/en/filters.ts';
import { type EntryPlace, keyOf, type LayerView } from '../../layer/layer-view.ts';
import { entriesIn } from '../../layer/notes-text.ts';
import type { Desk, LayerPlace } from '../../state/desk.ts';
import { namesIn } from '../../state/layer-commands.ts';
import type { LayerSession } from '../../state/layer-session.ts';
import { Afterwards } from './afterwards.tsx';
import { FindCorrections } from './find-corrections.tsx';

interface Item extends EntryPlace {
  words: string;
  more?: string;
}

/** All that is written beside the words of an interview. */
export function EntryList({
  desk,
  place,
  view,
}: {
  desk: Desk;
  place: LayerPlace;
  view: LayerView;
}) {
  const { session } = place;
  const { inInterview, others } = namesOf(session, view);
  return (
    <>
      <h2>Notes and names</h2>
      <p class="soft">
        Select words in the interview, then say at the foot of the page what they are. The words
        themselves can’t be changed.
      </p>
      <Afterwards desk={desk} place={place} title={view.title} />
      <Problems session={session} />
      <Group title="Key sentences" session={session} items={keySentencesOf(session)}>
        One sentence of each answer, for readers in a hurry: every answer has one, or none has.
      </Group>
      <Group title="Attributions" session={session} items={attributionsOf(session)}>
        What is not marked counts as the own analysis of whoever answers.
      </Group>
      <Group title="Notes" session={session} items={notesOf(session)}>
        What other sources report, without a verdict.
      </Group>
      <Group title="Names in this interview" session={session} items={inInterview}>
        Explained wherever they occur, in every interview.
      </Group>
      {others.length > 0 && (
        <details>
          <summary>Other names of the site ({others.length})</summary>
          <Items session={session} items={others} />
        </details>
      )}
      {place.isPublished && (
        <Group title="Corrections" session={session} items={correctionsOf(session)}>
          <FindCorrections desk={desk} session={session} />
        </Group>
      )}
    </>
  );
}

/** What is wrong with no entry alone, such as answers that have no key sentence. */
function Problems({ session }: { session: LayerSession }) {
  const problems = session.view.value?.problems.filter(
    ({ file, path }) =>
      !file.startsWith('names/') && path.length < 2 && typeof path[0] !== 'number',
  );
  if (!problems?.length) return null;
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

interface GroupProps {
  title: string;
  session: LayerSession;
  items: readonly Item[];
  children: preact.ComponentChildren;
}

function Group({ title, session, items, children }: GroupProps) {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title} {items.length > 0 && <span class="soft">{items.length}</span>}
      </h3>
      {typeof children === 'string' ? <p class="soft">{children}</p> : children}
      <Items session={session} items={items} />
    </section>
  );
}

function Items({ session, items }: { session: LayerSession; items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="items">
      {items.map(({ words, more, ...entry }) => {
        const problems = session.problemsOf(entry);
        return (
          <li key={keyOf(entry)}>
            <button
              type="button"
              class="link"
              onClick={() => {
                session.open.value = entry;
              }}
            >
              {words || 'Not written yet'}
            </button>{' '}
            {more && <span class="soft">{more}</span>}{' '}
            {problems.length > 0 && (
              <span class="wrong-count">{problems.length} missing or wrong</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const NOTES = 'notes.yaml';

function keySentencesOf(session: LayerSession): Item[] {
  return entriesIn(session.text(NOTES), 'keySentences').map(({ quote }, index) => ({
    ...({ kind: 'key', file: NOTES, path: ['keySentences', index] } as const),
    words: String(quote ?? ''),
  }));
}

function attributionsOf(session: LayerSession): Item[] {
  return entriesIn(session.text(NOTES), 'attributions').map(({ signal, attribution }, index) => ({
    ...({ kind: 'attribution', file: NOTES, path: ['attributions', index] } as const),
    words: String(signal ?? ''),
    more: attributions[attribution as 'official'] ?? '',
  }));
}

function notesOf(session: LayerSession): Item[] {
  return entriesIn(session.text(NOTES), 'notes').map(({ quote, text }, index) => ({
    ...({ kind: 'note', file: NOTES, path: ['notes', index] } as const),
    words: String(quote ?? ''),
    more: String(text ?? ''),
  }));
}

function correctionsOf(session: LayerSession): Item[] {
  const file = 'corrections.yaml';
  return entriesIn(session.text(file)).map(({ at, what, date }, index) => ({
    ...({ kind: 'correction', file, path: [index] } as const),
    words: String(what || at),
    more: String(date ?? ''),
  }));
}

function namesOf(session: LayerSession, { marks }: LayerView) {
  const here = new Set(marks.map(({ file }) => file));
  const changed = session.changed.value;
  const items = namesIn(session).map(
    ({ file, forms: [name = ''] }): Item => ({ kind: 'name', file, path: [], words: name }),
  );
  const isHere = ({ file }: Item) => here.has(file) || changed.includes(file);
  return { inInterview: items.filter(isHere), others: items.filter((item) => !isHere(item)) };
}
