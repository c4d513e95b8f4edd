import { z } from 'zod';
import { pastDay } from './date.ts';

/**
 * `corrections.yaml`, beside an interview: what has changed in the transcript since it was
 * registered, the oldest first.
 */
export const correctionsSchema = z
  .array(
    z.strictObject({
      /** The anchor of what was corrected: `connectivity-2`, or `connectivity` for the question. */
      at: z.string().trim().min(1, 'must not be empty'),
      /** The day of the correction, written 2026-11-23. */
      date: pastDay,
      /** What changed, in a sentence for the reader. */
      what: z.string().trim().min(1, 'must not be empty'),
      /** Why, in a sentence for the reader. */
      why: z.string().trim().min(1, 'must not be empty'),
      /** The whole old wording, to the character. */
      was: z.string().min(1, 'must not be empty'),
      /** The whole new wording, to the character. */
      now: z.string().min(1, 'must not be empty'),
    }),
  )
  .default([]);
