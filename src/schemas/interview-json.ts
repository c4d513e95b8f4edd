import { z } from 'zod';
import { jsonDay } from './date.ts';

/** Running text with its markup, as a tree. */
export const inlineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), value: z.string() }),
  z.object({
    type: z.enum(['emphasis', 'strong']),
    get children() {
      return z.array(inlineSchema);
    },
  }),
  z.object({
    type: z.literal('link'),
    href: z.string(),
    get children() {
      return z.array(inlineSchema);
    },
  }),
  z.object({
    type: z.literal('span'),
    lang: z.string().optional().describe('Language of the passage, as a BCP 47 tag.'),
    dir: z.enum(['ltr', 'rtl', 'auto']).optional().describe('Writing direction.'),
    get children() {
      return z.array(inlineSchema);
    },
  }),
]);

const text = z.string().describe('The words, without markup, to the character.');
const inlines = z.array(inlineSchema).describe('The same words with their markup.');

const voice = z.object({
  voice: z
    .enum(['official', 'third-party'])
    .describe('An official position that is reported, or somebody who is quoted.'),
  start: z.int().nonnegative().describe('Where it begins in `text`, in UTF-16 code units.'),
  end: z.int().positive().describe('Where it ends, behind its last character.'),
  text: z.string().describe('The passage itself.'),
  signal: z.string().describe('The words in it that show whose view it is.'),
});

const paragraph = z.object({
  id: z.string().describe('The anchor on the page: “connectivity-2”. It never changes.'),
  number: z.int().positive().describe('Counts from 1 within the answer, or within the lead.'),
  url: z.url().describe('The permalink.'),
  text,
  inlines,
  voices: z
    .array(voice)
    .optional()
    .describe(
      'Passages that give another view than the interviewee’s, marked by the editors of the site. What they leave is the interviewee’s own analysis. Missing where the editors have marked none.',
    ),
});

const exchange = z.object({
  id: z.string().describe('The last part of the permalink. It never changes.'),
  number: z.int().positive().describe('Counts from 1 within the interview.'),
  label: z.string().describe('A short name, given by the editors of the site.'),
  topics: z.array(z.string()),
  interviewer: z.string().optional().describe('Who asks, where the article says so.'),
  url: z.url().describe('The permalink: a page with this question and its answer.'),
  question: z.object({ text, inlines }),
  answer: z.array(paragraph),
});

const source = z.object({
  id: z.string(),
  kind: z.enum(['text-of-record', 'photo-credit', 'reference']),
  publisher: z.string(),
  url: z.url().optional(),
  retrieved: jsonDay.optional().describe('When it was last seen there.'),
  note: z.string().optional(),
});

/**
 * An interview for machines, `/interviews/<slug>.json`, version 1. Fields may be added to a
 * version; when one changes its meaning or goes, the version changes, and with it the address of
 * the schema. `docs/json.md` explains it to those who read the file.
 */
export const interviewJsonSchema = z
  .object({
    $schema: z.url().describe('Address of this schema, and so the version.'),
    slug: z.string().describe('The last part of the address.'),
    url: z.url().describe('The page of the interview.'),
    title: z.string().describe('The headline, given by the editors of the site.'),
    date: jsonDay.describe('Day of publication.'),
    language: z.string().describe('Language of the words, as a BCP 47 tag.'),
    interviewee: z.object({
      name: z.string(),
      honorific: z.string().optional().describe('Written before the name: “Professor”.'),
      role: z.string(),
    }),
    publisher: z.object({ name: z.string(), url: z.url() }),
    rights: z.string().describe('Whose text this is.'),
    sources: z.array(source).describe('The text of record first.'),
    textOfRecord: z
      .object({
        url: z.url().describe('The article as it was received, byte for byte.'),
        sha256: z.string().describe('SHA-256 of those bytes, in hexadecimal.'),
      })
      .describe('What the words below are checked against.'),
    lead: z.array(paragraph).describe('What the article says before the first question.'),
    exchanges: z.array(exchange),
    corrections: z
      .array(
        z.object({
          at: z
            .string()
            .describe('The anchor of the passage, or an exchange’s id for its question.'),
          date: jsonDay,
          what: z.string().describe('What changed.'),
          why: z.string(),
          was: z.string().describe('The whole old wording.'),
          now: z.string().describe('The whole new wording.'),
        }),
      )
      .describe('What has changed since its registration, the oldest first.'),
  })
  .meta({ title: 'Interview', description: 'An interview with all its words and addresses.' });

/** The file, as its readers get it. */
export type InterviewJson = z.infer<typeof interviewJsonSchema>;
