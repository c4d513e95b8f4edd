import { useSignal } from '@preact/signals';
import type { Publication, Published, Step } from '../../api.ts';
import type { Folder } from '../model/work.ts';
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
  const { slug, folder } = session.work.value;
  const { files } = session.written.value ?? {};
  const isBusy = useSignal(false);
  const trouble = useSignal<unknown>(undefined);
  const conflict = useSignal<ConflictError | undefined>(undefined);
  const publication = useSignal<Publication | undefined>(undefined);
  const published = useSignal<Published | undefined>(undefined);
  const preview = useSignal('');
  const isSaved = isInFolder(folder, files);

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
      const kept = {
        files: { ...folder?.files, ...files },
        versions: { ...versions, ...saved.versions },
      };
      session.change({ folder: kept }, 'Saved in the site.');
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
          {!isReady &&
            ' It can be saved unfinished; but the site can’t be built again until nothing is missing.'}
        </p>
        <button
          type="button"
          class={isSaved ? '' : 'main'}
          disabled={!files || !slug || isBusy.value || isSaved}
          onClick={() => void save()}
        >
          {isSaved ? 'Saved' : 'Save into the site'}
        </button>
        {!slug && <p class="soft">It needs a name first: see step 4, Addresses.</p>}
        {conflict.value && (
          <div class="trouble" role="alert">
            <b>{conflict.value.message}</b>{' '}
            {conflict.value.changed.map(({ name }) => name).join(', ')} on the disk is not what you
            opened. A copy of it is kept if you go on.{' '}
            <button
              type="button"
              onClick={() =>
                void save(
                  Object.fromEntries([
                    ...Object.entries(folder?.versions ?? {}),
                    ...(conflict.value?.changed.map(({ name, version }) => [name, version]) ?? []),
                  ]),
                )
              }
            >
              Write mine all the same
            </button>
          </div>
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
                    preview.value = (await site.preview(slug)).address;
                  })
                }
              >
                Show the real pages
              </button>
            )}
          </section>
          <section aria-labelledby="publish">
            <h2 id="publish">3. Publish</h2>
            {!publication.value && (
              <button type="button" disabled={isBusy.value} onClick={() => void look()}>
                Show what will be published
              </button>
            )}
            {publication.value && (
              <PublicationBox
                publication={publication.value}
                published={published.value}
                isReady={isReady && !isBusy.value}
                onPublish={() =>
                  void doing(async () => {
                    published.value = await site.publish(slug);
                    publication.value = await site.publication(slug);
                  })
                }
              />
            )}
            {publication.value && published.value && (
              <Commit desk={desk} place={place} site={site} publication={publication.value} />
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

/** Whether the folder has exactly these files. */
function isInFolder(folder: Folder | undefined, files: Folder['files'] | undefined): boolean {
  if (!folder || !files) return false;
  return Object.entries(files).every(
    ([name, content]) => JSON.stringify(asContent(folder.files[name])) === JSON.stringify(content),
  );
}

/** What the server sends of a file has its version as well. */
function asContent(content: Folder['files'][string] | undefined) {
  if (!content) return undefined;
  return 'text' in content ? { text: content.text } : { base64: content.base64 };
}

function Frames({ address }: { address: string }) {
  return (
    <div class="frames">
      <iframe class="phone" title="The interview on a phone" src={address} />
      <iframe class="wide" title="The interview on a desk" src={address} />
    </div>
  );
}

interface PublicationProps {
  publication: Publication;
  published: Published | undefined;
  isReady: boolean;
  onPublish: () => void;
}

function PublicationBox({ publication, published, isReady, onPublish }: PublicationProps) {
  const { addresses, problems } = publication;
  return (
    <>
      {problems.length > 0 && (
        <ul class="problems">
          {problems.map(({ file, line, message, suggestion }) => (
            <li key={`${file}:${line}:${message}`}>
              <b>{message}</b> {suggestion} <span class="soft">{file}</span>
            </li>
          ))}
        </ul>
      )}
      {published ? (
        <p role="status">
          <b>Published:</b> {published.registered.length} addresses are registered for good.
        </p>
      ) : addresses.length === 0 ? (
        <p>All addresses of this interview are registered already.</p>
      ) : (
        <>
          <p>These addresses will be registered, and stay:</p>
          <ul class="addresses">
            {addresses.map(({ path, text }) => (
              <li key={path}>
                <span class="address">{path}</span> <span class="soft">{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!published && addresses.length > 0 && (
        <button
          type="button"
          class="main"
          disabled={!isReady || problems.some(({ severity }) => severity === 'error')}
          onClick={onPublish}
        >
          Register {addresses.length} {addresses.length === 1 ? 'address' : 'addresses'} and publish
        </button>
      )}
      {(published || addresses.length === 0) && (
        <Steps steps={published?.steps ?? publication.steps} />
      )}
    </>
  );
}

function Steps({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <>
      <p>What remains to be done:</p>
      <ol class="commands">
        {steps.map(({ command, what }) => (
          <li key={command}>
            {what} <code>{command}</code>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Where the content is under Git: exactly these files, in one commit. */
function Commit({
  desk,
  place,
  site,
  publication,
}: Omit<Props, 'isReady'> & { publication: Publication }) {
  const { slug } = place.session.work.value;
  const { title = slug } = place.session.view.value?.known ?? {};
  const message = useSignal(`Publish “${title}”`);
  const committed = useSignal('');
  const trouble = useSignal<unknown>(undefined);
  const files = publication.uncommitted;
  const commit = async () => {
    try {
      committed.value = (await site.commit(slug, { files, message: message.value })).commit;
    } catch (error) {
      trouble.value = error;
    }
  };
  return (
    <>
      {desk.settings.value?.git && files.length > 0 && !committed.value && (
        <div class="commit">
          <label>
            Message of the commit{' '}
            <input
              value={message.value}
              onInput={({ currentTarget }) => {
                message.value = currentTarget.value;
              }}
            />
          </label>
          <button type="button" disabled={!message.value.trim()} onClick={() => void commit()}>
            Commit these {files.length} files
          </button>
          <ul class="soft">
            {files.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </div>
      )}
      {committed.value && <p role="status">Committed as {committed.value.slice(0, 10)}.</p>}
      {trouble.value !== undefined && (
        <p class="trouble" role="alert">
          <b>{inWords(trouble.value).message}</b> {inWords(trouble.value).suggestion}
        </p>
      )}
      <p>
        <button type="button" onClick={() => void desk.finish()}>
          Done: back to the list
        </button>
      </p>
    </>
  );
}
