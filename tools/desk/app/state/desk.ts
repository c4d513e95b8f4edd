import { signal } from '@preact/signals';
import type { DraftSummary, InterviewSummary, Settings } from '../../api.ts';
import type { Step } from '../model/problems.ts';
import { NOTHING } from '../model/work.ts';
import type { Reader } from '../reading/reader.ts';
import { inWords, RefusedError, type Storage } from '../storage/storage.ts';
import { Keeper, type KeptSession } from './keeping.ts';
import { Session, STEPS } from './session.ts';

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

/** The whole desk: the list of interviews, or one of them. The address says which, and which step. */
export class Desk {
  readonly storage: Storage;
  readonly reader: Reader;
  readonly settings = signal<Settings | undefined>(undefined);
  readonly interviews = signal<readonly InterviewSummary[] | undefined>(undefined);
  readonly drafts = signal<readonly DraftSummary[] | undefined>(undefined);
  readonly place = signal<Place | undefined>(undefined);
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
    location.hash = `/draft/new-${crypto.randomUUID().slice(0, 8)}/text`;
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

  /** The draft of the open interview is done with: its files are in the site. */
  async finish(): Promise<void> {
    await this.place.peek()?.keeper.remove();
    location.hash = '/';
  }

  /** Reads the lists again. */
  async list(): Promise<void> {
    await this.#try(async () => {
      const [drafts, interviews] = await Promise.all([
        this.storage.drafts(),
        this.storage.site?.interviews() ?? [],
      ]);
      this.drafts.value = drafts;
      this.interviews.value = interviews;
    });
  }

  /** Takes what the other tab has kept. */
  async takeTheirs(): Promise<void> {
    const id = this.place.peek()?.session.id;
    this.#close();
    this.#opening = '';
    if (id) await this.#follow();
  }

  async #follow(): Promise<void> {
    const [, kind, id = '', step] = location.hash.replace(/^#/, '').split('/');
    this.trouble.value = undefined;
    if (kind !== 'draft' && kind !== 'interview') {
      this.#close();
      this.#opening = '';
      return this.list();
    }
    if (this.#opening !== `${kind}/${id}`) {
      this.#close();
      this.#opening = `${kind}/${id}`;
      await this.#try(() => (kind === 'draft' ? this.#openDraft(id) : this.#openInterview(id)));
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
    this.place.value = { session, keeper: new Keeper(session, this.storage, version) };
    goTo(id, step);
  }

  #close(): void {
    const place = this.place.peek();
    if (!place) return;
    void place.keeper.flush();
    place.keeper.close();
    place.session.close();
    this.place.value = undefined;
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
