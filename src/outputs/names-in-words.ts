import type { Catalogue } from '../catalogue/index.ts';
import type { Part } from '../core/model/passages.ts';
import { fullName, type Person } from '../core/model/people.ts';
import type { SpeakerLabel } from '../core/model/speaker-labels.ts';

/** More names than this make a line that nobody reads: the rest is counted. */
const MOST_NAMES = 4;

/**
 * Names in a sentence.
 *
 * @example
 * namesInWords(['Ida Holt', 'Jon Rask'], ENGLISH) // => 'Ida Holt and Jon Rask'
 * @example
 * namesInWords(['A', 'B', 'C', 'D', 'E', 'F'], ENGLISH) // => 'A, B, C and 3 others'
 */
export function namesInWords(
  names: readonly string[],
  { texts, formats }: Catalogue,
  most = MOST_NAMES,
): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const rest = names.length - shown.length;
  const list = rest > 0 ? [...shown, texts.others(rest)] : shown;
  return formats.list(list);
}

/** The names of people without forms of address, `Ida Holt and Jon Rask`. */
export function peopleInWords(people: readonly Person[], words: Catalogue, most?: number): string {
  return namesInWords(
    people.map(({ name }) => name),
    words,
    most,
  );
}

/** Who speaks, as the transcript shows it: with the outlet that somebody asks for. */
export function labelInWords(label: SpeakerLabel, words: Catalogue): string {
  if (label.length === 0) return words.quoting.origins.answer;
  const names = label.map((person) =>
    person.outlet ? `${fullName(person)}, ${person.outlet}` : fullName(person),
  );
  return namesInWords(names, words, names.length);
}

/**
 * What is written before words that nobody says, in a text without styles: otherwise they would
 * seem to be the words of whoever speaks above them.
 *
 * @returns nothing before words that somebody says, and before the introduction, which comes first
 * @example
 * originOf('remark', ENGLISH) // => 'Remark'
 * originOf('answer', ENGLISH) // => undefined
 */
export function originOf(part: Part, { quoting }: Catalogue): string | undefined {
  const isSaid = part === 'question' || part === 'answer' || part === 'lead';
  return isSaid ? undefined : quoting.origins[part];
}
