import { z } from 'zod';
import { LINE_ROLES, LINES, ORIGINALS } from '../core/model/decisions.ts';
import { PERSON_PARTS } from '../core/model/people.ts';
import { fileId } from './reference.ts';
import { count, exactText, prose, sha256, wrong } from './text.ts';

const lines = z
  .union([z.number().transform(String), z.string()])
  .pipe(z.string().regex(LINES, wrong('must be numbers of lines', 'Write 12, 12-30 or 7 11.')));

const time = z
  .string()
  .regex(/^\d{2,3}:[0-5]\d:[0-5]\d\.\d{3}$/, wrong('must be a time', 'Write 00:01:05.250.'));

/** What an editor has decided about the article; the first word says what about. */
const decision = z.union([
  z.strictObject({ role: z.enum(LINE_ROLES), lines }),
  /** Id of who says these lines. */
  z.strictObject({ speaker: fileId, lines }),
  z.strictObject({
    /** Id of somebody who speaks. */
    person: fileId,
    name: prose.optional(),
    part: z.enum(PERSON_PARTS).optional(),
    outlet: prose.optional(),
    /** Office and institution: the `role` of the frontmatter. */
    office: prose.optional(),
    /** All that the article writes before this person’s words. */
    spellings: z.array(exactText).optional(),
  }),
  /** Words before a colon that are nobody’s name. */
  z.strictObject({ nobody: exactText }),
  /** A line with two paragraphs, and the words with which the second begins. */
  z.strictObject({ split: count, before: exactText }),
]);

/** `import.yaml`, beside an interview: how it was made of its article, and what is not settled. */
export const importSchema = z
  .strictObject({
    /** What `source.txt` was taken from; it may be kept out of a repository. */
    original: z.strictObject({ file: z.enum(ORIGINALS), sha256 }).optional(),
    /** Applied, in this order, each time that the article is imported. */
    decisions: z.array(decision).default([]),
    /** Written by the importer. As long as there is one, the interview can’t be published. */
    doubts: z
      .array(
        z.strictObject({
          rule: prose,
          lines,
          text: z.string(),
          message: prose,
          readings: z.array(z.strictObject({ says: prose, decisions: z.array(decision) })),
        }),
      )
      .default([]),
    /** When the words of lines of `source.txt` are said, in a recording of the interview. */
    times: z
      .array(
        z.strictObject({
          line: count,
          /** `00:01:05.250`; where the article gives whole seconds, `00:01:05.000`. */
          from: time,
          /** Left out where the article says only when they begin. */
          to: time.optional(),
        }),
      )
      .optional(),
    /** Of decisions and doubts, as the importer wrote them. */
    checksum: z.string().optional(),
  })
  .prefault({})
  .meta({ docs: 'docs/publish-an-interview.md, “If the command is in doubt”,' });
