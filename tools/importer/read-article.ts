import type { Decision } from '../../src/core/model/decisions.ts';
import type { Article } from './article.ts';
import { readBlocks } from './blocks.ts';
import { clearBoilerplate } from './boilerplate.ts';
import { cutClosing } from './closing.ts';
import { readClues } from './clues.ts';
import { sortDecisions } from './decisions.ts';
import { chooseDialect } from './dialects/choose.ts';
import type { Dialect } from './dialects/dialect.ts';
import { findDoubts } from './doubts/find-doubts.ts';
import type { Draft, DraftPerson, Outcome } from './draft.ts';
import { groupTurns } from './exchanges.ts';
import { splitsAtLabels } from './label-splits.ts';
import { lineTimes } from './line-times.ts';
import { type Line, readLines } from './lines.ts';
import { paragraphOf } from './paragraphs.ts';
import { INTERVIEWEE, personOf, readPeople, unknownIds } from './people.ts';
import { readLineRoles } from './read-line-roles.ts';
import type { Read, Reading } from './reading.ts';
import { refusalOf, unknownPeople } from './refuse.ts';
import { listRemoved } from './removed.ts';
import { findRepeats } from './repeats.ts';
import { sayWho } from './said.ts';
import { readSpeakers } from './speakers.ts';
import { guessSplits } from './splits.ts';
import { type Walked, walkTurns } from './turns.ts';

const NONE: Dialect = {
  ...{ name: 'nothing that marks turns', openings: new Map(), explained: 0, unsure: [] },
  hasPlainAnswers: true,
};

/**
 * Reads a raw article: who says what, and what is nobody’s words. Nothing is guessed: where a line
 * could be read otherwise, the reading has a doubt there, with the decisions that settle it.
 *
 * @param article the text of record
 * @param decisions what the editor has decided
 * @returns the reading; or why there is none: characters that no page can carry, or decisions that
 *   name lines or people that the article does not have
 */
export function readArticle(
  article: Article,
  decisions: readonly Decision[] = [],
): Outcome<Reading> {
  const decided = sortDecisions(decisions);
  const guessed = guessSplits(article.text, decided);
  const labelled = splitsAtLabels(article.text, decided);
  const lines = readLines(article.text, article.styles, (_, number) => [
    ...(decided.splits.get(number) ?? guessed.get(number) ?? labelled.get(number) ?? []),
  ]);
  const refused = refusalOf(article.text, lines, decided);
  if (refused) return { findings: refused };
  const { kept, removed: cleared, facts } = clearBoilerplate(lines, article.title, decided);
  const blocks = readBlocks(kept, ({ ref }) => decided.roles.has(ref) || decided.speakers.has(ref));
  const clues = readClues(blocks, findRepeats(blocks), decided);
  const dialect = chooseDialect({ clues, speaking: readSpeakers(clues, decided) }) ?? NONE;
  const walked = walkTurns(clues, dialect);
  const afterLast = cutClosing(walked, cleared, facts.title);
  const speakers = readPeople(walked.turns, decided);
  const unknown = unknownIds(walked.turns, speakers);
  if (unknown.length > 0) return { findings: unknownPeople(unknown, speakers) };
  const said = sayWho(walked.turns, speakers);
  const groups = groupTurns(said);
  const read: Read = {
    ...{ clues, decided, dialect, walked, speakers, said, groups, cleared },
    ...{ afterLast, guessedSplits: guessed },
  };
  return {
    value: {
      dialect: dialect.name,
      lines: readLineRoles(read),
      draft: { ...draftOf(read, article, lines), facts },
      doubts: findDoubts(read),
    },
  };
}

function draftOf(
  { walked, speakers, said, groups, cleared }: Read,
  article: Article,
  lines: readonly Line[],
) {
  const parts = partsOf(walked);
  const people: DraftPerson[] = speakers.map(personOf);
  if (said.some(({ by }) => by === INTERVIEWEE) && !people.some(({ id }) => id === INTERVIEWEE))
    people.push({ id: INTERVIEWEE, part: 'interviewee', spellings: [] });
  const draft: Omit<Draft, 'facts'> = {
    lead: walked.lead.flatMap((part) => paragraphOf(part) ?? []),
    exchanges: groups.map(({ exchange }) => exchange),
    closing: walked.closing.flatMap((part) => paragraphOf(part) ?? []),
    people,
    removed: listRemoved(cleared, walked, parts, lines),
    times: lineTimes(article, parts, cleared),
  };
  return draft;
}

/** All paragraphs that the transcript has, in the order of the article. */
function partsOf({ lead, turns, closing }: Walked) {
  return [...lead, ...turns.flatMap(({ parts }) => parts), ...closing].sort(
    (a, b) => a.clue.at - b.clue.at,
  );
}
