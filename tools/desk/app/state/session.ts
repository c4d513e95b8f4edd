import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Decision } from '../../../../src/core/model/decisions.ts';
import type { Finding } from '../../../../src/core/read/problem.ts';
import type { Place } from '../model/decide.ts';
import type { Step } from '../model/problems.ts';
import { type Folder, NOTHING, type ReceivedFile, type Work } from '../model/work.ts';
import { type ArticleView, type LineView, withSame } from '../reading/article-view.ts';
import type { Reader } from '../reading/reader.ts';
import type { Opened, Written } from '../reading/requests.ts';
import { Steps } from './steps.ts';

/** How a line will be read, shown until the reader has answered. */
export type Expected = Pick<LineView, 'role'> & { by?: string | undefined };

/** The steps of the desk, in order. */
export const STEPS: readonly { step: Step; name: string }[] = [
  { step: 'text', name: 'Text' },
  { step: 'speakers', name: 'Who speaks' },
  { step: 'details', name: 'Details' },
  { step: 'addresses', name: 'Addresses' },
  { step: 'publish', name: 'Publish' },
];

/** What is kept of a session. */
export interface KeptSession {
  work: Work;
  step: Step;
  folder?: Folder | undefined;
}

/** One interview on the desk: what was decided, how it is read by that, and where the editor is. */
export class Session extends Steps<Work> {
  readonly id: string;
  readonly #reader: Reader;
  readonly step = signal<Step>('text');
  readonly opened = signal<Opened | undefined>(undefined);
  readonly view = signal<ArticleView | undefined>(undefined);
  readonly written = signal<Written | undefined>(undefined);
  /** The work that they were written of. */
  readonly #writtenOf = signal<Work | undefined>(undefined);
  /** Whether the files are those of the work as it is now. */
  readonly isWritten = computed(() => this.#writtenOf.value === this.work.value);
  /** Whether the folder has exactly what was done here. */
  readonly isSaved = computed(
    () => this.isWritten.value && isInFolder(this.folder.value, this.written.value?.files),
  );
  /** Why the article can’t be read, or the last decision not be applied. */
  readonly refused = signal<readonly Finding[]>([]);
  /** The folder as this session has read or written it last. It is no step that could be undone. */
  readonly folder;
  readonly isReading = signal(false);
  readonly expected = signal<ReadonlyMap<string, Expected>>(new Map());
  /** What is kept of it as a draft. */
  readonly kept: ReadonlySignal<KeptSession>;
  readonly #stop: () => void;

  constructor(id: string, reader: Reader, work: Work = NOTHING, folder = work.folder) {
    super(work);
    this.id = id;
    this.#reader = reader;
    this.folder = signal<Folder | undefined>(folder);
    this.kept = computed(() => ({
      work: this.work.value,
      step: this.step.value,
      folder: this.folder.value,
    }));
    this.#stop = effect(() => void this.#read(this.work.value).catch(this.#fail));
  }

  /** What commands need to know of the article. */
  get place(): Place {
    const { lines = [], people = [] } = this.view.peek() ?? {};
    return { refs: lines.map(({ ref }) => ref), people };
  }

  /** Changes what was decided; what is expected of it is shown at once. */
  decide(decisions: readonly Decision[], said: string, expected?: ReadonlyMap<string, Expected>) {
    if (expected) this.expected.value = expected;
    this.change({ decisions }, said);
  }

  /**
   * Brings in an article, in place of the one that is there.
   *
   * @returns whether it can be read
   */
  async bringIn(file: ReceivedFile): Promise<boolean> {
    this.isReading.value = true;
    const opened = await this.#reader('open', file).catch(this.#fail);
    if (!opened) return false;
    this.isReading.value = false;
    this.refused.value = opened.findings ?? [];
    if (!opened.value) return false;
    this.change({ file, decisions: [], heads: {} });
    return true;
  }

  /** An error of ours: the draft is kept, and a new page has a new reader. */
  readonly #fail = (error: unknown): undefined => {
    this.isReading.value = false;
    const where = { rule: 'reader', line: 1, column: 1, text: '' };
    const message = `The article could not be read: ${error instanceof Error ? error.message : error}.`;
    const suggestion = 'Load this page again: what you have done is kept.';
    this.refused.value = [{ ...where, message, suggestion }];
  };

  close(): void {
    this.#stop();
  }

  async #read(work: Work): Promise<void> {
    if (!work.file) {
      this.opened.value = undefined;
      this.view.value = undefined;
      this.written.value = undefined;
      return;
    }
    this.isReading.value = true;
    const isLate = () => this.work.peek() !== work;
    const opened = await this.#reader('open', work.file);
    if (isLate()) return;
    this.opened.value = opened.value;
    const { value, findings } = await this.#reader('read', work);
    if (isLate()) return;
    this.isReading.value = false;
    this.expected.value = new Map();
    this.refused.value = findings ?? [];
    if (value) this.view.value = withSame(this.view.peek(), value);
    else if (this.view.peek()) this.undo();
    const written = await this.#reader('write', work);
    if (isLate()) return;
    this.written.value = written.value;
    this.#writtenOf.value = work;
  }
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

/** What a draft is called in the list. */
export function titleOf({ work, view }: Session): string {
  const { values, slug, file } = work.peek();
  return values.title || view.peek()?.known.title || slug || file?.name || 'New interview';
}
