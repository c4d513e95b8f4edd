import type { LineRole } from '../../../../src/core/model/decisions.ts';
import type { DoubtReading } from '../../../importer/doubts/doubt.ts';
import type { ReadRole } from '../../../importer/reading.ts';
import * as decide from '../model/decide.ts';
import { split, unsplit, wordsAt } from '../model/splits.ts';
import type { LineView } from '../reading/article-view.ts';
import type { Selection } from './selection.ts';
import type { Expected, Session } from './session.ts';

/** A command that a key gives to the selected lines. */
export interface LineCommand {
  /** As `KeyboardEvent.key` has it, in lower case. */
  key: string;
  name: string;
  /** What it does, in a sentence. */
  what: string;
  run: (session: Session, selection: Selection) => void;
}

/** Gives the selected lines a role. */
function asRole(role: LineRole, shown: ReadRole | undefined, said: string): LineCommand['run'] {
  return (session, selection) => {
    const refs = selection.refs.value;
    const decisions = decide.setRole(session.work.value.decisions, role, refs, session.place);
    session.decide(decisions, `${linesInWords(refs)}: ${said}.`, shown && expect(refs, shown));
  };
}

function expect(refs: readonly string[], role: ReadRole, by?: string): Map<string, Expected> {
  return new Map(refs.map((ref) => [ref, { role, by }]));
}

function linesInWords(refs: readonly string[]): string {
  return refs.length > 1 ? `Lines ${refs[0]} to ${refs.at(-1)}` : `Line ${refs[0]}`;
}

/** The commands for lines, in the order in which they are shown. */
export const LINE_COMMANDS: readonly LineCommand[] = [
  {
    ...{ key: 'q', name: 'question', what: 'A question begins here' },
    run: asRole('question', 'question', 'question'),
  },
  {
    ...{ key: 'f', name: 'follow-up', what: 'A question that belongs to the exchange before it' },
    run: followUp,
  },
  {
    ...{ key: 'a', name: 'answer', what: 'An answer begins here' },
    run: asRole('answer', 'answer', 'answer'),
  },
  {
    ...{ key: 'j', name: 'join', what: 'Goes on with what is said before it' },
    run: asRole('paragraph', undefined, 'goes on with the line before'),
  },
  {
    ...{ key: 'r', name: 'remark', what: 'A remark of the transcriber, “(laughter)”' },
    run: asRole('remark', 'remark', 'remark'),
  },
  {
    ...{ key: 'n', name: 'narration', what: 'The article’s own prose' },
    run: asRole('narration', 'narration', 'narration'),
  },
  {
    ...{ key: 'h', name: 'heading', what: 'A sub-heading of the article' },
    run: asRole('heading', 'heading', 'heading'),
  },
  {
    ...{ key: 'l', name: 'lead', what: 'Belongs before the first question' },
    run: asRole('lead', 'lead', 'before the first question'),
  },
  {
    ...{ key: 'e', name: 'end', what: 'Belongs after the last answer' },
    run: asRole('closing', 'closing', 'after the last answer'),
  },
  {
    ...{ key: 'x', name: 'remove', what: 'No part of the interview' },
    run: asRole('remove', 'removed', 'removed'),
  },
];

/** Whoever asked last before a line asks again: in the exchange before. */
function followUp(session: Session, selection: Selection): void {
  const refs = selection.refs.value;
  const { lines = [], people = [] } = session.view.value ?? {};
  const at = lines.findIndex(({ ref }) => ref === refs[0]);
  const asks = new Set(
    people.filter(({ part }) => part === 'interviewer' || part === 'moderator').map(({ id }) => id),
  );
  const isAsker = (id: string | undefined): id is string => id !== undefined && asks.has(id);
  const own = lines[at]?.by;
  const before = lines.slice(0, at).findLast(({ by }) => isAsker(by))?.by;
  const by = isAsker(own) ? own : before;
  const decisions = decide.setFollowUp(session.work.value.decisions, by, refs, session.place);
  session.decide(decisions, `${linesInWords(refs)}: follow-up.`, expect(refs, 'follow-up', by));
}

/** A person says the selected lines. */
export function giveTo(id: string, session: Session, selection: Selection): void {
  const refs = selection.refs.value;
  const { place, work, view } = session;
  const decisions = decide.setSpeaker(work.value.decisions, id, refs, place);
  const roles = new Map(view.value?.lines.map(({ ref, role }) => [ref, role]));
  const expected = new Map(
    refs.map((ref) => [ref, { role: roles.get(ref) ?? 'answer', by: id } satisfies Expected]),
  );
  const { name = id } = place.people.find((one) => one.id === id) ?? {};
  session.decide(decisions, `${linesInWords(refs)}: ${name}.`, expected);
}

/** Settles a doubt by one of its readings. */
export function settle({ decisions, says }: DoubtReading, session: Session): void {
  const all = decide.settle(session.work.value.decisions, decisions, session.place);
  session.decide(all, `Decided: ${says}.`);
}

/** A new paragraph begins in a line, before the words at a place. */
export function splitAt(at: number, session: Session, line: LineView): void {
  const lines = session.view.value?.lines ?? [];
  const pieces = lines.filter((one) => one.line === line.line);
  const before = wordsAt(line.text, at);
  const { decisions } = session.work.value;
  session.decide(split(decisions, pieces, pieces.indexOf(line), before), 'Split.');
}

/** The pieces of a line are one line again. */
export function joinPieces(session: Session, { line }: LineView): void {
  const { decisions } = session.work.value;
  session.decide(unsplit(decisions, line, session.place), 'One line again.');
}

/** All that was decided about the selected lines is taken back. */
export function forget(session: Session, selection: Selection): void {
  const refs = selection.refs.value;
  const rest = decide.withoutDecisions(session.work.value.decisions, refs, session.place);
  session.decide(rest, `${linesInWords(refs)}: as the article was read.`);
}
