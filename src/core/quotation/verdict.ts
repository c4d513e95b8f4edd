import type { Part, Passage, QuotableInterview } from '../model/passages.ts';
import type { Distortion } from './distortion.ts';
import type { Difference } from './typography.ts';

/** A stretch of a passage, in UTF-16 code units. */
export interface Span {
  passage: Passage;
  start: number;
  end: number;
}

/** A place in an interview where words of a quotation stand; several spans where it is interrupted. */
export interface Place {
  interview: QuotableInterview;
  spans: Span[];
}

/** A step of the comparison: the transcript's words (`said`) beside the quotation's (`quoted`). */
export type Piece =
  | { kind: 'same'; said: string }
  /** In the transcript, not in the quotation, and nothing tells of it. */
  | { kind: 'dropped'; said: string }
  /** In the quotation, not in the transcript here; perhaps elsewhere. */
  | { kind: 'added'; quoted: string; elsewhere?: Place }
  /** Other words; `isSpelling` when only the spelling differs. */
  | { kind: 'changed'; said: string; quoted: string; isSpelling: boolean; elsewhere?: Place }
  /** The transcript's words at another place than in the transcript. */
  | { kind: 'moved'; said: string }
  /** Left out, with an ellipsis. */
  | { kind: 'omitted'; said: string }
  /** In square brackets: the writer's words, and those they stand for, if any. */
  | { kind: 'inserted'; quoted: string; said: string };

/** What a reader should know beside the verdict. */
export type Remark =
  | { kind: 'bracketed-letter' }
  | { kind: 'several-paragraphs' }
  | { kind: 'several-answers' }
  | { kind: 'reordered' }
  | { kind: 'distorted'; what: Distortion };

/** The outcome of a check. */
export interface Verdict {
  /** `nothing`: there were no words to check. */
  kind: 'verbatim' | 'typography' | 'altered' | 'not-found' | 'nothing';
  /** Where it was said, each occurrence; for `not-found` the nearest passages, the best first. */
  places: Place[];
  comparison: Piece[];
  /** For `typography`: what differs. */
  differences: Difference[];
  remarks: Remark[];
  /** What was not compared: the source and the link that were pasted along. */
  setAside: string[];
  /** The rule that was applied, in words for a reader. */
  rule: string;
}

/** Whose words stand at a place. */
export function partsAt({ spans }: Place): Part[] {
  return [...new Set(spans.map(({ passage }) => passage.part))];
}
