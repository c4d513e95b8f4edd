import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Finding } from '../../../../src/core/read/problem.ts';
import type { InterviewFiles, NameFile } from '../../api.ts';
import type { NewWording } from '../layer/correct.ts';
import { type EntryPlace, keyOf, type LayerView } from '../layer/layer-view.ts';
import {
  type KeptLayer,
  LAYER_FILES,
  type LayerWork,
  namePathOf,
  type ReadFile,
  type Texts,
} from '../layer/layer-work.ts';
import type { Reader } from '../reading/reader.ts';
import { Steps } from './steps.ts';

/** Words of a passage that an editor has selected. Offsets count UTF-16 code units. */
export interface Selected {
  at: string;
  passage: string;
  start: number;
  end: number;
}

/** The layer of one interview on the desk: its files and the names, as they are and as they were read. */
export class LayerSession extends Steps<LayerWork> {
  readonly slug: string;
  readonly #reader: Reader;
  /** The files as they were when this session began: what is not in the work is as it was. */
  readonly #opened: Readonly<Record<string, ReadFile>>;
  /** The files as this session has read or written them last. */
  readonly base;
  readonly texts: ReadonlySignal<Texts>;
  /** Paths of the files whose text is not what is on the disk. */
  readonly changed: ReadonlySignal<readonly string[]>;
  readonly kept: ReadonlySignal<KeptLayer>;
  readonly view = signal<LayerView | undefined>(undefined);
  /** Whether the view shows the present texts. */
  readonly isRead = signal(false);
  readonly unread = signal<readonly Finding[]>([]);
  readonly selected = signal<Selected | undefined>(undefined);
  /** The entry whose form is shown. */
  readonly open = signal<EntryPlace | undefined>(undefined);
  /** How many times everything was saved in this session, and the paths of the names among it. */
  readonly savedAt = signal(0);
  readonly savedNames = signal<readonly string[]>([]);
  readonly #stop: () => void;

  /** @param kept a draft of it */
  constructor(
    reader: Reader,
    interview: InterviewFiles,
    names: readonly NameFile[],
    kept?: KeptLayer,
  ) {
    super({ texts: kept?.layer.texts ?? {} });
    this.slug = interview.slug;
    this.#reader = reader;
    const read = { ...filesOf(interview, names), ...kept?.layer.base };
    this.#opened = read;
    this.base = signal(read);
    this.texts = computed(() => {
      const opened = Object.entries(this.#opened).map(([path, { text }]) => [path, text]);
      return { ...Object.fromEntries(opened), ...this.work.value.texts };
    });
    this.changed = computed(() =>
      Object.entries(this.texts.value)
        .filter(([path, text]) => text !== (this.base.value[path]?.text ?? null))
        .map(([path]) => path),
    );
    this.kept = computed(() => {
      const pick = <Value>(all: Readonly<Record<string, Value>>) =>
        Object.fromEntries(
          Object.entries(all).filter(([path]) => this.changed.value.includes(path)),
        );
      return {
        layer: { slug: this.slug, texts: pick(this.texts.value), base: pick(this.base.value) },
      };
    });
    this.#stop = effect(() => void this.#read(this.texts.value, this.changed.value));
  }

  /** The text of a file; empty where there is none. */
  text(path: string): string {
    return this.texts.value[path] ?? '';
  }

  /**
   * Changes files.
   *
   * @param field the field that is typed into
   */
  edit(texts: Texts, said = '', field = ''): void {
    this.change({ texts: { ...this.work.peek().texts, ...texts } }, said, field);
  }

  /** What is wrong with an entry, or with a field of it. */
  problemsOf({ file, path }: Pick<EntryPlace, 'file' | 'path'>) {
    const key = keyOf({ file, path });
    return (this.view.value?.problems ?? []).filter((problem) => {
      const own = keyOf(problem);
      return own === key || own.startsWith(`${key} `);
    });
  }

  /** Finds what a publisher has corrected. */
  findCorrections(pasted: string) {
    return this.#reader('corrections', { texts: this.texts.peek(), pasted });
  }

  /** Corrects a passage as its publisher has. */
  correct(wording: NewWording, date: string) {
    return this.#reader('correct', { texts: this.texts.peek(), wording, date });
  }

  close(): void {
    this.#stop();
  }

  async #read(texts: Texts, changed: readonly string[]): Promise<void> {
    this.isRead.value = false;
    const { value, findings } = await this.#reader('layer', { texts, changed });
    if (texts !== this.texts.peek()) return;
    this.isRead.value = true;
    this.unread.value = findings ?? [];
    if (!value) return;
    // In a text that was corrected, the words that were selected are no longer where they were.
    const { passage = '' } = this.selected.peek() ?? {};
    if (textOf(passage, value) !== textOf(passage, this.view.peek()))
      this.selected.value = undefined;
    this.view.value = value;
  }
}

function textOf(id: string, view: LayerView | undefined): string | undefined {
  const passages = view?.sections.flatMap((section) => section.passages) ?? [];
  return passages.find((passage) => passage.id === id)?.text;
}

function filesOf({ files }: InterviewFiles, names: readonly NameFile[]): Record<string, ReadFile> {
  const own = LAYER_FILES.map((name) => {
    const file = files[name];
    // What is no text can’t be changed here, and is never written.
    const read: ReadFile = {
      text: file && 'text' in file ? file.text : null,
      version: file?.version ?? null,
    };
    return [name, read];
  });
  const all = names.map(({ id, text, version }) => [namePathOf(id), { text, version }]);
  return Object.fromEntries([...own, ...all]);
}
