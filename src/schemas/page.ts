import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');

/** What stands between the `---` lines at the top of a page of plain text. */
export const pageSchema = z.strictObject({
  /** The headline, and the title in the browser's tab. */
  title: text,
  /** A sentence for search engines and shared links. */
  description: text,
});
