import { type Address, addressesOf } from '../addresses/addresses.ts';
import { interviewPath } from '../addresses/permalinks.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Interview } from './interview.ts';
import type { Name } from './layer.ts';
import { findMentions } from './mentions.ts';

/** A paragraph or a question in which a name occurs. */
export interface NamePassage {
  interview: Interview;
  /** Where it stands, as an index gives it: `6, ¶ 2`. */
  place: string;
  /** Its permalink, relative to the site's base. */
  path: string;
  /** The sentences in which the name occurs, the name's words set apart. */
  sentences: Piece[][];
}

/** A name with every passage of the archive in which it occurs. */
export interface IndexEntry {
  name: Name;
  passages: NamePassage[];
}

/** Words of a sentence, the name's own or others. */
export interface Piece {
  text: string;
  isName: boolean;
}

/**
 * Finds every passage in which a name occurs: introductions, questions and answers, in the order
 * of the interviews.
 *
 * @returns passages by the name's id
 */
export function findPassages(
  interviews: readonly Interview[],
  names: readonly Name[],
): Map<string, NamePassage[]> {
  const found = new Map<string, NamePassage[]>();
  for (const interview of interviews)
    for (const { text, place, path } of passagesOf(interview)) {
      const mentions = findMentions(text, names);
      for (const id of new Set(mentions.map(({ name }) => name))) {
        const own = mentions.filter(({ name }) => name === id);
        const sentences = splitSentences(text, interview.language).flatMap(({ start, end }) => {
          const inside = own.filter((mention) => start <= mention.start && mention.start < end);
          return inside.length > 0 ? [piecesOf(text, start, end, inside)] : [];
        });
        found.set(id, [...(found.get(id) ?? []), { interview, place, path, sentences }]);
      }
    }
  return found;
}

/** Every text of an interview, but not the whole of it. */
function passagesOf(interview: Interview): Address[] {
  return addressesOf(interview).filter(({ path }) => path !== interviewPath(interview.slug));
}

function piecesOf(
  text: string,
  start: number,
  end: number,
  mentions: readonly { start: number; end: number }[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const mention of mentions) {
    pieces.push({ text: text.slice(at, mention.start), isName: false });
    pieces.push({ text: text.slice(mention.start, mention.end), isName: true });
    at = mention.end;
  }
  pieces.push({ text: text.slice(at, end), isName: false });
  return pieces.filter((piece) => piece.text);
}
