import { computed, effect, signal } from '@preact/signals';
import type { Decision } from '../../../../src/core/model/decisions.ts';
import type { Finding } from '../../../../src/core/read/problem.ts';
import type { Place } from '../model/decide.ts';
import { type History, historyOf, redone, stepped, undone } from '../model/history.ts';
import type { Step } from '../model/problems.ts';
import { type Folder, NOTHING, type ReceivedFile, type Work } from '../model/work.ts';
import { type ArticleView, type LineView, withSameLines } from '../reading/article-view.ts';
import type { Reader } from '../reading/reader.ts';
import type { Opened, Written } from '../reading/requests.ts';

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

/** One interview on the desk: what was decided, how it is read by that, and where the editor is. */
export class Session {
  readonly id: string;
  readonly #reader: Reader;
  readonly history;
  readonly work;
  readonly step = signal<Step>('text');
  readonly opened = signal<Opened | undefined>(undefined);
  readonly view = signal<ArticleView | undefined>(undefined);
  readonly written = signal<Written | undefined>(undefined);
  /** Why the article can’t be read, or the last decision not be applied. */
  readonly refused = signal<readonly Finding[]>([]);
  /** The folder as this session has read or written it last. It is no step that could be undone. */
  readonly folder;
  readonly isReading = signal(false);
  readonly expected = signal<ReadonlyMap<string, Expected>>(new Map());
  /** What has just been done, for whoever can’t see it. */
  readonly said = signal('');
  #field = '';
  readonly #stop: () => void;

  constructor(id: string, reader: Reader, work: Work = NOTHING, folder = work.folder) {
    this.id = id;
    this.#reader = reader;
    this.history = signal<History<Work>>(historyOf(work));
    this.work = computed(() => this.history.value.present);
    this.folder = signal<Folder | undefined>(folder);
    this.#stop = effect(() => void this.#read(this.work.value).catch(this.#fail));
  }

  /** What commands need to know of the article. */
  get place(): Place {
    const { lines = [], people = [] } = this.view.peek() ?? {};
    return { refs: lines.map(({ ref }) => ref), people };
  }

  /**
   * One more step of the editor.
   *
   * @param said what has been done
   * @param field the field that is typed into: all that is typed in a row is one step
   */
  change(change: Partial<Work>, said = '', field = ''): void {
    const history = this.history.peek();
    const work = { ...this.work.peek(), ...change };
    const isSameField = field !== '' && field === this.#field;
    this.history.value = isSameField
      ? { ...history, present: work, future: [] }
      : stepped(history, work);
    this.#field = field;
    if (said) this.said.value = said;
  }

  /** Changes what was decided; what is expected of it is shown at once. */
  decide(decisions: readonly Decision[], said: string, expected?: ReadonlyMap<string, Expected>) {
    if (expected) this.expected.value = expected;
    this.change({ decisions }, said);
  }

  undo(): void {
    this.#field = '';
    this.history.value = undone(this.history.peek());
    this.said.value = 'Undone.';
  }

  redo(): void {
    this.history.value = redone(this.history.peek());
    this.said.value = 'Done again.';
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
    if (value) {
      const { lines = [] } = this.view.peek() ?? {};
      this.view.value = { ...value, lines: withSameLines(lines, value.lines) };
    } else if (this.view.peek()) this.undo();
    const written = await this.#reader('write', work);
    if (!isLate()) this.written.value = written.value;
  }
}
