import type { Name } from './layer.ts';

/** A name where it stands in a text. Offsets count UTF-16 code units. */
export interface Mention {
  /** The name's id. */
  name: string;
  start: number;
  end: number;
  /** Set when it is only a part of another name: the `Central Asian` of a meeting's name. */
  isPart: boolean;
}

/** Every form of a name, its own first. */
export function formsOf({ name, aliases }: Pick<Name, 'name' | 'aliases'>): string[] {
  return [name, ...aliases];
}

/**
 * Finds names in a text. Upper and lower case count; only whole words are found, so that `Alat`
 * is not found in `Alatau`, while `Azerbaijan’s` has `Azerbaijan` in it. Where forms overlap the
 * longest wins, and a shorter one inside it counts only if the longer name includes it.
 *
 * @param text running text, such as `Paragraph.text`
 * @param names the index of names; no two share a form
 * @returns mentions in the order of the text
 */
export function findMentions(text: string, names: readonly Name[]): Mention[] {
  const forms = names
    .flatMap((name) => formsOf(name).map((form) => ({ name, form })))
    .sort((a, b) => b.form.length - a.form.length);
  const including = (part: Name) =>
    new Set(names.filter(({ includes }) => includes.includes(part.id)).map(({ id }) => id));
  const found: Mention[] = [];
  for (const { name, form } of forms)
    for (const { start, end } of occurrences(text, form)) {
      const over = found.filter((other) => start < other.end && other.start < end);
      if (over.some((other) => other.name === name.id)) continue;
      const wholes = including(name);
      if (over.every((other) => wholes.has(other.name)))
        found.push({ name: name.id, start, end, isPart: over.length > 0 });
    }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a form stands as whole words. Composed and decomposed letters are the same to a reader. */
function occurrences(text: string, form: string): { start: number; end: number }[] {
  const spellings = new Set([form.normalize('NFC'), form.normalize('NFD')]);
  return [...spellings].flatMap((spelling) => {
    const words = spelling.split(/\s+/);
    // Most names are not in most paragraphs: look before a pattern is made.
    if (!words.every((word) => text.includes(word))) return [];
    const phrase = words.map(RegExp.escape).join('\\s+');
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${phrase}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
    return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
  });
}
