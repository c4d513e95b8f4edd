import { useSignal } from '@preact/signals';
import type { Publication } from '../../api.ts';
import type { Desk } from '../state/desk.ts';
import { inWords, type SiteStorage } from '../storage/storage.ts';

interface Props {
  desk: Desk;
  slug: string;
  /** Ids of names that belong to it. */
  names?: readonly string[];
  site: SiteStorage;
  publication: Publication;
  /** What the commit does: its message, until the editor writes another one. */
  what: string;
  onDone: () => void;
}

/** Where the content is under Git: exactly these files, in one commit. */
export function CommitBox({ desk, slug, names = [], site, publication, what, onDone }: Props) {
  const message = useSignal(what);
  const committed = useSignal('');
  const trouble = useSignal<unknown>(undefined);
  const files = publication.uncommitted;
  const commit = async () => {
    try {
      committed.value = (await site.commit(slug, { files, names, message: message.value })).commit;
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
        <button type="button" onClick={onDone}>
          Done: back to the list
        </button>
      </p>
    </>
  );
}
