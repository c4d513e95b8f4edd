import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Version } from '../../api.ts';
import { ConflictError, inWords, type Storage } from '../storage/storage.ts';

/** Work that is kept as a draft. */
export interface Kept {
  /** Of the draft. */
  id: string;
  /** A new object whenever anything has changed. */
  data: ReadonlySignal<unknown>;
  /** What the draft is called in the list. */
  title: () => string;
  /** Whether there is anything to keep. What has been kept before stays where there is not … */
  isWorthKeeping: () => boolean;
  /** … unless it is done with. */
  isDone?: () => boolean;
}

/** How it is with the draft. */
export type Keeping =
  | { state: 'nothing' | 'waiting' | 'kept' }
  | { state: 'failed'; message: string; suggestion: string }
  /** Another tab has kept something else. */
  | { state: 'conflict'; version: Version };

/** After so many milliseconds without another change, a draft is kept. */
const PAUSE = 400;

/** Keeps work as a draft whenever it changes, and never over what another tab has kept. */
export class Keeper {
  readonly keeping: Signal<Keeping>;
  readonly #work: Kept;
  readonly #storage: Storage;
  #version: Version;
  #timer = 0;
  #kept: unknown;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #stop: () => void;

  constructor(work: Kept, storage: Storage, version: Version) {
    this.#work = work;
    this.#storage = storage;
    this.#version = version;
    this.keeping = signal<Keeping>({ state: version === null ? 'nothing' : 'kept' });
    this.#kept = work.data.peek();
    this.#stop = effect(() => this.#changed(work.data.value));
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
    this.#version = keeping.version;
    this.keeping.value = { state: 'waiting' };
    void this.flush();
  }

  /** The draft is no longer needed. */
  async remove(): Promise<void> {
    this.close();
    this.keeping.value = { state: 'nothing' };
    await this.#queue;
    await this.#drop();
    this.#version = null;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#stop();
    removeEventListener('pagehide', this.flush);
    removeEventListener('visibilitychange', this.flush);
  }

  #changed(now: unknown): void {
    if (now === this.#kept || this.keeping.peek().state === 'conflict') return;
    if (!this.#work.isWorthKeeping() && !this.#work.isDone?.()) return;
    this.keeping.value = { state: 'waiting' };
    clearTimeout(this.#timer);
    this.#timer = Number(setTimeout(this.flush, PAUSE));
  }

  async #keep(): Promise<void> {
    const now = this.#work.data.peek();
    if (this.keeping.peek().state !== 'waiting') return;
    try {
      this.#version = await (this.#work.isDone?.() ? this.#drop() : this.#put(now));
      this.#kept = now;
      this.keeping.value = { state: this.#version === null ? 'nothing' : 'kept' };
      this.#changed(this.#work.data.peek());
    } catch (error) {
      this.keeping.value = stateOf(error);
    }
  }

  async #put(data: unknown): Promise<Version> {
    const draft = { title: this.#work.title(), data, version: this.#version };
    return (await this.#storage.keepDraft(this.#work.id, draft)).version;
  }

  async #drop(): Promise<null> {
    if (this.#version !== null) await this.#storage.removeDraft(this.#work.id, this.#version);
    return null;
  }
}

function stateOf(error: unknown): Keeping {
  const [theirs] = error instanceof ConflictError ? error.changed : [];
  if (!theirs) return { state: 'failed', ...inWords(error) };
  return { state: 'conflict', version: theirs.version };
}
