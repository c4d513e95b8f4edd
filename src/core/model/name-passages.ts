import { splitSentences } from '../text/sentences.ts';
import type { Interview } from './interview.ts';
import type { Name } from './layer.ts';
import type { Mention, Mentions } from './mentions.ts';
import { type Passage, passagesOf } from './passages.ts';

/** A passage in which a name occurs, and where. */
export interface NamePassage {
  interview: Interview;
  passage: Passage;
  mentions: readonly Mention[];
}

/** A name with every passage of the archive in which it occurs. */
export interface IndexEntry {
  name: Name;
  passages: NamePassage[];
}

/** Words of a sentence, the name's own or others. */
export interface SentencePart {
  text: string;
  isName: boolean;
}

/**
 * Finds every passage in which a name occurs: introductions, questions and answers, in the order
 * of the interviews.
 *
 * @param interviews each with the mentions in it
 * @returns passages by the name's id
 */
export function findPassages(
  interviews: readonly (Interview & { mentions: Mentions })[],
): Map<string, NamePassage[]> {
  const found = interviews.flatMap((interview) =>
    passagesOf(interview).flatMap((passage) => {
      const byName = Map.groupBy(interview.mentions.get(passage.id) ?? [], ({ name }) => name.id);
      return [...byName].map(([id, mentions]) => ({ id, interview, passage, mentions }));
    }),
  );
  return Map.groupBy(found, ({ id }) => id);
}

/** The sentences of a passage in which the name occurs, the name's words set apart. */
export function sentencesWith({ interview, passage, mentions }: NamePassage): SentencePart[][] {
  const { text } = passage;
  return splitSentences(text, interview.language).flatMap(({ start, end }) => {
    const inside = mentions.filter((mention) => start <= mention.start && mention.start < end);
    return inside.length > 0 ? [partsOf(text, start, end, inside)] : [];
  });
}

function partsOf(
  text: string,
  start: number,
  end: number,
  mentions: readonly { start: number; end: number }[],
): SentencePart[] {
  const parts: SentencePart[] = [];
  let at = start;
  for (const mention of mentions) {
    parts.push({ text: text.slice(at, mention.start), isName: false });
    parts.push({ text: text.slice(mention.start, mention.end), isName: true });
    at = mention.end;
  }
  parts.push({ text: text.slice(at, end), isName: false });
  return parts.filter((part) => part.text);
}
