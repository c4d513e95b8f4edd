import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Publication } from '../../../api.ts';
import { nameIdOf } from '../../layer/layer-work.ts';
import type { Desk, LayerPlace } from '../../state/desk.ts';
import { inWords } from '../../storage/storage.ts';
import { CommitBox } from '../commit-box.tsx';
import { Frames } from '../frames.tsx';
import { Elsewhere, ProblemList, Steps } from '../publication-box.tsx';

/** When everything is saved: how it looks in the site, and what remains to be done. */
export function Afterwards({
  desk,
  place: { session },
  title,
}: {
  desk: Desk;
  place: LayerPlace;
  title: string;
}) {
  const { slug } = session;
  const { site } = desk.storage;
  const publication = useSignal<Publication | undefined>(undefined);
  const preview = useSignal('');
  const trouble = useSignal<unknown>(undefined);
  const times = session.savedAt.value;
  const names = session.savedNames.value.flatMap((path) => nameIdOf(path) ?? []);
  const doing = async (run: () => Promise<void>) => {
    trouble.value = undefined;
    await run().catch((error) => {
      trouble.value = error;
    });
  };
  useEffect(() => {
    if (site && times > 0)
      void doing(async () => {
        publication.value = await site.publication(slug, names);
      });
  }, [times]);
  if (!site || times === 0) return null;
  return (
    <section aria-labelledby="afterwards">
      <h3 id="afterwards">Saved</h3>
      {publication.value && (
        <>
          <ProblemList problems={publication.value.problems} />
          <Elsewhere problems={publication.value.elsewhere} />
        </>
      )}
      {preview.value ? (
        <Frames address={preview.value} />
      ) : (
        <button
          type="button"
          onClick={() =>
            void doing(async () => {
              preview.value = (await site.preview(slug)).address;
            })
          }
        >
          Show the real pages
        </button>
      )}
      {publication.value && (
        <>
          <Steps steps={publication.value.steps} />
          <CommitBox
            {...{ desk, slug, names, site, publication: publication.value }}
            what={`Add notes to “${title}”`}
            onDone={() => {
              location.hash = '#/';
            }}
          />
        </>
      )}
      {trouble.value !== undefined && (
        <p class="trouble" role="alert">
          <b>{inWords(trouble.value).message}</b> {inWords(trouble.value).suggestion}
        </p>
      )}
    </section>
  );
}
