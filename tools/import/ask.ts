import type { Interface } from 'node:readline/promises';
import { exchangeIdError } from '../../src/core/addresses/ids.ts';
import { interviewSchema } from '../../src/schemas/interview.ts';
import { readYaml } from '../../src/schemas/read-yaml.ts';
import { FIELDS, type Field, type Values } from '../importer/fields.ts';
import { writeFrontmatter } from '../importer/frontmatter.ts';
import type { KeptHead } from '../importer/keep-names.ts';
import { freeId } from '../importer/propose.ts';

/** Asks one question and gives the answer, trimmed. */
export type Ask = Interface['question'];

/**
 * Asks for each value that is not known yet. Enter accepts the proposal in brackets, or leaves the
 * field empty for later; “-” means that there is none.
 *
 * @param values what is known; not asked for again
 * @param propose what may be accepted, given what is known by then
 */
export async function askValues(
  ask: Ask,
  say: (line: string) => void,
  values: Values,
  propose: (values: Values) => Values,
): Promise<Values> {
  const answers: Values = { ...values };
  for (const field of FIELDS) {
    if (field.isExtra || answers[field.name] !== undefined) continue;
    const proposal = propose(answers)[field.name];
    const none = field.mayBeNone ? ' (- for none)' : '';
    for (;;) {
      const typed = (await ask(`${field.what}${none}${proposal ? ` [${proposal}]` : ''}: `)).trim();
      if (typed === '-' && field.mayBeNone) answers[field.name] = '';
      else if (typed || proposal) answers[field.name] = typed || proposal;
      const error = valueError(field, answers[field.name]);
      if (!error) break;
      delete answers[field.name];
      say(`  ${error}`);
    }
  }
  return answers;
}

/** What the schema says of the values that were given; an empty one is for later. */
export function valueErrors(values: Values): { name: Field['name']; error: string }[] {
  return FIELDS.flatMap((field) => {
    const error = valueError(field, values[field.name]);
    return error ? [{ name: field.name, error }] : [];
  });
}

/** What the schema says of one value. */
function valueError(field: Field, value: string | undefined): string | undefined {
  if (!value) return undefined;
  const { yaml } = writeFrontmatter({ values: { [field.name]: value }, credits: [], sha256: '' });
  const { findings } = readYaml(yaml, interviewSchema, 'frontmatter');
  const found = findings.find(({ message }) => message.startsWith(`“${pathOf(field)}”`));
  return found && `“${value}”: ${found.message} ${found.suggestion}`;
}

/** As `readYaml` names a field in its messages. */
function pathOf({ path }: Field): string {
  return path.map((key) => (typeof key === 'number' ? `#${key + 1}` : key)).join(' → ');
}

/**
 * Shows the proposed label and id of each new exchange, to be accepted or changed.
 *
 * @param language BCP 47 tag of the questions
 */
export async function askHeads(
  ask: Ask,
  say: (line: string) => void,
  questions: readonly string[],
  heads: readonly KeptHead[],
  language?: string,
): Promise<KeptHead[]> {
  const chosen = [...heads];
  for (const [index, head] of heads.entries()) {
    if (head.by !== 'new') continue;
    const taken = new Set(chosen.filter((_, i) => i !== index).map(({ id }) => id));
    say(`\n${index + 1}. ${questions[index]}`);
    const label = (await ask(`   Label [${head.label}]: `)).trim() || head.label;
    const proposal = label === head.label ? head.id : freeId(label, taken, language);
    let id = '';
    while (!id) {
      const typed = (await ask(`   Id [${proposal}]: `)).trim() || proposal;
      const error = exchangeIdError(typed);
      if (error) say(`   ${error.message} ${error.suggestion}`);
      else if (taken.has(typed)) say(`   Another question has the id “${typed}”.`);
      else id = typed;
    }
    chosen[index] = { ...head, id, label };
  }
  return chosen;
}
