import type { Decision, ImportRecord, OriginalFile } from '../../src/core/model/decisions.ts';
import type { Facts, Outcome } from './draft.ts';
import { foundValues, namedValues, proposedValues, type Values } from './fields.ts';
import { readValues } from './frontmatter.ts';
import { type Input, sourceOf } from './input.ts';
import { type KeptHead, keepHeads } from './keep-names.ts';
import { withKeptReasons } from './kept-removals.ts';
import { proposeNames } from './propose.ts';
import type { Existing } from './read-existing.ts';
import type { Reading } from './reading.ts';
import { titlesOf } from './titles.ts';
import { type Files, writeInterview } from './write-interview.ts';
import type { ExchangeHead } from './write-mdx.ts';

/** An article, read by an editor’s decisions, and the interview that is there already, if any. */
export interface Imported {
  input: Input;
  reading: Reading;
  existing?: Existing | undefined;
}

/** What is known of an interview besides its words. */
export interface Details {
  decisions: readonly Decision[];
  values: Values;
  /** Id, label and topics of each exchange, in order. */
  heads: readonly ExchangeHead[];
  /** SHA-256 of `source.txt`, in hexadecimal. */
  sha256: string;
}

/** All files that an import writes, by their names. */
export type InterviewFiles = Files & { 'source.txt': Uint8Array } & {
  [file in OriginalFile['file']]?: Uint8Array;
};

/** What a reader is told of the text of record. */
const NOTES = {
  'source.html': 'The visible text of the saved page source.html.',
  'source.docx': 'The text of the Word file source.docx.',
  'source.vtt': 'The words of the captions source.vtt.',
  'source.srt': 'The words of the captions source.srt.',
  'source.sbv': 'The words of the captions source.sbv.',
  'source.pdf.txt': 'The text of a PDF file, source.pdf.txt, in paragraphs.',
} as const satisfies Record<OriginalFile['file'], string>;

/**
 * What is known of an interview: what the article says, then what its frontmatter says already, then
 * what the editor gives, the later before the earlier.
 */
export function knownValues({ input, reading, existing }: Imported, given: Values): Values {
  return {
    ...foundValues(factsOf(input, reading)),
    ...namedValues(reading.draft.people),
    ...(existing && readValues(existing.frontmatter)),
    ...given,
  };
}

/** What the article suggests for what is not known: for an editor to accept or not. */
export function suggestedValues({ input, reading }: Imported, known: Values): Values {
  return proposedValues(factsOf(input, reading), input.article.text, known);
}

/** The same without who speaks and in which language, which nobody should accept unseen. */
export function safeSuggestions(imported: Imported, known: Values): Values {
  const {
    language: _,
    interviewer: __,
    interviewee: ___,
    ...safe
  } = suggestedValues(imported, known);
  return safe;
}

/**
 * Id, label and topics of each exchange: as the interview has them already, or else proposed.
 *
 * @param taken ids that must not be proposed
 */
export function proposedHeads(
  imported: Imported,
  known: Values,
  taken: readonly string[] = [],
): KeptHead[] {
  const titles = titlesOf(imported.reading.draft.exchanges);
  const language = known.language ?? suggestedValues(imported, known).language;
  return keepHeads(titles, imported.existing?.exchanges ?? [], (kept) =>
    proposeNames(titles, [...kept, ...taken], language),
  );
}

/**
 * Makes all files of an interview. The command line and the desk both write these, to the byte.
 *
 * @returns the files; or the place at which they would not show the article as it is written
 */
export function interviewFiles(
  { input, reading: { draft, doubts }, existing }: Imported,
  details: Details,
): Outcome<InterviewFiles> {
  const { original } = input;
  const { original: before, times } = keptRecord(input, existing);
  const lines = existing
    ? withKeptReasons(draft.removed.lines, existing.removed)
    : draft.removed.lines;
  const record = {
    ...details,
    ...{ doubts, credits: draft.facts.credits },
    ...{ original: original ?? before, times: draft.times.length > 0 ? draft.times : times },
    ...(original && { note: NOTES[original.file] }),
  };
  const kept = { ...draft, removed: { ...draft.removed, lines } };
  const written = writeInterview(input.article.text, kept, record, existing);
  if (!written.value) return { findings: written.findings };
  return {
    value: {
      'source.txt': sourceOf(input),
      ...(original && { [original.file]: input.bytes }),
      ...written.value,
    },
  };
}

/** Where `source.txt` itself is imported again, what was recorded of its file, and its times. */
function keptRecord({ article }: Input, existing: Existing | undefined): Partial<ImportRecord> {
  return existing?.source === article.text ? existing.record : {};
}

function factsOf({ facts }: Input, { draft }: Reading): Facts {
  return { ...draft.facts, ...facts };
}
