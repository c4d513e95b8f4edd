import type { Offsets } from '../text/offsets.ts';
import type { Transcript } from './interview.ts';
import type { Name } from './layer.ts';
import { passagesOf } from './passages.ts';

/** A name where it occurs in a text. Offsets count UTF-16 code units. */
export interface Mention {
  name: Name;
  start: number;
  end: number;
  /** Set when it is only a part of another name: the `Central Asian` of a meeting's name. */
  isPart: boolean;
}

/** Finds names in a text: mentions in the order of the text. */
export type NameFinder = (text: string) => Mention[];

/** The mentions in an interview, by the id of the passage. */
export type Mentions = ReadonlyMap<string, readonly Mention[]>;

interface Form {
  name: Name;
  form: string;
  patterns: readonly RegExp[];
}

/** Every form of a name, its own first. */
export function formsOf({ name, aliases }: Pick<Name, 'name' | 'aliases'>): string[] {
  return [name, ...aliases];
}

/**
 * Prepares the search for names: once for an index of names, for any number of texts. Upper and
 * lower case count; only whole words are found, so that `Alat` is not found in `Alatau`, while
 * `Azerbaijan’s` has `Azerbaijan` in it. Where forms overlap the longest wins, and a shorter one
 * inside it counts only if the longer name includes it.
 *
 * @param names the index of names; no two share a form
 */
export function nameFinder(names: readonly Name[]): NameFinder {
  const longestFirst = names
    .flatMap((name) =>
      formsOf(name).map((form): Form => ({ name, form, patterns: patternsOf(form) })),
    )
    .sort((a, b) => b.form.length - a.form.length);
  // Most names are not in most texts: those are looked for whose first word is there.
  const ranked = longestFirst.map((form, rank) => ({ ...form, rank }));
  const byFirstWord = Map.groupBy(ranked, ({ form }) => wordRuns(form)[0]);
  return (text) => {
    const forms = [...new Set(wordRuns(text))]
      .flatMap((word) => byFirstWord.get(word) ?? [])
      .sort((a, b) => a.rank - b.rank);
    return mentionsOf(text, forms);
  };
}

/** Finds the names of an interview, passage by passage. */
export function mentionsIn(transcript: Transcript, find: NameFinder): Mentions {
  return new Map(passagesOf(transcript).map(({ id, text }) => [id, find(text)]));
}

/** Finds the names of several interviews: each once, for all that needs them. */
export function mentionsInAll<T extends Transcript>(
  transcripts: readonly T[],
  names: readonly Name[],
): ReadonlyMap<T, Mentions> {
  const find = nameFinder(names);
  return new Map(transcripts.map((transcript) => [transcript, mentionsIn(transcript, find)]));
}

/** @param forms the longest first */
function mentionsOf(text: string, forms: readonly Form[]): Mention[] {
  const found: Mention[] = [];
  for (const { name, patterns } of forms)
    for (const { start, end } of occurrences(text, patterns)) {
      const over = found.filter((other) => start < other.end && other.start < end);
      if (over.every((other) => other.name.includes.includes(name.id)))
        found.push({ name, start, end, isPart: over.length > 0 });
    }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Letters and digits that follow each other. */
function wordRuns(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A form as whole words. Composed and decomposed letters are the same to a reader. */
function patternsOf(form: string): RegExp[] {
  const spellings = new Set([form.normalize('NFC'), form.normalize('NFD')]);
  return [...spellings].map((spelling) => {
    const phrase = spelling.split(/\s+/).map(RegExp.escape).join('\\s+');
    return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${phrase}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  });
}

function occurrences(text: string, patterns: readonly RegExp[]): Offsets[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  );
}
