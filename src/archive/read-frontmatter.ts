import type { z } from 'zod';
import { FENCE, FIRST_LINE, frontmatterOf } from '../core/read/frontmatter.ts';
import { lineAt } from '../core/read/position.ts';
import type { Report } from '../core/read/problem.ts';
import { readYaml, type YamlContext, type YamlResult } from '../schemas/read-yaml.ts';

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
 * @returns no data when there is no frontmatter, or when it does not fit
 */
export function readFrontmatter<Schema extends z.ZodType>(
  mdx: string,
  schema: Schema,
  report: Report,
  values?: YamlContext['values'],
): Omit<YamlResult<z.infer<Schema>>, 'findings'> {
  const { yaml, missing } = frontmatterOf(mdx);
  if (yaml?.trim()) {
    const { findings, ...result } = readYaml(yaml, schema, 'frontmatter', {
      firstLine: FIRST_LINE,
      values,
    });
    findings.forEach(report);
    return result;
  }
  const [message, suggestion] = missing === undefined ? EMPTY : missing === 'end' ? ENDLESS : NONE;
  const place = { line: 1, column: 1, text: lineAt(mdx, 1) };
  report({ rule: NO_FRONTMATTER, ...place, message, suggestion });
  return { at: () => place };
}
