import type { Exchange } from '../../src/core/model/interview.ts';
import { frontmatterOf } from '../../src/core/read/frontmatter.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import type { Outcome } from './draft.ts';

/** What is kept of an interview when its article is imported again. */
export interface Existing {
  /** The YAML between the `---` lines. */
  frontmatter: string;
  exchanges: Exchange[];
}

/** Reads an interview's MDX file; one that can't be read whole would lose its ids. */
export function readExisting(mdx: string): Outcome<Existing> {
  const { transcript, findings } = readTranscript(mdx);
  if (findings.length > 0) return { findings };
  const { yaml: frontmatter = '' } = frontmatterOf(mdx);
  return { value: { frontmatter, exchanges: transcript.exchanges } };
}
