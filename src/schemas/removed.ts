import { z } from 'zod';
import { fileId } from './reference.ts';
import { count, exactText, prose } from './text.ts';

/**
 * `removed.yaml`, beside an interview: what is in the text of record and not in the
 * transcript. Together the two give the text of record again, to the character.
 */
export const removedSchema = z
  .strictObject({
    /** Whole lines of `source.txt`. */
    lines: z
      .array(
        z.strictObject({
          /** The line's number in `source.txt`, from 1. */
          line: count,
          /** The line itself, to the character. */
          text: z.string(),
          /** Why it is no part of the interview, in a few words for the reader. */
          reason: prose,
        }),
      )
      .default([]),
    /** What may open a turn and is not part of its words, such as a dash or a speaker's name. */
    marks: z
      .array(
        z.strictObject({
          /** The mark, as the line has it. */
          text: exactText,
          /** Why it is no part of the words. */
          reason: prose,
          /** Whether it opens the line (so when left out) or closes it. */
          at: z.enum(['start', 'end']).optional(),
          /** The lines of `source.txt` that have it. Left out, it may open any turn. */
          lines: z.array(count).optional(),
          /** Id of whoever speaks there, where the name in the article is wrong. */
          by: fileId.optional(),
        }),
      )
      .default([]),
    /** What is taken out within lines: marks of footnotes, and where one line has two paragraphs. */
    cuts: z
      .array(
        z.strictObject({
          /** The line's number in `source.txt`, from 1. */
          line: count,
          /** What is taken out; empty where only a new paragraph begins. */
          text: z.string(),
          /** The words behind it, to the character: they show the place. */
          before: exactText,
          /** Why it is no part of the words. */
          reason: prose,
          /** Whether a new paragraph begins behind it. */
          newParagraph: z.boolean().optional(),
        }),
      )
      .optional(),
  })
  .prefault({})
  .meta({ docs: 'docs/publish-an-interview.md, “The fields at the top”,' });
