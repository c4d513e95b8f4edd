import { LANGUAGES } from '../../../../src/languages/index.ts';
import type { Draft, SavingDraft } from '../../api.ts';
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
      site: { name: '', address: '' },
      git: false,
      languages: LANGUAGES.map(({ tag }) => tag),
    }),
    drafts: async () => {
      const all = await transact<KeptDraft[]>('readonly', (store) => store.getAll());
      return all.sort((a, b) => b.kept.localeCompare(a.kept));
    },
    draft: async (id) => {
      const draft = await transact<KeptDraft | undefined>('readonly', (store) => store.get(id));
      if (draft) return draft;
      throw new RefusedError({
        error: {
          message: 'This draft is not in this browser.',
          suggestion: 'Go back to the list.',
        },
      });
    },
    keepDraft: async (id, draft) => {
      await checkVersion(id, draft);
      const version = crypto.randomUUID();
      const kept: KeptDraft = { ...draft, id, version, kept: new Date().toISOString() };
      await transact('readwrite', (store) => store.put(kept));
      return { version };
    },
    removeDraft: async (id) => {
      await transact('readwrite', (store) => store.delete(id));
    },
  };
}

async function checkVersion(id: string, { version }: SavingDraft): Promise<void> {
  const now = await transact<KeptDraft | undefined>('readonly', (store) => store.get(id));
  if ((now?.version ?? null) === version) return;
  throw new ConflictError({
    error: { message: 'Another tab has changed this draft.', suggestion: 'Choose which to keep.' },
    changed: [{ name: id, version: now?.version ?? null, content: now ?? null }],
  });
}

/** One request in one transaction. */
async function transact<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(DRAFTS, mode);
    const request = ask(transaction.objectStore(DRAFTS));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
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
