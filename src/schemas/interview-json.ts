import { z } from 'zod';
import { PERSON_PARTS } from '../core/model/people.ts';
import { jsonDay } from './date.ts';

/** Running text with its markup, as a tree. */
export const inlineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), value: z.string() }),
  z.object({
    type: z
      .enum(['emphasis', 'strong', 'remark'])
      .describe('“remark”: the transcriber’s words, which nobody said.'),
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

const range = {
  start: z.int().nonnegative().describe('Where it begins in `text`, in UTF-16 code units.'),
  end: z.int().positive().describe('Where it ends, after its last character.'),
};

const selector = z
  .object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().describe('The words themselves.'),
    prefix: z.string().describe('What is just before them; empty at the beginning.'),
    suffix: z.string().describe('What is just after them; empty at the end.'),
  })
  .describe('Finds the words on a page (W3C Web Annotation Data Model, 4.2.4).');

const attribution = z.object({
  attribution: z
    .enum(['official', 'third-party'])
    .describe('An official position that is reported, or somebody who is quoted.'),
  ...range,
  text: z.string().describe('The words themselves.'),
  signal: z.string().describe('The words in it that show whose view it is.'),
});

const person = z.object({
  id: z.string().describe('What `by` refers to; unique in the interview.'),
  part: z.enum(PERSON_PARTS),
  name: z.string(),
  honorific: z.string().optional().describe('Precedes the name: “Professor”.'),
  familyName: z.string().optional().describe('The part of the name that citations sort by.'),
  role: z.string().optional().describe('Office and institution, as the article gives them.'),
  outlet: z.string().optional().describe('The publication that an interviewer asks for.'),
});

const shape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('quotation') }).describe('A block quotation.'),
  z
    .object({
      type: z.literal('item'),
      isOrdered: z.boolean(),
      begins: z
        .enum(['list', 'item', 'paragraph'])
        .describe('Whether the list begins with it, or an item, or only a further paragraph.'),
      number: z.int().optional().describe('Of an ordered item.'),
    })
    .describe('A list item.'),
]);

const passage = z.object({
  part: z
    .enum(['lead', 'question', 'answer', 'remark', 'narration', 'heading'])
    .describe(
      'What it is. “lead”, “narration” and “heading” are the article’s own prose, “remark” is the transcriber’s: nobody said them.',
    ),
  by: z
    .array(z.string())
    .readonly()
    .describe(
      'Ids of the people who say it. Empty where nobody speaks, or where the article does not say who.',
    ),
  id: z.string().describe('The anchor on the page: “connectivity-2”. It never changes.'),
  number: z
    .int()
    .positive()
    .optional()
    .describe('Of a paragraph: counts from 1 within the exchange, the lead or the narration.'),
  url: z.url().optional().describe('The permalink. Sub-headings have none.'),
  text,
  inlines,
  shape: shape.optional(),
  selector,
  remarks: z
    .array(z.object(range))
    .readonly()
    .optional()
    .describe('Where remarks of the transcriber are inside of it.'),
  attributions: z
    .array(attribution)
    .optional()
    .describe(
      'Words that give another view than the speaker’s own, marked by the editors of the site. Missing where nobody has looked.',
    ),
});

const exchange = z.object({
  id: z.string().describe('The last part of the permalink. It never changes.'),
  number: z.int().positive().describe('Counts from 1 within the interview.'),
  label: z.string().describe('A short name, given by the editors of the site.'),
  topics: z.array(z.string()),
  url: z.url().describe('The permalink: a page with this exchange.'),
  editions: z
    .array(z.object({ url: z.url(), language: z.string() }))
    .optional()
    .describe('The same exchange in other languages, where this site has it.'),
});

const section = z.object({
  exchange: exchange
    .optional()
    .describe('The exchange, where the section is one; missing for the lead and for narration.'),
  passages: z.array(passage).min(1),
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
 * An interview for machines, `/interviews/<slug>.json`, version 2. Fields may be added to a
 * version; when one changes its meaning or goes, the version changes, and with it the address of
 * the schema. `docs/json.md` explains it to those who read the file.
 */
export const interviewJsonSchema = z
  .object({
    $schema: z.url().describe('Address of this schema, and so the version.'),
    slug: z.string().describe('The last part of the address.'),
    url: z.url().describe('The page of the interview.'),
    title: z
      .string()
      .describe('The headline: the site’s own, unless that of the article is known.'),
    date: jsonDay.describe('Day of publication.'),
    language: z.string().describe('Language of the words, as a BCP 47 tag.'),
    people: z.array(person).describe('Everybody who speaks.'),
    publisher: z.object({ name: z.string(), url: z.url() }),
    rights: z.string().describe('Whose text this is.'),
    translation: z
      .object({
        of: z.url().describe('The page of the original on this site.'),
        translators: z
          .array(z.string())
          .readonly()
          .describe('Empty where the article does not name any.'),
      })
      .optional()
      .describe('Set where the words below are a translation.'),
    editions: z
      .array(
        z.object({
          url: z.url().describe('The page of the interview in another language.'),
          language: z.string(),
          isOriginal: z.boolean().describe('Whether people spoke in this language.'),
        }),
      )
      .optional()
      .describe('The same interview in other languages, where this site has it.'),
    sources: z.array(source).describe('The text of record first.'),
    textOfRecord: z
      .object({
        url: z.url().describe('The article as it was received, byte for byte.'),
        sha256: z.string().describe('SHA-256 of those bytes, in hexadecimal.'),
      })
      .describe('What the words below are checked against.'),
    sections: z
      .array(section)
      .describe('All words of the interview, in its order: the lead, then its exchanges.'),
    keySentences: z
      .array(z.object({ source: z.url().describe('The page of the answer.'), selector }))
      .optional()
      .describe(
        'One sentence of each answer, chosen by the editors of the site: each a target of a Web Annotation.',
      ),
    corrections: z
      .array(
        z.object({
          at: z
            .string()
            .describe('The anchor of the passage, or an exchange’s id for its question.'),
          date: jsonDay,
          what: z.string().describe('What changed.'),
          why: z.string(),
          source: z
            .object({
              publisher: z.string(),
              title: z.string(),
              url: z.url(),
              date: z.string().describe('A year, a month or a day, or `undated`.'),
            })
            .optional()
            .describe('Where the correction can be seen.'),
          was: z.string().describe('The whole old wording.'),
          now: z.string().describe('The whole new wording.'),
        }),
      )
      .describe('What has changed since its registration, the oldest first.'),
  })
  .meta({ title: 'Interview', description: 'An interview with all its words and addresses.' });

/** The file, as its readers get it. */
export type InterviewJson = z.infer<typeof interviewJsonSchema>;
