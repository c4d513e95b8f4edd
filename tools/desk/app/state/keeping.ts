import { effect, type Signal, signal } from '@preact/signals';
import type { Version } from '../../api.ts';
import type { Step } from '../model/problems.ts';
import type { Folder, Work } from '../model/work.ts';
import { ConflictError, inWords, type Storage } from '../storage/storage.ts';
import type { Session } from './session.ts';

/** What is kept of a session. */
export interface KeptSession {
  work: Work;
  step: Step;
  folder?: Folder | undefined;
}

/** How it is with the draft. */
export type Keeping =
  | { state: 'nothing' | 'waiting' | 'kept' }
  | { state: 'failed'; message: string; suggestion: string }
  /** Another tab has kept something else. */
  | { state: 'conflict'; theirs: { version: Version; data: KeptSession | undefined } };

/** After so many milliseconds without another change, a draft is kept. */
const PAUSE = 400;

/** Keeps a session as a draft whenever it changes, and never over what another tab has kept. */
export class Keeper {
  readonly keeping: Signal<Keeping>;
  readonly #session: Session;
  readonly #storage: Storage;
  #version: Version;
  #timer = 0;
  #kept: KeptSession;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #stop: () => void;

  constructor(session: Session, storage: Storage, version: Version) {
    this.#session = session;
    this.#storage = storage;
    this.#version = version;
    this.keeping = signal<Keeping>({ state: version === null ? 'nothing' : 'kept' });
    this.#kept = this.#now();
    this.#stop = effect(() => {
      this.#changed({
        work: session.work.value,
        step: session.step.value,
        folder: session.folder.value,
      });
    });
    addEventListener('pagehide', this.flush);
    addEventListener('visibilitychange', this.flush);
  }

  /** Keeps at once what is not kept yet. */
  readonly flush = (): Promise<unknown> => {
    clearTimeout(this.#timer);
    this.#queue = this.#queue.then(() => this.#keep());
    return this.#queue;
  };

  /** Keeps this tab’s draft in place of the other tab’s. */
  takeMine(): void {
    const keeping = this.keeping.value;
    if (keeping.state !== 'conflict') return;
    this.#version = keeping.theirs.version;
    this.keeping.value = { state: 'waiting' };
    void this.flush();
  }

  /** The draft is no longer needed. */
  async remove(): Promise<void> {
    this.close();
    await this.#queue;
    if (this.#version !== null) await this.#storage.removeDraft(this.#session.id, this.#version);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#stop();
    removeEventListener('pagehide', this.flush);
    removeEventListener('visibilitychange', this.flush);
  }

  #now(): KeptSession {
    const { work, step, folder } = this.#session;
    return { work: work.peek(), step: step.peek(), folder: folder.peek() };
  }

  #changed(now: KeptSession): void {
    if ((['work', 'step', 'folder'] as const).every((key) => now[key] === this.#kept[key])) return;
    if (!now.work.file || this.keeping.peek().state === 'conflict') return;
    this.keeping.value = { state: 'waiting' };
    clearTimeout(this.#timer);
    this.#timer = Number(setTimeout(this.flush, PAUSE));
  }

  async #keep(): Promise<void> {
    const now = this.#now();
    if (this.keeping.peek().state !== 'waiting') return;
    try {
      const draft = { title: titleOf(this.#session), data: now, version: this.#version };
      const { version } = await this.#storage.keepDraft(this.#session.id, draft);
      this.#version = version;
      this.#kept = now;
      this.keeping.value = { state: 'kept' };
      this.#changed(this.#now());
    } catch (error) {
      this.keeping.value = stateOf(error);
    }
  }
}

function stateOf(error: unknown): Keeping {
  const [theirs] = error instanceof ConflictError ? error.changed : [];
  if (!theirs) return { state: 'failed', ...inWords(error) };
  const data = theirs.content?.data as KeptSession | undefined;
  return { state: 'conflict', theirs: { version: theirs.version, data } };
}

/** What a draft is called in the list. */
export function titleOf({ work, view }: Session): string {
  const { values, slug, file } = work.peek();
  return values.title || view.peek()?.known.title || slug || file?.name || 'New interview';
}
