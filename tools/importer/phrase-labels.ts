import type { Block } from './blocks.ts';
import type { Label } from './label.ts';
import { sideOfWord } from './label-words.ts';
import { labelKey } from './name-pattern.ts';

/** Words before a colon of which only the first has a capital letter: “Voice from the floor:”. */
const PHRASE =
  /^(?<phrase>\p{Lu}[\p{L}\p{M}-]*(?:\s\p{L}[\p{L}\p{M}-]*){1,4})\s?[:：](?![\d/])\s*(?=\S)/u;

/**
 * Labels of several words that name nobody: those that we know to ask, and those that begin several
 * paragraphs; any other is the beginning of a sentence.
 *
 * @param known names that the editor has given, as they are compared
 * @returns by the index of the paragraph
 */
export function phraseLabels(
  blocks: readonly Block[],
  known: ReadonlySet<string>,
): Map<number, Label> {
  const found = [...blocks.entries()].flatMap(([at, { text }]) => {
    const match = PHRASE.exec(text);
    const phrase = match?.groups?.phrase;
    return match && phrase
      ? [{ at, phrase, mark: match[0], body: text.slice(match[0].length) }]
      : [];
  });
  const counts = Map.groupBy(found, ({ phrase }) => labelKey(phrase));
  return new Map(
    found.flatMap(({ at, phrase, mark, body }): [number, Label][] => {
      const key = labelKey(phrase);
      const isLabel =
        (counts.get(key)?.length ?? 0) > 1 || sideOfWord(phrase) !== undefined || known.has(key);
      return isLabel
        ? [[at, { form: 'colon', speaker: phrase, key, mark, body, direction: 0 }]]
        : [];
    }),
  );
}
