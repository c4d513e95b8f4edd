import { parseArgs } from 'node:util';
import type { Role } from '../importer/draft.ts';
import { FIELDS, type FieldName, type Values } from '../importer/fields.ts';

/** What the command line says. */
export interface Options {
  /** The article: a text file, or a saved page. */
  file: string;
  slug: string;
  /** Whether an interview that is there may be replaced. */
  force: boolean;
  /** Whether all proposals are accepted. */
  yes: boolean;
  values: Values;
  directions: Map<number, Role>;
}

const ROLES: readonly Role[] = ['question', 'answer', 'paragraph', 'remove', 'keep'];

/** What `--help` prints. */
export const USAGE = `Usage: npm run import -- article.txt --slug name-2025 [options]

Turns a raw article (text in UTF-8, or a saved HTML page) into an interview:
content/interviews/<slug>/ with interview.mdx, source.txt and removed.yaml.

  --slug name-2025   name of the interview's folder, and the end of its address
  --yes              accept all proposals without asking
  --force            replace an interview that is there; its ids and labels are kept

What the article does not say (asked on the terminal when it is left out; "" says there is none):
${FIELDS.map(({ name, what }) => `  --${name} "…"`.padEnd(23) + what).join('\n')}

Lines that were read wrongly, by their numbers in the article, like 12 or 12,15:
  --question --answer    these lines begin a question, an answer
  --paragraph            these lines continue what comes before them
  --remove --keep        these lines are no part, or a part, of the interview
`;

/** A mistake in the command line; its message is for the editor. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 *
 * @param args without the names of Node and of the script
 * @returns undefined when help is asked for
 * @throws UsageError that says what to change
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const text = { type: 'string' } as const;
  const list = { type: 'string', multiple: true } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parse({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ slug: text, force: flag, yes: flag, help: { ...flag, short: 'h' } },
      ...{ question: list, answer: list, paragraph: list, remove: list, keep: list },
      ...(Object.fromEntries(FIELDS.map(({ name }) => [name, text])) as Record<
        FieldName,
        typeof text
      >),
    },
  });
  if (values.help) return undefined;
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new UsageError('Name one file: the article.');
  if (!values.slug)
    throw new UsageError('Name the interview’s folder, for example --slug name-2025.');
  return {
    file,
    slug: values.slug,
    force: values.force,
    yes: values.yes,
    values: Object.fromEntries(
      FIELDS.flatMap(({ name }) => {
        const value = values[name];
        return typeof value === 'string' ? [[name, value.trim()]] : [];
      }),
    ),
    directions: new Map(
      ROLES.flatMap((role) => lineNumbers(role, values[role]).map((line) => [line, role])),
    ),
  };
}

const parse: typeof parseArgs = (config) => {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's message continues with advice for programmers.
    const [message = ''] = (error instanceof Error ? error.message : '').split(/\.\n|\. |\n/, 1);
    throw new UsageError(`${message}.`);
  }
};

function lineNumbers(role: Role, values: readonly string[] = []): number[] {
  return values
    .flatMap((value) => value.split(/[\s,]+/))
    .filter(Boolean)
    .map((number) => {
      if (/^[1-9]\d*$/.test(number)) return Number(number);
      throw new UsageError(
        `--${role} takes numbers of lines, like 12 or 12,15; “${number}” is none.`,
      );
    });
}
