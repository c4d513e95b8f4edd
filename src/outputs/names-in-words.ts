import { fullName, type Person } from '../core/model/people.ts';
import type { SpeakerLabel } from '../core/model/speaker-labels.ts';

/** More names than this make a line that nobody reads: the rest is counted. */
const MOST_NAMES = 4;
/** Made once: making it takes longer than using it. */
const LIST = new Intl.ListFormat('en-GB');

/**
 * Names in a sentence.
 *
 * @example
 * namesInWords(['Ida Holt', 'Jon Rask']) // => 'Ida Holt and Jon Rask'
 * @example
 * namesInWords(['A', 'B', 'C', 'D', 'E', 'F']) // => 'A, B, C and 3 others'
 */
export function namesInWords(names: readonly string[], most = MOST_NAMES): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const rest = names.length - shown.length;
  const list = rest > 0 ? [...shown, `${rest} others`] : shown;
  return LIST.format(list);
}

/** The names of people without forms of address, `Ida Holt and Jon Rask`. */
export function peopleInWords(people: readonly Person[], most?: number): string {
  return namesInWords(
    people.map(({ name }) => name),
    most,
  );
}

/** Who speaks, as the transcript shows it: with the outlet that somebody asks for. */
export function labelInWords(label: SpeakerLabel): string {
  if (label.length === 0) return 'Speaker not named';
  const names = label.map((person) =>
    person.outlet ? `${fullName(person)}, ${person.outlet}` : fullName(person),
  );
  return namesInWords(names, names.length);
}
