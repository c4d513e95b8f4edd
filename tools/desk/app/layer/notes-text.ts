import { idFrom } from '../../../../src/core/addresses/ids.ts';
import type { Reference } from '../../../../src/core/model/layer.ts';
import type { FieldPath } from '../../../../src/core/read/problem.ts';
import { addTo, dataOf, removeFrom, setIn } from './yaml-text.ts';

/** Words of the transcript as a notes file names them. */
export interface QuotedWords {
  /** Id of the answer, or `lead`. */
  at: string;
  quote: string;
  /** Which one is meant, where the words occur there more than once. */
  occurrence?: number;
}

/** A source that is still to be filled in. */
export const NO_SOURCE: Reference = { publisher: '', title: '', url: '', date: '' };

/** The lists of a notes file that an editor writes at the desk. */
export type NotesList = 'notes' | 'attributions' | 'keySentences';

/** An entry of a list, however unfinished. */
export type Entry = Readonly<Record<string, unknown>>;

/** The entries of a list in a file. */
export function entriesIn(yaml: string | null, list?: string): Entry[] {
  const value = dataOf(yaml ?? '');
  const found = list === undefined ? value : (value as Entry | null)?.[list];
  return Array.isArray(found) ? found.map((entry) => (entry ?? {}) as Entry) : [];
}

/** So many words make the id of a note. */
const ID_WORDS = 4;

/** Adds a note on words, with everything else still to be written. */
export function addNote(yaml: string, words: QuotedWords, language: string): string {
  const taken = new Set(entriesIn(yaml, 'notes').map(({ id }) => id));
  const first = words.quote.split(/\s+/).slice(0, ID_WORDS).join(' ');
  const id = freeId(idFrom(first, language) || 'note', taken);
  return addTo(yaml, ['notes'], { id, ...words, text: '', sources: [NO_SOURCE] });
}

/** An id that is not taken: `bridge`, `bridge-2` … */
export function freeId(id: string, taken: ReadonlySet<unknown>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}

/** Marks that a sentence gives somebody else’s view, which these words show. */
export function addAttribution(yaml: string, { quote, at, ...which }: QuotedWords): string {
  return addTo(yaml, ['attributions'], { at, attribution: 'official', signal: quote, ...which });
}

/** Makes a sentence the key sentence of its answer, in the place of another. */
export function setKeySentence(yaml: string, { at, quote }: QuotedWords): string {
  const index = entriesIn(yaml, 'keySentences').findIndex((entry) => entry.at === at);
  if (index < 0) return addTo(yaml, ['keySentences'], { at, quote });
  return setIn(yaml, ['keySentences', index, 'quote'], quote);
}

/** Sets a field of an entry; empty, a field that may be left out is. */
export function setField(yaml: string, path: FieldPath, value: string, isOptional = false): string {
  if (value !== '' || !isOptional) return setIn(yaml, path, value);
  return fieldOf(yaml, path) === undefined ? yaml : removeFrom(yaml, path);
}

/** Makes a list of words what it should be, entry by entry; empty, it is left out. */
export function setList(yaml: string, path: FieldPath, words: readonly string[]): string {
  const old = fieldOf(yaml, path);
  if (!Array.isArray(old) || old.length === 0)
    return words.reduce((text, word) => addTo(text, path, word), yaml);
  const kept = words
    .slice(0, old.length)
    .reduce(
      (text, word, index) => (old[index] === word ? text : setIn(text, [...path, index], word)),
      yaml,
    );
  const shorter = old
    .slice(words.length)
    .reduce<string>((text) => removeFrom(text, [...path, words.length]), kept);
  return words.slice(old.length).reduce((text, word) => addTo(text, path, word), shorter);
}

function fieldOf(yaml: string, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    dataOf(yaml),
  );
}

/** The file of a name, as far as it can be said from the words that were selected. */
export function newName(form: string): string {
  const fields = { kind: '', note: '', definition: '', sources: [NO_SOURCE] };
  return Object.entries(fields).reduce(
    (yaml, [key, value]) => setIn(yaml, [key], value),
    setIn('name: ""\n', ['name'], form),
  );
}
