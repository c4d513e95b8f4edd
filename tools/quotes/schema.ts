import { z } from 'zod';

const change = z.strictObject({
  kind: z
    .enum(['dropped', 'added', 'changed', 'swapped', 'moved', 'omitted', 'inserted'])
    .describe('`omitted`: left out, with an ellipsis; `inserted`: in brackets, the writer’s own.'),
  said: z.string().describe('The words of the transcript; empty if it has none there.'),
  quoted: z.string().describe('The words of the draft; empty if it has none there.'),
});

/** A checked quotation as data. */
export const quotationSchema = z.strictObject({
  quotation: z.string().describe('The quotation as it is in the draft.'),
  marks: z
    .boolean()
    .describe(
      'Whether it is in quote marks; false for eight words or more that follow an interview without them, and for a draft that is one quotation without them.',
    ),
  verdict: z
    .enum(['verbatim', 'typography', 'inserted', 'altered', 'not-found'])
    .describe('The page “Was it said?” explains each.'),
  speaker: z
    .union([z.string(), z.array(z.string()).min(2), z.null()])
    .describe(
      'Whose words they are: the id of a person, `question`, `lead`, `narration`, `remark`, `heading`, or `answer` if the article doesn’t say who answers; a list if there are several; null if they were not found.',
    ),
  attributed: z
    .string()
    .nullable()
    .describe(
      'Whom the draft names: the id of a person of the interview, or else the name as it is in the draft; null if nobody.',
    ),
  misattributed: z
    .boolean()
    .describe('Whether the draft names somebody who did not say these words.'),
  changes: z.array(change).describe('The changes in their order.'),
  path: z
    .string()
    .nullable()
    .describe(
      'The address of the words on the site, without the host; null if they were not found.',
    ),
  translationOf: z
    .string()
    .optional()
    .describe(
      'Only of words of a translation: the address of the same answer in the original, without the host.',
    ),
});

export type QuotationRecord = z.infer<typeof quotationSchema>;

/** What `--json` prints, as JSON Schema (draft 2020-12). */
export function jsonSchema(): object {
  const schema = z
    .array(quotationSchema)
    .meta({ title: 'The quotations of a draft, in its order' });
  return z.toJSONSchema(schema);
}
