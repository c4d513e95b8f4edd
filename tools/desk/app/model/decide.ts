import type { Decision, LineRole, PersonDecision } from '../../../../src/core/model/decisions.ts';
import { linesIn } from '../../../importer/decisions.ts';
import type { DraftPerson } from '../../../importer/draft.ts';
import { INTERVIEWER } from '../../../importer/people.ts';
import type { ReadLine } from '../../../importer/reading.ts';
import { rangesOf, withoutLines } from './line-ranges.ts';

/** What an editor’s command needs to know of the article. */
export interface Place {
  /** All lines of the article that have words, in order. */
  refs: readonly string[];
  people: readonly DraftPerson[];
}

/** One more decision. What it overrules is taken back, so that each line is decided once. */
export function decided(
  decisions: readonly Decision[],
  decision: Decision,
  { refs }: Pick<Place, 'refs'>,
): Decision[] {
  return [...decisions.flatMap((one) => remaining(one, decision, refs)), decision];
}

/** What a new decision leaves of one that was made before. */
function remaining(one: Decision, next: Decision, refs: readonly string[]): Decision[] {
  const isSameKind = ('role' in one && 'role' in next) || ('speaker' in one && 'speaker' in next);
  if (isSameKind && 'lines' in one && 'lines' in next) {
    const lines = withoutLines(one.lines, new Set(linesIn(next.lines)), refs);
    return lines ? [{ ...one, lines }] : [];
  }
  if ('person' in one && 'person' in next) return one.person === next.person ? [] : [one];
  return JSON.stringify(one) === JSON.stringify(next) ? [] : [one];
}

/** The lines are of this role. */
export function setRole(
  decisions: readonly Decision[],
  role: LineRole,
  lines: readonly string[],
  place: Place,
): Decision[] {
  return decided(decisions, { role, lines: rangesOf(lines, place.refs) }, place);
}

/** This person says the lines. */
export function setSpeaker(
  decisions: readonly Decision[],
  id: string,
  lines: readonly string[],
  place: Place,
): Decision[] {
  const known = withPerson(decisions, id, place);
  return decided(known, { speaker: id, lines: rangesOf(lines, place.refs) }, place);
}

/**
 * The lines are a question that belongs to the exchange in which it is asked: somebody who asks takes
 * their turn in it.
 *
 * @param id who asks; undefined where the article does not say
 */
export function setFollowUp(
  decisions: readonly Decision[],
  id: string | undefined,
  lines: readonly string[],
  place: Place,
): Decision[] {
  return setSpeaker(setRole(decisions, 'answer', lines, place), id ?? INTERVIEWER, lines, place);
}

/**
 * Somebody whom decisions name must be known by one: the line that names them may itself be decided
 * to be somebody else’s.
 */
function withPerson(decisions: readonly Decision[], id: string, place: Place): Decision[] {
  const person = place.people.find((one) => one.id === id);
  const isDecided = decisions.some((one) => 'person' in one && one.person === id);
  if (!person?.name || isDecided) return [...decisions];
  return decided(decisions, decisionOf(person), place);
}

/** What is known of a person, as a decision. */
export function decisionOf({
  id,
  name,
  part,
  outlet,
  office,
  spellings,
}: DraftPerson): PersonDecision {
  return {
    person: id,
    ...(name && { name }),
    part,
    ...(outlet && { outlet }),
    ...(office && { office }),
    ...(spellings.length > 0 && { spellings: [...spellings] }),
  };
}

/** Changes what is known of a person. */
export function setPerson(
  decisions: readonly Decision[],
  person: DraftPerson,
  change: Partial<Pick<DraftPerson, 'name' | 'part' | 'outlet' | 'office'>>,
  place: Place,
): Decision[] {
  return decided(decisions, decisionOf({ ...person, ...change }), place);
}

/** Two people of the article are one: the first stays, with the spellings of both. */
export function setSame(
  decisions: readonly Decision[],
  person: DraftPerson,
  other: DraftPerson,
  place: Place,
): Decision[] {
  const spellings = [...new Set([...person.spellings, ...other.spellings])];
  const rest = decisions.flatMap((one): Decision[] => {
    if ('person' in one) return one.person === other.id ? [] : [one];
    return 'speaker' in one && one.speaker === other.id ? [{ ...one, speaker: person.id }] : [one];
  });
  return decided(rest, decisionOf({ ...person, spellings }), place);
}

/** What the article writes before this person’s words is no name: it belongs to the text. */
export function setNobody(
  decisions: readonly Decision[],
  { id, spellings }: DraftPerson,
  place: Place,
): Decision[] {
  const rest = decisions.filter(
    (one) => !('person' in one && one.person === id) && !('speaker' in one && one.speaker === id),
  );
  return spellings.reduce<Decision[]>((all, nobody) => decided(all, { nobody }, place), rest);
}

/**
 * A new paragraph begins in a line, before some of its words.
 *
 * @param pieces the line, as it is now: in one piece or several
 * @param piece which of them is split
 * @param before the words with which its second piece begins
 */
export function split(
  decisions: readonly Decision[],
  pieces: readonly Pick<ReadLine, 'line' | 'text'>[],
  piece: number,
  before: string,
): Decision[] {
  const line = pieces[0]?.line ?? 0;
  const own = decisions.filter((one) => 'split' in one && one.split === line);
  const rest = decisions.filter((one) => !own.includes(one));
  // All pieces are named again, in their order: the importer may have made some by itself.
  const begins = pieces.slice(1).map(({ text }, index): Decision => {
    return own[index] ?? { split: line, before: text.slice(0, ENOUGH) };
  });
  return [...rest, ...begins.toSpliced(piece, 0, { split: line, before })];
}

/** So many characters show a place in a line. */
const ENOUGH = 40;

/**
 * The words that show a place in a line: as many as it takes for them to be the first of their kind.
 *
 * @example
 * wordsAt('Yes. And yes. And no.', 14) // => 'And no.'
 */
export function wordsAt(text: string, at: number): string {
  for (let length = 3; at + length < text.length; length += 1) {
    const words = text.slice(at, at + length);
    if (/\S$/.test(words) && text.indexOf(words, 1) === at)
      return wholeWords(text, at, at + length);
  }
  return text.slice(at);
}

function wholeWords(text: string, at: number, to: number): string {
  const space = text.slice(to).search(/\s/);
  return text.slice(at, space < 0 ? undefined : to + space);
}

/** A line that was split is whole again; what was decided about its pieces is taken back. */
export function unsplit(decisions: readonly Decision[], line: number, place: Place): Decision[] {
  const pieces = new Set(
    place.refs.filter((ref) => /[a-z]$/.test(ref) && Number.parseInt(ref, 10) === line),
  );
  return decisions.flatMap((one): Decision[] => {
    if ('split' in one) return one.split === line ? [] : [one];
    if (!('lines' in one)) return [one];
    const lines = withoutLines(one.lines, pieces, place.refs);
    return lines ? [{ ...one, lines }] : [];
  });
}

/** Settles a doubt by one of its readings. */
export function settle(
  decisions: readonly Decision[],
  reading: readonly Decision[],
  place: Pick<Place, 'refs'>,
): Decision[] {
  return reading.reduce<Decision[]>((all, one) => decided(all, one, place), [...decisions]);
}

/** All that was decided about lines is taken back. */
export function withoutDecisions(
  decisions: readonly Decision[],
  lines: readonly string[],
  { refs }: Pick<Place, 'refs'>,
): Decision[] {
  const gone = new Set(lines);
  return decisions.flatMap((one): Decision[] => {
    if (!('lines' in one)) return [one];
    const rest = withoutLines(one.lines, gone, refs);
    return rest ? [{ ...one, lines: rest }] : [];
  });
}
