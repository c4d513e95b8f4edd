import { z } from 'zod';
import { date } from './date.ts';
import { references } from './reference.ts';
import { report, text, wrong } from './text.ts';

/** An event. */
const entry = z.strictObject({
  date,
  place: text,
  title: text,
  /** What happened. */
  text,
  /** The party's part: one of the levels, and what there is to say of it. */
  part: z.strictObject({ level: text, text: text.optional() }).optional(),
  sources: references,
});

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
        levels: z.array(text).min(2, {
          error: wrong('must have at least two degrees', 'Add those from none to full.'),
          abort: true,
        }),
      })
      .optional(),
    /** The oldest first. */
    entries: z
      .array(entry)
      .min(1, wrong('must have at least one entry', 'Add what happened first.'))
      .superRefine(checkOrder),
  })
  .superRefine(checkLevels)
  .meta({ docs: 'docs/editors-layer.md, “A timeline”,' });

type Entry = z.infer<typeof entry>;

function checkOrder(entries: readonly Entry[], context: z.RefinementCtx): void {
  for (const [index, { date }] of entries.entries()) {
    const before = entries[index - 1]?.date;
    if (before && before > date)
      report(
        context,
        [index, 'date'],
        wrong(`is older than the entry before it (${before})`, 'Put the oldest entry first.'),
      );
  }
}

/** A level that is not in the list is reported once: the mistake may be in the list. */
function checkLevels(
  { part, entries }: { part?: { levels: string[] }; entries: Entry[] },
  context: z.RefinementCtx,
): void {
  const levels = new Set(part?.levels);
  for (const [index, entry] of entries.entries()) {
    const level = entry.part?.level;
    if (level === undefined || levels.has(level)) continue;
    levels.add(level);
    const path = ['entries', index, 'part', 'level'];
    if (part)
      report(context, path, wrong(`can’t be “${level}”`, `Use one of: ${part.levels.join(', ')}.`));
    else {
      report(context, path, wrong('has no levels to choose from', 'Add “part” before “entries”.'));
      return;
    }
  }
}
