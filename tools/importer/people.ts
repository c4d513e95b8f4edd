import { idFrom } from '../../src/core/addresses/ids.ts';
import type { PersonDecision } from '../../src/core/model/decisions.ts';
import { type PersonPart, UNKNOWN } from '../../src/core/model/people.ts';
import { asciiWords } from '../../src/core/text/transliterate.ts';
import type { Side } from './clues.ts';
import type { Decided } from './decisions.ts';
import type { DraftPerson } from './draft.ts';
import { labelKey } from './name-pattern.ts';
import { isSurePart, shareOf, tellParts } from './parts.ts';
import { SpeakerIndex } from './speaker-index.ts';
import type { Turn } from './turns.ts';

/** Somebody who speaks, while it is found out who it is. */
export interface Speaker {
  /** The names before this person’s words, as they are compared, and as they are written. */
  keys: string[];
  spellings: string[];
  outlet?: string;
  turns: Turn[];
  decided?: PersonDecision;
  /** The spelling that is taken for the same person, and those of others that it may be as well. */
  alike: { key: string; others: string[] }[];
  part: PersonPart;
  /** Whether it is not sure whether this person asks or answers. */
  isPartUnsure: boolean;
  id: string;
}

/** The id of who answers where the article names nobody. */
export const INTERVIEWEE = 'interviewee';
/** The same of who asks. */
export const INTERVIEWER = 'interviewer';

/** Finds out who speaks: which spellings are one person, and who of them asks. */
export function readPeople(turns: readonly Turn[], { people }: Pick<Decided, 'people'>): Speaker[] {
  const index = new SpeakerIndex(decidedSpeakers(people));
  const labelled = turns.filter(({ key }) => key !== undefined);
  const byKey = Map.groupBy(labelled, ({ key }) => key ?? '');
  // The fullest spelling first: the shorter ones are compared with it.
  const keys = [...byKey.keys()].sort(
    (a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length,
  );
  for (const key of keys) join(key, byKey.get(key) ?? [], index);
  nameIds(index.speakers);
  const byId = new Map(index.speakers.map((speaker) => [speaker.id, speaker]));
  for (const turn of turns) if (turn.speaker) byId.get(turn.speaker)?.turns.push(turn);
  const speaking = index.speakers.filter((speaker) => speaker.turns.length > 0);
  const places = new Map(turns.map((turn, at) => [turn, at]));
  const firstOf = ({ turns: own }: Speaker) =>
    own.reduce((first, turn) => Math.min(first, places.get(turn) ?? first), turns.length);
  const sorted = speaking
    .map((speaker) => ({ speaker, at: firstOf(speaker) }))
    .sort((a, b) => a.at - b.at)
    .map(({ speaker }) => speaker);
  tellParts(sorted, turns);
  return sorted;
}

/** Ids that decisions give turns to and nobody has. */
export function unknownIds(turns: readonly Turn[], speakers: readonly Speaker[]): string[] {
  const known = new Set([...speakers.map(({ id }) => id), INTERVIEWEE, INTERVIEWER, UNKNOWN]);
  return [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))].filter((id) => !known.has(id));
}

function decidedSpeakers(people: readonly PersonDecision[]): Speaker[] {
  return people.map((decided) => ({
    keys: [decided.name ?? '', ...(decided.spellings ?? [])].filter(Boolean).map(labelKey),
    spellings: [],
    ...(decided.outlet && { outlet: decided.outlet }),
    ...{ turns: [], decided, alike: [], part: decided.part ?? 'interviewee', isPartUnsure: false },
    id: decided.person,
  }));
}

/** Puts turns with one spelling to the person whose it may be, or makes a new one. */
function join(key: string, turns: readonly Turn[], index: SpeakerIndex): void {
  const spelling = turns[0]?.parts[0]?.clue.label?.speaker ?? key;
  const own = index.withKey(key);
  const alike = own ? [] : index.alike(key);
  const one = alike.length === 1 ? alike[0] : undefined;
  const target = own ?? (one && !areOpposed(one.turns, turns) ? one : undefined);
  const speaker = target ?? newSpeaker();
  if (!target) index.speakers.push(speaker);
  index.add(speaker, key);
  speaker.spellings.push(spelling);
  speaker.turns.push(...turns);
  if (alike.length > 0)
    speaker.alike.push({ key, others: alike.flatMap(({ spellings }) => spellings[0] ?? []) });
  const outlet = turns.map(({ parts }) => parts[0]?.clue.label?.outlet).find(Boolean);
  if (outlet) speaker.outlet ??= outlet;
}

/** One of them asks, the other answers: then they are two. */
function areOpposed(some: readonly Turn[], others: readonly Turn[]): boolean {
  const [a, b] = [shareOf(some), shareOf(others)];
  return (
    some.length > 1 && others.length > 1 && isSurePart(a) && isSurePart(b) && a > 0.5 !== b > 0.5
  );
}

function newSpeaker(): Speaker {
  return {
    ...{ keys: [], spellings: [], turns: [], alike: [] },
    ...{ part: 'interviewee', isPartUnsure: false, id: '' },
  };
}

/** An id of the name; a number where two have the same. */
function nameIds(speakers: readonly Speaker[]): void {
  const taken = new Set(speakers.map(({ id }) => id).filter(Boolean));
  for (const speaker of speakers) {
    if (speaker.id) continue;
    const base = baseOf(speaker.spellings[0]) || 'person';
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    speaker.id = id;
    taken.add(id);
  }
}

/** The words of a name in ASCII; the number of “Speaker 2” is all that it has. */
function baseOf(name = ''): string {
  const words = name.replace(/[._]/g, ' ');
  return /\d$/.test(name) ? asciiWords(words).join('-') : idFrom(words);
}

/** A speaker as the draft names it. */
export function personOf({ id, part, spellings, outlet, decided }: Speaker): DraftPerson {
  const name = decided?.name ?? spellings[0];
  return {
    ...{ id, part },
    ...(name && { name }),
    ...(outlet && { outlet }),
    ...(decided?.office && { office: decided.office }),
    spellings: [...new Set(spellings)],
    ...(decided && {
      decided: {
        ...(decided.part && { part: decided.part }),
        ...(decided.name && { name: decided.name }),
      },
    }),
  };
}

/** Whether somebody of this part asks. */
export function sideOfPart(part: PersonPart): Side {
  return part === 'interviewer' || part === 'moderator' ? 'question' : 'answer';
}
