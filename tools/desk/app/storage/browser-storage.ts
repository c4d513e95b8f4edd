import { LANGUAGES } from '../../../../src/languages/index.ts';
import type { Draft, Version } from '../../api.ts';
import { ConflictError, RefusedError, type Storage } from './storage.ts';

const DATABASE = 'verbatim-desk';
const DRAFTS = 'drafts';

/** A draft as the browser keeps it. */
interface KeptDraft extends Draft {
  kept: string;
}

/** The storage of a desk without a server: drafts are in this browser, and nothing leaves it. */
export function browserStorage(): Storage {
  return {
    settings: async () => ({
      today: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
      site: { address: '' },
      git: false,
      languages: LANGUAGES.map(({ tag }) => tag),
      publishers: [],
    }),
    drafts: async () => {
      const all = await read<KeptDraft[]>((store) => store.getAll());
      return all.sort((a, b) => b.kept.localeCompare(a.kept));
    },
    draft: async (id) => {
      const draft = await read<KeptDraft | undefined>((store) => store.get(id));
      if (draft) return draft;
      throw new RefusedError({
        error: {
          message: 'This draft is not in this browser.',
          suggestion: 'Go back to the list.',
        },
      });
    },
    keepDraft: async (id, draft) => {
      const version = crypto.randomUUID();
      const kept: KeptDraft = { ...draft, id, version, kept: new Date().toISOString() };
      await change(id, draft.version, (store) => store.put(kept));
      return { version };
    },
    removeDraft: (id, version) => change(id, version, (store) => store.delete(id)),
  };
}

/**
 * Changes a draft, if it is as the sender has read it. Both are one transaction: tabs take turns.
 *
 * @throws ConflictError
 */
async function change(
  id: string,
  version: Version,
  write: (store: IDBObjectStore) => void,
): Promise<void> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(DRAFTS, 'readwrite');
    const store = transaction.objectStore(DRAFTS);
    const found: IDBRequest<KeptDraft | undefined> = store.get(id);
    found.onsuccess = () => {
      const now = found.result;
      if ((now?.version ?? null) === version) write(store);
      else reject(changedMeanwhile(id, now));
    };
    settle(transaction, resolve, reject);
  });
}

function changedMeanwhile(id: string, now: KeptDraft | undefined): ConflictError {
  return new ConflictError({
    error: { message: 'Another tab has changed this draft.', suggestion: 'Choose which to keep.' },
    changed: [{ name: id, version: now?.version ?? null, content: now ?? null }],
  });
}

/** What one request answers. */
async function read<Result>(ask: (store: IDBObjectStore) => IDBRequest): Promise<Result> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(DRAFTS, 'readonly');
    const request = ask(transaction.objectStore(DRAFTS));
    settle(transaction, () => resolve(request.result), reject);
  });
}

function settle(
  transaction: IDBTransaction,
  resolve: () => void,
  reject: (error: unknown) => void,
): void {
  transaction.oncomplete = resolve;
  transaction.onerror = () => reject(transaction.error);
  transaction.onabort = () => reject(transaction.error);
  // Closed as soon as this transaction is done.
  transaction.db.close();
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(DRAFTS, { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
