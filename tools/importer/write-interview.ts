import type { Decision, LineTime, OriginalFile } from '../../src/core/model/decisions.ts';
import type { Finding } from '../../src/core/read/problem.ts';
import { errorIn } from './check-written.ts';
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
  original?: OriginalFile | undefined;
  heads: readonly ExchangeHead[];
  decisions: readonly Decision[];
  doubts: readonly Doubt[];
  times?: readonly LineTime[] | undefined;
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
    error = errorIn(mdx, source, draft, writing.cast);
    if (!error) return { value: mdx };
  }
  return { findings: error ? [inArticle(error)] : [] };
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
