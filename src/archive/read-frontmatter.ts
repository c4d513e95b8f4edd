import type { z } from 'zod';
import { FENCE, FIRST_LINE, frontmatterOf } from '../core/read/frontmatter.ts';
import { lineAt } from '../core/read/position.ts';
import type { Finding } from '../core/read/problem.ts';
import { readYaml } from '../schemas/read-yaml.ts';

/**
 * Reads what stands between the `---` lines at the top of an MDX file.
 *
 * @param mdx the whole file
 * @param schema what the frontmatter must be
 * @param report receives whatever is wrong
 * @returns undefined when there is none, or when it does not fit
 */
export function readFrontmatter<Schema extends z.ZodType>(
  mdx: string,
  schema: Schema,
  report: (finding: Finding) => void,
): z.infer<Schema> | undefined {
  const { yaml, missing } = frontmatterOf(mdx);
  if (yaml !== undefined) {
    const { data, findings } = readYaml(yaml, schema, 'frontmatter', FIRST_LINE);
    findings.forEach(report);
    return data;
  }
  const isOpen = missing === 'end';
  report({
    rule: 'frontmatter',
    line: 1,
    column: 1,
    message: isOpen ? 'The frontmatter has no end.' : 'The file does not begin with frontmatter.',
    text: lineAt(mdx, 1),
    suggestion: isOpen
      ? `Put a line “${FENCE}” behind its last field.`
      : `Begin with a line “${FENCE}”, then title, date and so on, then another line “${FENCE}”.`,
  });
  return undefined;
}
