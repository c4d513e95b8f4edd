import { computed, signal } from '@preact/signals';
import { type History, historyOf, redone, stepped, undone } from '../model/history.ts';

/** Work that changes step by step, each of which can be undone. */
export class Steps<Work extends object> {
  readonly history;
  readonly work;
  /** What has just been done, for whoever can’t see it. */
  readonly said = signal('');
  #field = '';

  constructor(work: Work) {
    this.history = signal<History<Work>>(historyOf(work));
    this.work = computed(() => this.history.value.present);
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

  undo(): void {
    this.#field = '';
    this.history.value = undone(this.history.peek());
    this.said.value = 'Undone.';
  }

  redo(): void {
    this.#field = '';
    this.history.value = redone(this.history.peek());
    this.said.value = 'Done again.';
  }
}
