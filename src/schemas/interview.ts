import { z } from 'zod';
import { isLanguageTag } from '../core/text/language-tag.ts';
import { pastDay } from './date.ts';
import { fileId } from './reference.ts';
import { report, sha256, text, webAddress, wrong } from './text.ts';

const FIRST = wrong('must be text-of-record: that source comes first', 'Move it to the top.');
const ONLY = wrong('is text-of-record again', 'Keep one: the article as it was received.');
const NO_HASH = wrong('is missing', 'Add the SHA-256 of source.txt.');
const RECORD_ONLY = wrong('is for the text of record only', 'Remove the line.');

/** Something that the interview rests on: the article itself, a photo's credit, a document. */
const source = z
  .strictObject({
    /** A short name, unique in the list. */
    id: fileId,
    /** What it is. Exactly one source is the text of record. */
    kind: z.enum(['text-of-record', 'photo-credit', 'reference']),
    /** Who published it. */
    publisher: text,
    /** Where it can be read. */
    url: webAddress.optional(),
    /** When it was last seen there. */
    retrieved: pastDay.optional(),
    /** The copy beside the MDX file; for the text of record only. */
    file: z.literal('source.txt').optional(),
    /** SHA-256 of that copy, so that anyone can check that it is untouched; the text of record needs it. */
    sha256: sha256.optional(),
    /** Anything a reader should know of it. */
    note: text.optional(),
  })
  .superRefine(({ kind, ...given }, context) => {
    if (kind === 'text-of-record' && !given.sha256) report(context, ['sha256'], NO_HASH);
    for (const field of ['file', 'sha256'] as const)
      if (kind !== 'text-of-record' && given[field]) report(context, [field], RECORD_ONLY);
  });

/** What is between the `---` lines at the top of an `interview.mdx`. */
export const interviewSchema = z
  .strictObject({
    /** The headline. It is this site's own unless the article's is known. */
    title: text.min(8, wrong('must have at least 8 characters', 'Write the whole headline.')),
    /** Day of publication. */
    date: pastDay,
    /** Language of the transcript, as a BCP 47 tag. */
    language: text
      .refine(
        isLanguageTag,
        wrong('must be a language', 'Write its BCP 47 tag, such as en, az or uz-Cyrl.'),
      )
      .default('en'),
    /** Who answers. */
    interviewee: z.strictObject({
      name: text,
      /** A form of address before the name, `Professor`. */
      honorific: text.optional(),
      /**
       * The part of the name that citations sort by. Only needed where it is not the last word.
       */
      familyName: text.optional(),
      /** Office and institution, as the article gives them. */
      role: text,
    }),
    /** Who asks, if the article names one person. Never a guess: left out when it doesn’t say. */
    interviewer: text.optional(),
    /** Who published the interview. */
    publisher: z.strictObject({ name: text, url: webAddress }),
    /** Whose text this is, in a sentence that is shown on the page. */
    rights: text,
    /** The text of record first; then photo credits and anything else relied on. */
    sources: z
      .array(source)
      .min(
        1,
        wrong('must name at least the text of record', 'Add a source of kind text-of-record.'),
      )
      .superRefine(checkSources),
  })
  .meta({ docs: 'docs/publish-an-interview.md, “The fields at the top”,' });

function checkSources(sources: readonly z.infer<typeof source>[], context: z.RefinementCtx): void {
  const isRecord = ({ kind }: { kind: string }) => kind === 'text-of-record';
  const another = sources.findIndex((source, index) => index > 0 && isRecord(source));
  if (!sources[0] || !isRecord(sources[0])) report(context, [0, 'kind'], FIRST);
  else if (another > 0) report(context, [another, 'kind'], ONLY);
  for (const [index, { id }] of sources.entries())
    if (sources.findIndex((other) => other.id === id) < index)
      report(context, [index, 'id'], wrong('is the id of a source above', 'Choose another.'));
}
