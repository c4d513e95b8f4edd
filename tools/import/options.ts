import { parseArgs } from 'node:util';
import { idFrom } from '../../src/core/addresses/ids.ts';
import {
  type Decision,
  LINE_ROLES,
  LINES,
  type LineRole,
  type PersonDecision,
} from '../../src/core/model/decisions.ts';
import { PERSON_PARTS, type PersonPart } from '../../src/core/model/people.ts';
import { FIELDS, type FieldName, type Values } from '../importer/fields.ts';
import { isZip } from './zip.ts';

/** What the command line says. */
export interface Options {
  /** The article: a text file, or a saved page; or an interview that the desk has saved. */
  file: string;
  slug: string;
  /** Whether an interview that is there may be replaced. */
  force: boolean;
  /** Whether proposed labels and ids are accepted. */
  yes: boolean;
  /** Whether the article is only shown as it is read. */
  show: boolean;
  values: Values;
  decisions: Decision[];
  /** Doubts, by their first line, that are settled as the draft has them. */
  asRead: string[];
}

/** Options that npm does not have, as it leaves them to a script where the `--` was forgotten. */
const NPM_OPTIONS = ['npm_config_slug', 'npm_config_show'];

/** A mistake in the command line; its message is for the editor. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 *
 * @param args without the names of Node and of the script
 * @param environment where npm leaves the options that it took for its own
 * @returns undefined when help is asked for
 * @throws UsageError that says what to change
 */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Options | undefined {
  const text = { type: 'string' } as const;
  const list = { type: 'string', multiple: true } as const;
  const flag = { type: 'boolean', default: false } as const;
  const ofRoles = Object.fromEntries(LINE_ROLES.map((role) => [role, list])) as Record<
    LineRole,
    typeof list
  >;
  const { values, positionals } = parse({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ slug: text, force: flag, yes: flag, show: flag, help: { ...flag, short: 'h' } },
      ...ofRoles,
      ...{ speaker: list, person: list, same: list, nobody: list, split: list, 'as-read': list },
      ...(Object.fromEntries(FIELDS.map(({ name }) => [name, text])) as Record<
        FieldName,
        typeof text
      >),
    },
  });
  if (values.help) return undefined;
  const [file, ...others] = positionals;
  if (NPM_OPTIONS.some((name) => environment[name] !== undefined) && !values.slug && !values.show)
    throw new UsageError(
      `npm took the options for its own. Write -- before them: npm run import -- ${file ?? 'article.txt'} --slug name-2025 …`,
    );
  if (!file || others.length > 0) throw new UsageError('Name one file: the article.');
  if (!values.slug && !values.show && !isZip(file))
    throw new UsageError('Name the interview’s folder, for example --slug name-2025.');
  return {
    file,
    slug: values.slug ?? '',
    ...{ force: values.force, yes: values.yes, show: values.show },
    values: Object.fromEntries(
      FIELDS.flatMap(({ name }) => {
        const value = values[name];
        return typeof value === 'string' ? [[name, value.trim()]] : [];
      }),
    ),
    decisions: decisionsOf(values),
    asRead: (values['as-read'] ?? []).flatMap((lines) => linesOf('as-read', lines).split(' ')),
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

/** Values of options, by their names. */
type Given = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The decisions that the options are, in the order of the help. */
function decisionsOf(given: Given): Decision[] {
  const values = (name: string) => {
    const value = given[name];
    return Array.isArray(value) ? value.map(String) : [];
  };
  return [
    ...LINE_ROLES.flatMap((role) => roleDecisions(role, values(role))),
    ...pairs('speaker', '12-30=brandt', values('speaker')).map(([lines, speaker]): Decision => {
      return { speaker, lines: linesOf('speaker', lines) };
    }),
    ...pairs('person', '"brandt=Ole Brandt, interviewee"', values('person')).map(personDecision),
    ...pairs('same', '"Lund=Mia Lund"', values('same')).map(([one, name]): Decision => {
      return { person: idFrom(name) || 'person', name, spellings: [name, one] };
    }),
    ...values('nobody').map((nobody): Decision => ({ nobody })),
    ...pairs('split', '"5=The small one"', values('split')).map(([line, before]): Decision => {
      return { split: Number(linesOf('split', line)), before };
    }),
  ];
}

function roleDecisions(role: LineRole, values: readonly string[] = []): Decision[] {
  return values.map((lines) => ({ role, lines: linesOf(role, lines) }));
}

function linesOf(option: string, value: string): string {
  const lines = value
    .trim()
    .split(/[\s,]+/)
    .join(' ');
  if (LINES.test(lines)) return lines;
  const wrong = lines.split(' ').find((piece) => !LINES.test(piece)) ?? value;
  throw new UsageError(
    `--${option} takes numbers of lines, like 12 or 12,15 or 12-30; “${wrong}” is none.`,
  );
}

/** Values of the form `one=other`. */
function pairs(option: string, example: string, values: readonly string[] = []) {
  return values.map((value): [string, string] => {
    const at = value.indexOf('=');
    const [one, other] = [value.slice(0, Math.max(at, 0)).trim(), value.slice(at + 1).trim()];
    if (at > 0 && one && other) return [one, other];
    throw new UsageError(`Write --${option} like this: --${option} ${example}.`);
  });
}

/** `brandt=Ole Brandt, interviewee`; with other spellings, `brandt=Ole Brandt=OB, interviewee`. */
function personDecision([person, words]: [string, string]): PersonDecision {
  const pieces = words.split(',').map((piece) => piece.trim());
  const isPart = (piece: string): piece is PersonPart =>
    PERSON_PARTS.some((known) => known === piece);
  const part = pieces.find(isPart);
  const names = pieces.filter((piece) => !isPart(piece));
  const [written = '', outlet] = names;
  const [name = '', ...others] = written.split('=').map((spelling) => spelling.trim());
  return {
    ...{ person, ...(name && { name }), ...(part && { part }), ...(outlet && { outlet }) },
    ...(others.length > 0 && { spellings: [name, ...others] }),
  };
}
