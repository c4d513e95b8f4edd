import { z } from 'zod';
import { text } from './text.ts';

/** What is between the `---` lines at the top of a page of plain text. */
export const pageSchema = z
  .strictObject({
    /** The headline, and the title in the browser's tab. */
    title: text,
    /** A sentence for search engines and shared links. */
    description: text,
  })
  .meta({ docs: 'content/pages/about.mdx' });
