import type { PersonPart } from './people.ts';

/** What an editor may say that a line of an article is. */
export const LINE_ROLES = [
  /** Begins a question, or an answer. */
  'question',
  'answer',
  /** Continues what the line before it says. */
  'paragraph',
  'remark',
  'narration',
  'heading',
  /** Before the first exchange, and after the last. */
  'lead',
  'closing',
  'remove',
  /** No boilerplate. */
  'keep',
] as const;
export type LineRole = (typeof LINE_ROLES)[number];

const RANGE = '[1-9]\\d*(?:[a-z]|[-–][1-9]\\d*)?';
/** Lines as decisions name them: `12`, `12-30`, `5b`, several with a space or a comma between. */
export const LINES = new RegExp(`^${RANGE}(?:[\\s,]+${RANGE})*$`);

/**
 * What an editor has decided about an article, as data: kept in `import.yaml`, and applied each time
 * that the article is read. Lines are written as `12`, `12-30` or `7 11`; the second piece of a line
 * that was split is `5b`.
 */
export type Decision =
  | { role: LineRole; lines: string }
  /** The id of who says these lines. */
  | { speaker: string; lines: string }
  | PersonDecision
  /** Words before a colon that are no name: they belong to the text. */
  | { nobody: string }
  /** A new paragraph begins in a line, before these words of it. */
  | { split: number; before: string };

/** Who somebody is: all these spellings are this person, and no other. */
export interface PersonDecision {
  /** The id. */
  person: string;
  name?: string | undefined;
  part?: PersonPart | undefined;
  outlet?: string | undefined;
  /** Office and institution: the `role` of the frontmatter. */
  office?: string | undefined;
  spellings?: readonly string[] | undefined;
}

/** A place where an article could be read otherwise, and nobody has decided yet. */
export interface OpenDoubt {
  /** What kind of place it is. */
  rule: string;
  /** How decisions name its lines: the first is the place, the others depend on it. */
  lines: string;
  /** The words at the place. */
  text: string;
  /** What is not sure, in a sentence. */
  message: string;
  /** How it may be read, the draft’s reading first; each with the decisions that settle it so. */
  readings: { says: string; decisions: Decision[] }[];
}

/** What `import.yaml` says of how an interview was made of its article. */
export interface ImportRecord {
  /** The file that the text of record was taken from, where that is a file of its own. */
  original?: OriginalFile | undefined;
  decisions: Decision[];
  doubts: OpenDoubt[];
  /** In the order of the lines; none where the article has no times. */
  times?: LineTime[] | undefined;
  /** Of decisions and doubts, as the importer wrote them. */
  checksum?: string | undefined;
}

/** The names of what `source.txt` may have been taken from: a page, a Word file, captions, the text of a PDF file. */
export const ORIGINALS = [
  'source.html',
  'source.docx',
  'source.vtt',
  'source.srt',
  'source.sbv',
  'source.pdf.txt',
] as const;

/** A file that is kept beside `source.txt` and never published. */
export interface OriginalFile {
  file: (typeof ORIGINALS)[number];
  sha256: string;
}

/** When the words of a line of `source.txt` are said, as time codes of a recording. */
export interface LineTime {
  line: number;
  /** `01:00:05.250` */
  from: string;
  to?: string | undefined;
}
