import type { Finding } from '../../src/core/read/problem.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { accountFor } from './account.ts';
import type { Draft, Outcome } from './draft.ts';
import { type FrontmatterRecord, writeFrontmatter } from './frontmatter.ts';
import { askersIn } from './people.ts';
import { type ExchangeHead, writeMdx } from './write-mdx.ts';
import { writeRemoved } from './write-removed.ts';

/** The files of an interview, as text. `source.txt` is the article as it came. */
export interface Files {
  'interview.mdx': string;
  'removed.yaml': string;
}

/**
 * Writes the files of an interview, reads them back, and accounts for every character.
 *
 * @param source the text of record
 * @param draft the article, divided into turns
 * @param heads id and label of each exchange
 * @param record what the frontmatter says
 * @param existing the frontmatter that is there already, when an interview is imported again
 * @returns the files; or the place at which they would not show the article as it is written
 */
export function writeInterview(
  source: string,
  draft: Draft,
  heads: readonly ExchangeHead[],
  record: FrontmatterRecord,
  existing?: string,
): Outcome<Files> {
  const askers = draft.exchanges.flatMap(({ interviewer }) => interviewer ?? []);
  const frontmatter = writeFrontmatter({ ...record, askers }, existing);
  const asking = askersIn(frontmatter, draft.exchanges);
  const asked = heads.map((head, index) => ({ ...head, asker: asking[index] }));
  const mdx = writeMdx(frontmatter, draft, asked);
  const { transcript, findings } = readTranscript(mdx);
  const error = findings[0] ?? accountFor(source, transcript, draft.removed);
  if (error) return { findings: [inArticle(error)] };
  return { value: { 'interview.mdx': mdx, 'removed.yaml': writeRemoved(draft.removed) } };
}

/** An error in the MDX has its position in a file that was never written: only its message helps. */
function inArticle(error: Finding): Finding {
  return error.rule === 'account' ? error : { ...error, line: 1, column: 1 };
}
