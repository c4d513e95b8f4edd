import type { DeskProblem } from '../model/problems.ts';
import { Problems } from '../parts/field.tsx';
import { Footer, UndoButtons } from '../parts/footer.tsx';
import { type Desk, goTo, type Place } from '../state/desk.ts';
import type { Session } from '../state/session.ts';
import { SaveZip } from './save-zip.tsx';
import { ToSite } from './to-site.tsx';

/** What is still missing; and when nothing is, the way into the site. */
export function PublishStep({ desk, place }: { desk: Desk; place: Place }) {
  const { session } = place;
  const problems = openProblems(session);
  const isWritten = session.written.value !== undefined;
  return (
    <>
      <div class="page publish">
        <h1>Publish</h1>
        {!isWritten && <p role="status">Making the files …</p>}
        {isWritten && problems.length === 0 && (
          <p>Nothing is missing. Every character of the article is accounted for.</p>
        )}
        {problems.length > 0 && (
          <section aria-labelledby="missing">
            <h2 id="missing">Still missing</h2>
            <Problems problems={problems} onGo={({ step }) => goTo(session.id, step)} />
          </section>
        )}
        {desk.storage.site ? (
          <ToSite
            desk={desk}
            place={place}
            site={desk.storage.site}
            isReady={problems.length === 0}
          />
        ) : (
          <SaveZip session={session} isReady={problems.length === 0} />
        )}
      </div>
      <Footer place={place}>
        <UndoButtons place={place} />
      </Footer>
    </>
  );
}

/** Doubts and whatever is wrong with the details and addresses. */
function openProblems({ view, written }: Session): DeskProblem[] {
  const { doubts = [] } = view.value ?? {};
  const open: DeskProblem[] =
    doubts.length === 0
      ? []
      : [
          {
            ...{ step: 'speakers', field: 'doubts' },
            message: `${doubts.length} ${doubts.length === 1 ? 'doubt is' : 'doubts are'} open.`,
            suggestion: 'Nobody’s words may be somebody else’s: decide each of them.',
          },
        ];
  return [...open, ...(written.value?.problems ?? [])];
}
