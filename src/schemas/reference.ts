import { z } from 'zod';
import { isSlug } from '../core/addresses/ids.ts';
import { dateOrUndated } from './date.ts';
import { text, webAddress, wrong } from './text.ts';

/** A publication that a fact rests on. */
export const reference = z.strictObject({
  /** Who published it. */
  publisher: text,
  /** What it is called; what it is about, where its title is not known. */
  title: text,
  /** Where it can be read. */
  url: webAddress,
  /** When it was published: a year in quotes, a month or a day (ISO 8601), or `undated`. */
  date: dateOrUndated,
});

/** What every fact needs: at least one source. */
export const references = z
  .array(reference)
  .min(1, wrong('must name at least one source', 'Add one, with publisher, title, url and date.'));

/** The name of a content file, as other files refer to it, or of a source. */
export const fileId = text.refine(isSlug, {
  error: wrong(
    'must be lower-case words joined by hyphens',
    'Write it like this: middle-corridor.',
  ),
  abort: true,
});
