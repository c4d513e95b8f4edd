import type { Decision, LineRole, PersonDecision } from '../../../../src/core/model/decisions.ts';
import { linesIn } from '../../../importer/decisions.ts';
import type { DraftPerson } from '../../../importer/draft.ts';
import { INTERVIEWER } from '../../../importer/people.ts';
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
