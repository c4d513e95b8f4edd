import { z } from 'zod';
import { pastDay } from './date.ts';
import { reference } from './reference.ts';
import { exactText, prose } from './text.ts';

/**
 * `corrections.yaml`, beside an interview: what has changed in the transcript since it was
 * registered, the oldest first.
 */
export const correctionsSchema = z
  .array(
    z.strictObject({
      /** The anchor of what was corrected: `connectivity-2`, or `connectivity` for the question. */
      at: prose,
      /** The day of the correction, written 2026-11-23. */
      date: pastDay,
      /** What changed, in a sentence for the reader. */
      what: prose,
      /** Why, in a sentence for the reader. */
      why: prose,
      /** Where the correction can be seen. */
      source: reference.optional(),
      /** The whole old wording, to the character. */
      was: exactText,
      /** The whole new wording, to the character. */
      now: exactText,
    }),
  )
  .default([])
  .meta({ docs: 'docs/publish-an-interview.md, “Correct what is published”,' });
