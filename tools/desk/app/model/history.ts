/** Something that changes step by step, with all states that it has had and may have again. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** A history without any steps yet. */
export function historyOf<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/**
 * One more step. What was undone before can’t be done again.
 *
 * @example
 * undone(stepped(historyOf(1), 2)).present // => 1
 */
export function stepped<State>(history: History<State>, present: State): History<State> {
  if (present === history.present) return history;
  return { past: [...history.past, history.present], present, future: [] };
}

/** One step back; the same where there is none. */
export function undone<State>({ past, present, future }: History<State>): History<State> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/**
 * One step forward again; the same where there is none.
 *
 * @example
 * redone(undone(stepped(historyOf(1), 2))).present // => 2
 */
export function redone<State>({ past, present, future }: History<State>): History<State> {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future };
  return { past: [...past, present], present: after, future: rest };
}
