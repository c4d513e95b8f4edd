import { z } from 'zod';
import { date } from './date.ts';
import { references } from './reference.ts';
import { text } from './text.ts';

/** `content/timelines/<id>.yaml`: what came before, each entry with its sources. */
export const timelineSchema = z
  .strictObject({
    title: text,
    /** What a reader should know first. */
    introduction: text.optional(),
    /** One party's part in every entry, shown at a glance. */
    part: z
      .strictObject({
        /** Whose part it is, `Azerbaijan’s part`. */
        title: text,
        /** Degrees of taking part, from none to full. */
        levels: z.array(text).min(2, 'must have at least two degrees'),
      })
      .optional(),
    entries: z
      .array(
        z.strictObject({
          date,
          place: text,
          title: text,
          /** What happened. */
          text,
          /** That party's part: one of the levels, and what there is to say of it. */
          part: z.strictObject({ level: text, text: text.optional() }).optional(),
          sources: references,
        }),
      )
      .min(1, 'must have at least one entry')
      .refine(
        (entries) => entries.every(({ date }, i) => (entries[i - 1]?.date ?? '') <= date),
        'must begin with the oldest',
      ),
  })
  .refine(
    ({ part, entries }) =>
      entries.every((entry) => !entry.part || part?.levels.includes(entry.part.level)),
    { path: ['entries'], error: 'must give each part a level that stands in “levels”' },
  );
