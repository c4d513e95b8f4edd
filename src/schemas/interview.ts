import { z } from 'zod';
import { PERSON_PARTS, UNKNOWN } from '../core/model/people.ts';
import { isLanguageTag } from '../core/text/language-tag.ts';
import { pastDay } from './date.ts';
import { fileId } from './reference.ts';
import { text, webAddress } from './text.ts';

/** A short name: lower-case words joined by hyphens. */
const id = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** Something that the interview rests on: the article itself, a photo's credit, a document. */
const source = z.strictObject({
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
  /** SHA-256 of that copy, in hexadecimal, so that anyone can check that it is untouched. */
  sha256: text.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits').optional(),
  /** Anything a reader should know of it. */
  note: text.optional(),
});

/** Somebody who speaks. An id that is also in `names/` is the same person. */
const person = z.strictObject({
  /** A short name for `by="…"`, unique in the list. */
  id: id.refine((value) => value !== UNKNOWN, `must not be “${UNKNOWN}”, which means nobody`),
  /** What they do in the interview. */
  part: z.enum(PERSON_PARTS),
  /** A form of address that precedes the name, `Professor`. */
  honorific: text.optional(),
  name: text,
  /** The part of the name that citations sort by. Only needed where it is not the last word. */
  familyName: text.optional(),
  /** Office and institution, as the article gives them. */
  role: text.optional(),
  /** The publication that an interviewer asks for. */
  outlet: text.optional(),
});

/** What stands between the `---` lines at the top of an `interview.mdx`. */
export const interviewSchema = z.strictObject({
  /** The headline. It is this site's own unless the article's is known. */
  title: text.min(8, 'must have at least 8 characters'),
  /** Day of publication. */
  date: pastDay,
  /** Language of the transcript, as a BCP 47 tag. */
  language: text
    .refine(isLanguageTag, 'must be a language such as en, az or uz-Cyrl')
    .default('en'),
  /** Set to `original` where the title is the article’s own headline and the text of record lacks it. */
  headline: z.literal('original').optional(),
  /** Everybody who speaks, in the order in which the page names them. */
  people: z
    .array(person)
    .min(1, 'must name who speaks')
    .refine(
      (list) => list.some(({ part }) => part === 'interviewee'),
      'must name at least one person of part: interviewee',
    ),
  /** Who published the interview. */
  publisher: z.strictObject({ name: text, url: webAddress }),
  /** Whose text this is, in a sentence that is shown on the page. */
  rights: text,
  /** The text of record first; then photo credits and anything else relied on. */
  sources: z
    .array(source)
    .min(1, 'must name at least the text of record')
    .refine(
      (list) => list[0]?.kind === 'text-of-record',
      'must begin with the source of kind: text-of-record',
    )
    .refine(
      (list) => new Set(list.map(({ id }) => id)).size === list.length,
      'must not use an id twice',
    ),
});
