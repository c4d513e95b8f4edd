import { useSignal } from '@preact/signals';
import type { FileContent, Publication, Published } from '../../api.ts';
import type { Folder } from '../model/work.ts';
import { CommitBox } from '../parts/commit-box.tsx';
import { FileConflict } from '../parts/file-conflict.tsx';
import { Frames } from '../parts/frames.tsx';
import { PublicationBox } from '../parts/publication-box.tsx';
import type { Desk, Place } from '../state/desk.ts';
import { ConflictError, inWords, type SiteStorage } from '../storage/storage.ts';

interface Props {
  desk: Desk;
  place: Place;
  site: SiteStorage;
  isReady: boolean;
}

/** With a server: into the site, looked at there, published, committed. */
export function ToSite({ desk, place, site, isReady }: Props) {
  const { session } = place;
  const { slug } = session.work.value;
  const folder = session.folder.value;
  const { files } = session.written.value ?? {};
  const isBusy = useSignal(false);
  const trouble = useSignal<unknown>(undefined);
  const conflict = useSignal<ConflictError | undefined>(undefined);
  const publication = useSignal<Publication | undefined>(undefined);
  const published = useSignal<Published | undefined>(undefined);
  const preview = useSignal('');
  const isStarting = useSignal(false);
  const isSaved = session.isSaved.value;

  const doing = async (run: () => Promise<void>) => {
    isBusy.value = true;
    trouble.value = undefined;
    conflict.value = undefined;
    await run().catch((error) => {
      if (error instanceof ConflictError) conflict.value = error;
      else trouble.value = error;
    });
    isBusy.value = false;
  };
  const save = (versions: Folder['versions'] = folder?.versions ?? {}) =>
    doing(async () => {
      if (!files) return;
      const names = Object.keys(files);
      const known = Object.fromEntries(names.map((name) => [name, versions[name] ?? null]));
      const saved = await site.save(slug, { files, versions: known });
      session.folder.value = {
        files: { ...folder?.files, ...files },
        versions: { ...versions, ...saved.versions },
      };
      session.said.value = 'Saved in the site.';
      publication.value = await site.publication(slug);
    });
  const look = () =>
    doing(async () => {
      publication.value = await site.publication(slug);
    });

  return (
    <>
      <section aria-labelledby="save">
        <h2 id="save">1. Put it into the site’s folder</h2>
        <p>
          {isSaved
            ? 'The files in the folder are as you see them here.'
            : 'This writes the files of the interview. Readers see nothing of it yet.'}
          {!isReady && ' As long as something is missing, the site can’t be built with it.'}
        </p>
        <button
          type="button"
          class={isSaved ? '' : 'main'}
          disabled={!session.isWritten.value || !files || !slug || isBusy.value || isSaved}
          onClick={() => void save()}
        >
          {isSaved ? 'Saved' : 'Save into the site'}
        </button>
        {!slug && <p class="soft">It needs a name first: see step 4, Addresses.</p>}
        {conflict.value && (
          <FileConflict
            files={conflict.value.changed.map(({ name, content }) => ({
              ...{ name, mine: textOf(files?.[name]), theirs: textOf(content as FileContent) },
            }))}
            onMine={() => void save({ ...folder?.versions, ...versionsIn(conflict.value) })}
            onTheirs={() => void desk.takeFromDisk()}
            whatBecomesOfMine="Yours stays in the list as a draft."
          />
        )}
      </section>
      {isSaved && (
        <>
          <section aria-labelledby="look">
            <h2 id="look">2. Look at it in the site</h2>
            {preview.value ? (
              <Frames address={preview.value} />
            ) : (
              <button
                type="button"
                disabled={isBusy.value}
                onClick={() =>
                  void doing(async () => {
                    isStarting.value = true;
                    preview.value = (await site.preview(slug)).address;
                  }).then(() => {
                    isStarting.value = false;
                  })
                }
              >
                {isStarting.value ? 'The site is starting …' : 'Show the real pages'}
              </button>
            )}
          </section>
          <section aria-labelledby="publish">
            <h2 id="publish">3. Publish</h2>
            {!isReady && <p>First fill in what is missing above.</p>}
            {isReady && !publication.value && (
              <button type="button" disabled={isBusy.value} onClick={() => void look()}>
                Show what will be published
              </button>
            )}
            {isReady && publication.value && (
              <PublicationBox
                publication={publication.value}
                published={published.value}
                isReady={isReady && !isBusy.value}
                onPublish={() =>
                  void doing(async () => {
                    published.value = await site.publish(slug);
                    // Now the registry is to be committed too: the old list must not be offered.
                    publication.value = undefined;
                    publication.value = await site.publication(slug);
                  })
                }
              />
            )}
            {publication.value && published.value && (
              <CommitBox
                {...{ desk, slug, site, publication: publication.value }}
                what={`Publish “${session.view.value?.known.title ?? slug}”`}
                onDone={() => {
                  location.hash = '#/';
                }}
              />
            )}
          </section>
        </>
      )}
      {isBusy.value && <p role="status">One moment …</p>}
      {trouble.value !== undefined && (
        <p class="trouble" role="alert">
          <b>{inWords(trouble.value).message}</b> {inWords(trouble.value).suggestion}
        </p>
      )}
    </>
  );
}

/** A file as it is compared: one that is no text is named only. */
function textOf(content: FileContent | null | undefined): string | null {
  if (!content) return null;
  return 'text' in content ? content.text : '(no text)';
}

function versionsIn(conflict: ConflictError | undefined): Folder['versions'] {
  return Object.fromEntries(conflict?.changed.map(({ name, version }) => [name, version]) ?? []);
}
