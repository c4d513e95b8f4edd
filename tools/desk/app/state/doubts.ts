import type { Doubt } from '../../../importer/doubts/doubt.ts';
import { LINE_COMMANDS } from './commands.ts';
import type { Selection } from './selection.ts';
import type { Session } from './session.ts';

/** Goes to the next line with a doubt after the current one; from the last on to the first. */
export function nextDoubt({ view }: Session, selection: Selection): void {
  const { lines = [], doubts = [] } = view.value ?? {};
  const places = new Set(doubts.map(({ lines: [place = ''] }) => place));
  const at = selection.current.value;
  const next = [...lines.slice(at + 1), ...lines.slice(0, at + 1)].find(({ ref }) =>
    places.has(ref),
  );
  if (next) selection.goTo(next.ref);
}

/** Letters that are no commands, but for `a`: on a line in doubt it is the first reading. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'].filter(
  (letter) =>
    letter === 'a' || !['d', 's', ...LINE_COMMANDS.map(({ key }) => key)].includes(letter),
);

/** The readings of the doubts on a line, each with its letter. */
export function lettered(doubts: readonly Doubt[]) {
  let next = 0;
  return doubts.map((doubt) => ({
    doubt,
    readings: doubt.readings.map((reading) => {
      next += 1;
      return { reading, letter: LETTERS[next - 1] };
    }),
  }));
}
