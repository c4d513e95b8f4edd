import type { Signal } from '@preact/signals';
import { forget, giveTo, LINE_COMMANDS, settle } from '../state/commands.ts';
import { lettered, nextDoubt } from '../state/doubts.ts';
import type { Selection } from '../state/selection.ts';
import type { Session } from '../state/session.ts';

/** What a key is pressed on. */
interface Target {
  session: Session;
  selection: Selection;
  splitting: Signal<string | undefined>;
}

/** So many lines a page has, for the keys that go a page on. */
const PAGE = 15;

/** A key that is pressed on the lines. */
export function pressed(event: KeyboardEvent, target: Target): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isInButton = event.target instanceof HTMLButtonElement;
  if (isInButton && ['Enter', ' ', 'ArrowLeft', 'ArrowRight'].includes(event.key)) return;
  if (!moved(event, target) && !commanded(event, target)) return;
  event.preventDefault();
}

/** @returns whether it was a key that goes to another line */
function moved({ key, shiftKey }: KeyboardEvent, { selection, session }: Target): boolean {
  const last = session.view.value?.lines.length ?? 0;
  const by = { ArrowUp: -1, ArrowDown: 1, PageUp: -PAGE, PageDown: PAGE, Home: -last, End: last }[
    key
  ];
  if (by === undefined) return false;
  selection.move(by, shiftKey);
  return true;
}

/** @returns whether it was a key of a command */
function commanded({ key, shiftKey }: KeyboardEvent, target: Target): boolean {
  const { session, selection, splitting } = target;
  const { doubts = [], people = [] } = session.view.value ?? {};
  const letter = key.toLowerCase();
  const ref = selection.line?.ref ?? '';
  if (key === 'Escape') splitting.value = undefined;
  else if (/^[1-9]$/.test(key)) {
    const person = people[Number(key) - 1];
    if (person) giveTo(person.id, session, selection);
  } else {
    const own = shiftKey ? [] : doubts.filter(({ lines: [place] }) => place === ref);
    const readings = lettered(own).flatMap((one) => one.readings);
    const chosen = readings.find((one) => one.letter === letter);
    const command = LINE_COMMANDS.find((one) => one.key === letter);
    if (chosen) settle(chosen.reading, session);
    else if (letter === 'd') nextDoubt(session, selection);
    else if (letter === 's') splitting.value = ref;
    else if (key === 'Delete' || key === 'Backspace') forget(session, selection);
    else if (command) command.run(session, selection);
    else return false;
  }
  return true;
}
