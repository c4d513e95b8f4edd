import { z } from 'zod';

/**
 * `removed.yaml`, beside an interview: what stands in the text of record and not in the
 * transcript. Together the two give the text of record again, to the character.
 */
export const removedSchema = z
  .strictObject({
    /** Whole lines, as they stand in `source.txt`. */
    lines: z
      .array(
        z.strictObject({
          /** The line's number in `source.txt`, from 1. */
          line: z.int().positive(),
          /** The line itself, to the character. */
          text: z.string(),
          /** Why it is no part of the interview, in a few words for the reader. */
          reason: z.string().trim().min(1, 'must not be empty'),
        }),
      )
      .default([]),
    /** What may open a turn and is not part of its words, such as a dash or a speaker's name. */
    marks: z
      .array(
        z.strictObject({
          /** The mark, as it stands in the line. */
          text: z.string().min(1, 'must not be empty'),
          /** Why it is no part of the words. */
          reason: z.string().trim().min(1, 'must not be empty'),
          /** Whether it opens the line (so when left out) or closes it. */
          at: z.enum(['start', 'end']).optional(),
          /** The lines of `source.txt` where it stands. Left out, it may open any turn. */
          lines: z.array(z.int().positive()).optional(),
        }),
      )
      .default([]),
  })
  .prefault({});
