import type { Passage, QuotableInterview } from '../model/passages.ts';
import type { ForeignLetter } from '../text/scripts.ts';
import type { Attributed } from './attribution.ts';
import type { Distortion } from './distortion.ts';
import type { TypographicDifference } from './typography.ts';

/** A stretch of a passage, in UTF-16 code units. */
export interface PassageSpan {
  passage: Passage;
  start: number;
  end: number;
}

/** Where words of a quotation occur in an interview: several spans if words between are left out. */
export interface Occurrence {
  interview: QuotableInterview;
  spans: PassageSpan[];
}

/** A step of the comparison: the transcript's words (`said`) beside the quotation's (`quoted`). */
export type Piece =
  | { kind: 'same'; said: string }
  /** In the transcript, not in the quotation, and nothing shows it. */
  | { kind: 'dropped'; said: string }
  /** In the quotation, not in the transcript here; perhaps elsewhere. */
  | { kind: 'added'; quoted: string; elsewhere?: Occurrence }
  /** Other words; `isSpelling` when only the spelling differs. */
  | { kind: 'changed'; said: string; quoted: string; isSpelling: boolean; elsewhere?: Occurrence }
  /** The transcript's words in another order. */
  | { kind: 'moved'; said: string }
  /** Two neighbours that changed places. */
  | { kind: 'swapped'; said: string; quoted: string }
  /** Left out, with an ellipsis. */
  | { kind: 'omitted'; said: string }
  /** In square brackets: the writer's words, and those that they replace, if any. */
  | { kind: 'inserted'; quoted: string; said: string };

/** What a reader should know beside the verdict. */
export type Caveat =
  | { kind: 'bracketed-letter' }
  | { kind: 'several-paragraphs' }
  | { kind: 'several-answers' }
  | { kind: 'reordered' }
  | { kind: 'nothing-omitted' }
  /** The quotation begins or ends beside a “not” of its sentence. */
  | { kind: 'clipped-negation'; word: string; side: 'before' | 'after' }
  /** A word was split at the end of a line. */
  | { kind: 'split'; word: string }
  /** A letter of another script that looks like the transcript's. */
  | { kind: 'foreign-letter'; word: string; letter: ForeignLetter }
  | { kind: 'distorted'; what: Distortion };

/** The outcome of a check. */
export interface Verdict {
  /** `nothing`: there were no words to check. */
  kind: 'verbatim' | 'typography' | 'inserted' | 'altered' | 'not-found' | 'nothing';
  /** Where it was said, each occurrence; for `not-found` the nearest passages, the best first. */
  occurrences: Occurrence[];
  comparison: Piece[];
  /** For `typography`: what differs. */
  differences: TypographicDifference[];
  caveats: Caveat[];
  /** What was not compared: the source and the link that were pasted along. */
  setAside: string[];
  /** Whom the pasted text names as the speaker, if anybody. */
  attributed?: Attributed;
}

/** A quotation of a text, with its verdict. */
export interface CheckedQuotation {
  /** As it was pasted, without what is around it. */
  quotation: string;
  /** Whether the text has it in quote marks; words without them may follow an interview all the same. */
  hasMarks: boolean;
  verdict: Verdict;
}
