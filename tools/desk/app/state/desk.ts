import { signal } from '@preact/signals';
import type { DraftSummary, InterviewSummary, Settings } from '../../api.ts';
import type { KeptLayer } from '../layer/layer-work.ts';
import type { Step } from '../model/problems.ts';
import { NOTHING } from '../model/work.ts';
import type { Reader } from '../reading/reader.ts';
import { inWords, RefusedError, type Storage } from '../storage/storage.ts';
import { Keeper } from './keeping.ts';
import { LayerSession } from './layer-session.ts';
import { type KeptSession, Session, STEPS, titleOf } from './session.ts';

/** Something that went wrong, for the editor. */
export interface Trouble {
  message: string;
  suggestion: string;
}

/** An interview on the desk, and the draft in which it is kept. */
export interface Place {
  session: Session;
  keeper: Keeper;
}

/** The layer of an interview on the desk, and the draft in which its changes are kept. */
export interface LayerPlace {
  session: LayerSession;
  keeper: Keeper;
  /** Whether the interview’s addresses are registered. */
  isPublished: boolean;
}

function newDraft(): string {
  return `new-${crypto.randomUUID().slice(0, 8)}`;
}

/** The draft of an interview’s layer is the interview’s slug with this before it. */
const LAYER_DRAFT = 'notes-of-';

/** The address in the desk of a draft. */
export function hashOfDraft(id: string): string {
  return id.startsWith(LAYER_DRAFT) ? layerHash(id.slice(LAYER_DRAFT.length)) : `#/draft/${id}`;
}

/** The address in the desk of an interview’s layer. */
export function layerHash(slug: string): string {
  return `#/notes/${slug}`;
}

/** The whole desk: the list of interviews, or one of them. The address says which, and which step. */
export class Desk {
  readonly storage: Storage;
  readonly reader: Reader;
  readonly settings = signal<Settings | undefined>(undefined);
  readonly interviews = signal<readonly InterviewSummary[] | undefined>(undefined);
  readonly drafts = signal<readonly DraftSummary[] | undefined>(undefined);
  readonly place = signal<Place | undefined>(undefined);
  readonly layer = signal<LayerPlace | undefined>(undefined);
  readonly trouble = signal<Trouble | undefined>(undefined);
  #opening = '';

  constructor(storage: Storage, reader: Reader) {
    this.storage = storage;
    this.reader = reader;
    addEventListener('hashchange', () => void this.#follow());
    void this.#try(async () => {
      this.settings.value = await storage.settings();
      await this.#follow();
    });
  }

  /** Begins a new interview. */
  begin(): void {
    location.hash = `/draft/${newDraft()}/text`;
  }

  /** Goes on with an interview of the site. */
  edit(slug: string): void {
    location.hash = `/interview/${slug}`;
  }

  /** Throws a draft away. */
  async discard({ id, version }: Pick<DraftSummary, 'id' | 'version'>): Promise<void> {
    await this.#try(async () => {
      await this.storage.removeDraft(id, version);
      await this.list();
    });
  }

  /** Opens the interview as it is on the disk; what was done here stays as a draft of its own. */
  async takeFromDisk(): Promise<void> {
    await this.#try(async () => {
      const place = this.place.peek();
      if (!place) return;
      const { session, keeper } = place;
      const { slug } = session.work.peek();
      const draft = { title: `${titleOf(session)} (not saved)`, data: session.kept.peek() };
      await this.storage.keepDraft(newDraft(), { ...draft, version: null });
      await keeper.remove();
      location.hash = `/interview/${slug}`;
    });
  }

  /** Reads the lists again. */
  async list(): Promise<void> {
    await this.#try(async () => {
      const [drafts, interviews, settings] = await Promise.all([
        this.storage.drafts(),
        this.storage.site?.interviews() ?? [],
        this.storage.settings(),
      ]);
      this.drafts.value = drafts;
      this.interviews.value = interviews;
      this.settings.value = settings;
    });
  }

  /** Opens again what is open, as it is kept now: by the other tab, or on the disk. */
  async openAgain(): Promise<void> {
    await this.#close();
    await this.#follow();
  }

  async #follow(): Promise<void> {
    const { hash } = location;
    const [, kind, id = '', step] = hash.replace(/^#/, '').split('/');
    this.trouble.value = undefined;
    const open = { draft: this.#openDraft, interview: this.#openInterview, notes: this.#openLayer };
    if (kind !== 'draft' && kind !== 'interview' && kind !== 'notes') {
      await this.#close();
      return location.hash === hash ? this.list() : undefined;
    }
    if (this.#opening !== `${kind}/${id}`) {
      await this.#close();
      if (location.hash !== hash) return;
      this.#opening = `${kind}/${id}`;
      await this.#try(() => open[kind].call(this, id));
    }
    const found = STEPS.find((one) => one.step === step);
    const session = this.place.peek()?.session;
    if (session && found) session.step.value = found.step;
  }

  async #openDraft(id: string): Promise<void> {
    const isKept = (await this.storage.drafts()).some((draft) => draft.id === id);
    if (!isKept) return this.#show(id, { work: NOTHING, step: 'text' }, null);
    const { data, version } = await this.storage.draft(id);
    this.#show(id, data as KeptSession, version);
  }

  /** An interview whose draft is still there goes on as it was left. */
  async #openInterview(slug: string): Promise<void> {
    const drafts = await this.storage.drafts();
    if (drafts.some(({ id }) => id === slug)) {
      location.replace(`#/draft/${slug}`);
      return;
    }
    const site = this.storage.site;
    if (!site) return;
    const { files } = await site.interview(slug);
    const versions = Object.fromEntries(
      Object.entries(files).map(([name, { version }]) => [name, version]),
    );
    const { value, findings } = await this.reader('begin', { slug, folder: { files, versions } });
    const [finding] = findings ?? [];
    if (finding) throw new RefusedError({ error: finding });
    if (value) this.#show(slug, { work: value, step: 'speakers' }, null);
    this.#opening = `draft/${slug}`;
    location.replace(`#/draft/${slug}/speakers`);
  }

  #show(id: string, { work, step, folder }: KeptSession, version: string | null): void {
    const session = new Session(id, this.reader, work, folder);
    session.step.value = step;
    const kept = {
      ...{ id, data: session.kept, title: () => titleOf(session) },
      isWorthKeeping: () => session.work.peek().file !== undefined,
    };
    this.place.value = { session, keeper: new Keeper(kept, this.storage, version) };
    goTo(id, step);
  }

  async #openLayer(slug: string): Promise<void> {
    const { site } = this.storage;
    if (!site) return;
    const id = LAYER_DRAFT + slug;
    const [drafts, interview, names, all] = await Promise.all([
      this.storage.drafts(),
      site.interview(slug),
      site.names(),
      site.interviews(),
    ]);
    const draft = drafts.some((one) => one.id === id) ? await this.storage.draft(id) : undefined;
    const { title = slug, state } = all.find((one) => one.slug === slug) ?? {};
    const session = new LayerSession(this.reader, interview, names, draft?.data as KeptLayer);
    const isDone = () => session.changed.peek().length === 0;
    const kept = {
      ...{ id, data: session.kept, title: () => `Notes: ${title}`, isDone },
      isWorthKeeping: () => !isDone(),
    };
    const keeper = new Keeper(kept, this.storage, draft?.version ?? null);
    this.layer.value = {
      ...{ session, keeper },
      isPublished: state === 'published' || state === 'changed',
    };
  }

  /** Leaves what is open. What is in the site as it is here is no draft any more. */
  async #close(): Promise<void> {
    this.#opening = '';
    const isSaved = this.place.peek()?.session.isSaved.peek() ?? false;
    const kept = [this.place, this.layer].map(async (shown) => {
      const place = shown.peek();
      if (!place) return;
      shown.value = undefined;
      place.session.close();
      const isOthers = place.keeper.keeping.peek().state === 'conflict';
      if (isSaved && !isOthers) return place.keeper.remove();
      const flushed = place.keeper.flush();
      place.keeper.close();
      await flushed;
    });
    await this.#try(async () => void (await Promise.all(kept)));
  }

  async #try(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.trouble.value = inWords(error);
    }
  }
}

/** Shows a step of an interview. */
export function goTo(id: string, step: Step): void {
  const hash = `#/draft/${id}/${step}`;
  if (location.hash !== hash) location.hash = hash;
}
