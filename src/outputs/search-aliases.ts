import type { Exchange } from '../core/model/interview.ts';
import type { Name } from '../core/model/layer.ts';
import { findMentions, formsOf } from '../core/model/mentions.ts';
import { foldWord } from '../core/text/search-words.ts';

/** A name as the text writes it, and how else readers may write it. */
export interface Aliases {
  written: string;
  others: readonly string[];
}

/**
 * What is indexed with an answer although it does not stand in it: other spellings of its names,
 * and its words without the letters that Pagefind does not fold. In the form that the search
 * reads again: `Türkiye = Turkey; Əliyev = eliyev`.
 *
 * @param names the names that occur in the answer
 */
export function searchAliases(
  { question, answer }: Exchange,
  names: readonly Aliases[] = [],
): string {
  const words = [question, ...answer].flatMap(({ text }) => text.split(/\s+/));
  const folded = words
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
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

/** The names of an exchange, each as it is written there, with the spellings that are not. */
export function aliasesIn({ question, answer }: Exchange, names: readonly Name[]): Aliases[] {
  const texts = [question, ...answer].map(({ text }) => text);
  return names.flatMap((name) => {
    const written = texts.flatMap((text) =>
      findMentions(text, names)
        .filter((mention) => mention.name === name.id)
        .map(({ start, end }) => text.slice(start, end)),
    );
    const first = written[0];
    const others = formsOf(name).filter((form) => !written.includes(form));
    return first ? [{ written: first, others }] : [];
  });
}

/** A spelling, and its folded form where Pagefind does not make it itself: `Ələt`, `elet`. */
function withFolded(spelling: string): string[] {
  const fold = (folded: (word: string) => string) => spelling.split(/\s+/).map(folded).join(' ');
  return fold(foldWord) === fold(pagefindFold) ? [spelling] : [spelling, fold(foldWord)];
}

/** As Pagefind 1.6 folds words itself: letter case and accents, without punctuation. */
function pagefindFold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|[^\p{L}\p{N}]/gu, '');
}
