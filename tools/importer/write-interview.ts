import type { Decision } from '../../src/core/model/decisions.ts';
import type { Transcript } from '../../src/core/model/interview.ts';
import { sectionsOf } from '../../src/core/model/passages.ts';
import { UNKNOWN } from '../../src/core/model/people.ts';
import type { Finding } from '../../src/core/read/problem.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { accountFor } from './account.ts';
import type { Doubt } from './doubts/doubt.ts';
import type { Draft, Outcome } from './draft.ts';
import { type FrontmatterRecord, writeFrontmatter } from './frontmatter.ts';
import { keptMarkup } from './kept-markup.ts';
import type { Existing } from './read-existing.ts';
import type { KeptMarkup } from './write-blocks.ts';
import { writeImport } from './write-import.ts';
import { type ExchangeHead, type Writing, writeMdx } from './write-mdx.ts';
import { writeRemoved } from './write-removed.ts';

/** The files of an interview, as text. `source.txt` is the article as it came. */
export interface Files {
  'interview.mdx': string;
  'removed.yaml': string;
  'import.yaml': string;
}

/** What is written besides the draft. */
export interface InterviewRecord extends FrontmatterRecord {
  heads: readonly ExchangeHead[];
  decisions: readonly Decision[];
  doubts: readonly Doubt[];
}

/**
 * Writes the files of an interview, reads them back, and accounts for every character.
 *
 * @param source the text of record
 * @param draft the article, divided into turns
 * @param record id and label of each exchange, what the frontmatter says, and what is not settled
 * @param existing the interview that is there already, when it is imported again
 * @returns the files; or the place at which they would not show the article as it is written
 */
export function writeInterview(
  source: string,
  draft: Draft,
  record: InterviewRecord,
  existing?: Existing,
): Outcome<Files> {
  const { yaml, cast } = writeFrontmatter(
    { ...record, people: draft.people },
    existing?.frontmatter,
  );
  const kept: KeptMarkup = existing ? keptMarkup(existing.transcript) : new Map();
  const writing = { frontmatter: yaml, heads: record.heads, cast, kept };
  const outcome = firstRight(source, draft, writing);
  if (outcome.value === undefined) return { findings: outcome.findings };
  return {
    value: {
      'interview.mdx': outcome.value,
      'removed.yaml': writeRemoved(draft.removed),
      'import.yaml': writeImport(record),
    },
  };
}

/** Emphasis that Markdown would not show as it is, is left out rather than the words changed. */
function firstRight(source: string, draft: Draft, writing: Writing): Outcome<string> {
  const bare = withoutMarkup(draft);
  const tries = [
    () => writeMdx(draft, writing),
    () => writeMdx(bare, writing),
    () => writeMdx(bare, { ...writing, kept: new Map() }),
  ];
  let error: Finding | undefined;
  for (const attempt of tries) {
    const mdx = attempt();
    error = errorIn(mdx, source, draft, writing);
    if (!error) return { value: mdx };
  }
  return { findings: error ? [inArticle(error)] : [] };
}

/**
 * What may be wrong with a draft, and is found by the checks: whoever an editor has added to the
 * frontmatter is not known here; a question may have no answer yet.
 */
const LATER = new Set(['speaker', 'exchange-answer']);

/** What is wrong with an MDX file: as a transcript, as an account of the article, or in who speaks. */
function errorIn(
  mdx: string,
  source: string,
  draft: Draft,
  { cast }: Writing,
): Finding | undefined {
  const people = draft.people.map((person) => ({
    ...person,
    id: cast.ids.get(person.id) ?? person.id,
    name: person.name ?? person.id,
  }));
  const { transcript, findings } = readTranscript(mdx, people);
  const found = findings.find(({ rule }) => !LATER.has(rule));
  return (
    found ?? accountFor(source, transcript, draft.removed) ?? misattributed(transcript, draft, cast)
  );
}

/** The first words that the file gives to somebody else than the draft does. */
function misattributed(
  transcript: Transcript,
  { exchanges }: Draft,
  { ids }: Writing['cast'],
): Finding | undefined {
  const written = sectionsOf(transcript).flatMap(({ exchange, passages }) =>
    exchange ? passages.filter(({ part }) => part === 'answer') : [],
  );
  const said = exchanges.flatMap(({ turns }) =>
    turns.flatMap(({ by, paragraphs }) =>
      paragraphs
        .filter(({ role }) => role === 'speech')
        .map(({ text, lines }) => ({
          text,
          line: lines[0] ?? 1,
          by: by === undefined ? UNKNOWN : (ids.get(by) ?? by),
        })),
    ),
  );
  const byText = Map.groupBy(written, ({ text }) => text);
  const wrong = said.find(({ text, by }) => {
    const passages = byText.get(text) ?? [];
    return passages.length > 0 && passages.every((passage) => (passage.by[0] ?? UNKNOWN) !== by);
  });
  if (!wrong) return undefined;
  return {
    rule: 'account',
    line: wrong.line,
    column: 1,
    message: 'The interview would give these words to somebody else than the article does.',
    text: wrong.text,
    suggestion: 'This is an error of the importer: please report it with the article.',
  };
}

function withoutMarkup(draft: Draft): Draft {
  const bare = ({ markup: _, ...paragraph }: Draft['lead'][number]) => paragraph;
  const turn = <Turn extends Draft['exchanges'][number]['turns'][number]>(one: Turn) => ({
    ...one,
    paragraphs: one.paragraphs.map(bare),
  });
  return {
    ...draft,
    lead: draft.lead.map(bare),
    closing: draft.closing.map(bare),
    exchanges: draft.exchanges.map(({ question, turns, before }) => ({
      ...(question && { question: turn(question) }),
      turns: turns.map(turn),
      before: before.map(bare),
    })),
  };
}

/** An error in the MDX has its position in a file that was never written: only its message helps. */
function inArticle(error: Finding): Finding {
  return error.rule === 'account' ? error : { ...error, line: 1, column: 1 };
}
