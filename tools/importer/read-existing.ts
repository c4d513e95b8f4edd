import type { ImportRecord } from '../../src/core/model/decisions.ts';
import type { Exchange, Removed, Transcript } from '../../src/core/model/interview.ts';
import { frontmatterOf } from '../../src/core/read/frontmatter.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import type { Outcome } from './draft.ts';

/** What is kept of an interview when its article is imported again. */
export interface Existing {
  /** The YAML between the `---` lines. */
  frontmatter: string;
  transcript: Transcript;
  exchanges: Exchange[];
  removed: Removed;
  record: ImportRecord;
  /** The text of record as it is now; undefined where there is none. */
  source: string | undefined;
}

/**
 * Reads an interview’s MDX file; one that can’t be read whole would lose what was set by hand.
 *
 * @param mdx the file
 * @param files what else lies beside it
 */
export function readExisting(
  mdx: string,
  files: Pick<Existing, 'removed' | 'record' | 'source'>,
): Outcome<Existing> {
  const { transcript, findings } = readTranscript(mdx);
  // A question without an answer may be what is to be settled.
  const wrong = findings.filter(({ rule }) => rule !== 'exchange-answer');
  if (wrong.length > 0) return { findings: wrong };
  const { yaml: frontmatter = '' } = frontmatterOf(mdx);
  return { value: { frontmatter, transcript, exchanges: transcript.exchanges, ...files } };
}
