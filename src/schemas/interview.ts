import { z } from 'zod';
import { PERSON_PARTS, UNKNOWN } from '../core/model/people.ts';
import { isLanguageTag } from '../core/text/language-tag.ts';
import { pastDay } from './date.ts';
import { fileId } from './reference.ts';
import { report, sha256, text, webAddress, wrong } from './text.ts';

const FIRST = wrong('must be text-of-record: that source comes first', 'Move it to the top.');
const ONLY = wrong('is text-of-record again', 'Keep one: the article as it was received.');
const NO_HASH = wrong('is missing', 'Add the SHA-256 of source.txt.');
const NO_PEOPLE = wrong('must name who speaks', 'List each person with id, part and name.');
const NO_INTERVIEWEE = wrong(
  'must name who answers',
  'Give at least one person “part: interviewee”.',
);
const NOBODY = wrong('means that nobody is known to speak', 'Choose another id.');
const DOUBLED = wrong('is the id of a person above', 'Each person is listed once, with one id.');
const TRANSLATOR = wrong(
  'must be a name, or a list of names',
  'Write it like this: Ida Holt, or [Ida Holt, Jon Rask].',
);
const NO_ORIGINAL = wrong(
  'is for translations only',
  'Add edition-of, the name of the original’s folder, or remove the line.',
);
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

/** Somebody who speaks. An id that is also in `names/` is the same person. */
const person = z.strictObject({
  /** A short name for `by="…"`, unique in the list. */
  id: fileId.refine((value) => value !== UNKNOWN, NOBODY),
  /** What they do in the interview. */
  part: z.enum(PERSON_PARTS),
  /** A form of address before the name, `Professor`. */
  honorific: text.optional(),
  name: text,
  /** The part of the name that citations sort by. Only needed where it is not the last word. */
  familyName: text.optional(),
  /** Office and institution, as the article gives them. */
  role: text.optional(),
  /** The publication that an interviewer asks for. */
  outlet: text.optional(),
});

/** What is between the `---` lines at the top of an `interview.mdx`. */
export const interviewSchema = z
  .strictObject({
    /** The headline. It is this site's own unless the article's is known. */
    title: text,
    /** Day of publication. */
    date: pastDay,
    /** Language of the transcript, as a BCP 47 tag. */
    language: text
      .refine(
        isLanguageTag,
        wrong('must be a language', 'Write its BCP 47 tag, such as en, az or uz-Cyrl.'),
      )
      .default('en'),
    /** Set to `original` where the title is the article’s own headline and the text of record lacks it. */
    headline: z.literal('original').optional(),
    /** Everybody who speaks, in the order in which the page names them. */
    people: z.array(person).min(1, NO_PEOPLE).superRefine(checkPeople),
    /** Who published the interview. */
    publisher: z.strictObject({ name: text, url: webAddress }),
    /** Whose text this is, in a sentence that is shown on the page. */
    rights: text,
    /** Of a translation: the original, as its folder is called. */
    'edition-of': fileId.optional(),
    /** Who translated it, a name or a list of names; left out where the article doesn’t say. */
    translator: z.union([text, z.array(text).min(1)], TRANSLATOR).optional(),
    /** Exchanges with another id in the original: the id here, then the id there. */
    exchanges: z.record(z.string(), text).optional(),
    /** Exchanges of the original that were not translated. */
    omitted: z.array(text).optional(),
    /** The text of record first; then photo credits and anything else relied on. */
    sources: z
      .array(source)
      .min(
        1,
        wrong('must name at least the text of record', 'Add a source of kind text-of-record.'),
      )
      .superRefine(checkSources),
  })
  .superRefine((interview, context) => {
    for (const field of ['translator', 'exchanges', 'omitted'] as const)
      if (interview[field] && !interview['edition-of']) report(context, [field], NO_ORIGINAL);
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

function checkPeople(people: readonly z.infer<typeof person>[], context: z.RefinementCtx): void {
  if (!people.some(({ part }) => part === 'interviewee')) report(context, [], NO_INTERVIEWEE);
  for (const [index, { id }] of people.entries())
    if (people.findIndex((other) => other.id === id) < index)
      report(context, [index, 'id'], DOUBLED);
}
