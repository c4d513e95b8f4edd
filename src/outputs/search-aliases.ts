import { byHeading } from '../core/model/layer.ts';
import { formsOf, type Mentions } from '../core/model/mentions.ts';
import type { Passage } from '../core/model/passages.ts';
import { bareWord, foldWord } from '../core/text/search-words.ts';
import { writtenWords } from '../core/text/words.ts';

/** A name as the text writes it, and how else readers may write it. */
export interface Aliases {
  written: string;
  others: readonly string[];
}

/**
 * What is indexed with an answer although it does not occur in it: other spellings of its names,
 * and its words without the letters that Pagefind does not fold. In the form that the search
 * reads again: `Türkiye = Turkey; Əliyev = eliyev`.
 *
 * @param passages the question and its answer
 * @param names the names that occur in them
 */
export function searchAliases(
  passages: readonly Pick<Passage, 'text'>[],
  names: readonly Aliases[] = [],
): string {
  const words = passages.flatMap(({ text }) => writtenWords(text));
  const folded = words
    .map(bareWord)
    .filter((word) => foldWord(word) !== pagefindFold(word))
    .map((word) => ({ written: word, others: [foldWord(word)] }));
  const spelt = names.map(({ written, others }) => ({
    written,
    others: others.flatMap(withFolded),
  }));
  const entries = [...spelt, ...folded]
    .filter(({ others }) => others.length > 0)
    .map(({ written, others }) => `${written} = ${others.join(', ')}`);
  return [...new Set(entries)].join('; ');
}

/** The names in passages, each as it is written there first, with the spellings that are not. */
export function aliasesIn(passages: readonly Passage[], mentions: Mentions): Aliases[] {
  const found = passages.flatMap(({ id, text }) =>
    (mentions.get(id) ?? []).map(({ name, start, end }) => ({
      name,
      written: text.slice(start, end),
    })),
  );
  return [...Map.groupBy(found, ({ name }) => name)]
    .sort(([a], [b]) => byHeading(a, b))
    .map(([name, occurrences]) => {
      const written = occurrences.map((occurrence) => occurrence.written);
      const others = formsOf(name).filter((form) => !written.includes(form));
      return { written: written[0] as string, others };
    });
}

/** A spelling, and its folded form where Pagefind does not make it itself: `Ələt`, `elet`. */
function withFolded(spelling: string): string[] {
  const fold = (folded: (word: string) => string) => writtenWords(spelling).map(folded).join(' ');
  return fold(foldWord) === fold(pagefindFold) ? [spelling] : [spelling, fold(foldWord)];
}

/** As Pagefind 1.6 folds words itself: letter case and accents, without punctuation. */
function pagefindFold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|[^\p{L}\p{N}]/gu, '');
}
