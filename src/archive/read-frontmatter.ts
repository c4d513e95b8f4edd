import type { z } from 'zod';
import { FENCE, FIRST_LINE, frontmatterOf } from '../core/read/frontmatter.ts';
import { lineAt } from '../core/read/position.ts';
import type { Report } from '../core/read/problem.ts';
import { readYaml, type YamlContext } from '../schemas/read-yaml.ts';

/** The rule that a file must have frontmatter: where it has none, nothing below it can be read. */
export const NO_FRONTMATTER = 'no-frontmatter';

const EMPTY = [
  'The frontmatter is empty.',
  `Write title, date and so on between the two lines “${FENCE}”.`,
] as const;
const ENDLESS = [
  'The frontmatter has no end.',
  `Put a line “${FENCE}” after its last field.`,
] as const;
const NONE = [
  'The file does not begin with frontmatter.',
  `Begin with a line “${FENCE}”, then title, date and so on, then another line “${FENCE}”.`,
] as const;

/**
 * Reads what is between the `---` lines at the top of an MDX file.
 *
 * @param mdx the whole file
 * @param schema what the frontmatter must be
 * @param report receives whatever is wrong
 * @param values right values of fields that can be worked out
 * @returns undefined when there is none, or when it does not fit
 */
export function readFrontmatter<Schema extends z.ZodType>(
  mdx: string,
  schema: Schema,
  report: Report,
  values?: YamlContext['values'],
): z.infer<Schema> | undefined {
  const { yaml, missing } = frontmatterOf(mdx);
  if (yaml?.trim()) {
    const { data, findings } = readYaml(yaml, schema, 'frontmatter', {
      firstLine: FIRST_LINE,
      values,
    });
    findings.forEach(report);
    return data;
  }
  const [message, suggestion] = missing === undefined ? EMPTY : missing === 'end' ? ENDLESS : NONE;
  report({ rule: NO_FRONTMATTER, line: 1, column: 1, message, text: lineAt(mdx, 1), suggestion });
  return undefined;
}
