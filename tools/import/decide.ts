import type { Decision } from '../../src/core/model/decisions.ts';
import type { Outcome } from '../importer/draft.ts';
import type { Input } from '../importer/input.ts';
import { removalsByHand } from '../importer/kept-removals.ts';
import { readArticle } from '../importer/read-article.ts';
import type { Existing } from '../importer/read-existing.ts';
import type { Reading } from '../importer/reading.ts';
import type { Ask } from './ask.ts';
import { refusalOf } from './input.ts';
import { type Options, UsageError } from './options.ts';

/** A reading, and all decisions that it follows. */
export interface Decided {
  reading: Reading;
  decisions: Decision[];
}

/**
 * Reads an article by the decisions that are kept, by what has been removed by hand, and by those of
 * the command line, the later before the earlier.
 *
 * @throws Refusal when the article can't be read or a decision not be applied; UsageError when a name
 *   on the command line could be that of several people
 */
export function decide(input: Input, options: Options, existing: Existing | undefined): Decided {
  const kept = existing?.record.decisions ?? [];
  const byHand =
    existing?.source === input.article.text
      ? removalsByHand(existing.removed, read(input, options, kept).draft.removed)
      : [];
  const decisions = unique([...kept, ...byHand, ...options.decisions]);
  const reading = read(input, options, decisions);
  checkNames(reading, options);
  const settled = asRead(reading, options.asRead);
  if (settled.length === 0) return { reading, decisions };
  const all = unique([...decisions, ...settled]);
  return { reading: read(input, options, all), decisions: all };
}

function read(input: Input, { file }: Options, decisions: readonly Decision[]): Reading {
  const { value, findings }: Outcome<Reading> = readArticle(input.article, decisions);
  if (!value) throw refusalOf(file, input, findings);
  return value;
}

/** Of several people who answer, or ask, one name on the command line says nothing: whose is it? */
function checkNames({ draft }: Reading, { values }: Options): void {
  for (const part of ['interviewee', 'interviewer'] as const) {
    const given = values[part];
    const [first, ...others] = draft.people.filter((person) => person.part === part && person.name);
    if (!given || !first || others.length === 0 || given === first.name) continue;
    const named = [first, ...others].map(({ id, name }) => `${name} (${id})`).join(', ');
    const does = part === 'interviewee' ? 'answer' : 'ask';
    throw new UsageError(
      `--${part}: several people ${does}: ${named}. Write --person "${first.id}=${given}" for the one who is meant.`,
    );
  }
}

/** The decisions that confirm the draft’s reading at lines. */
function asRead({ doubts }: Reading, lines: readonly string[]): Decision[] {
  return lines.flatMap((line) => {
    const own = doubts.filter((doubt) => doubt.lines[0] === line);
    if (own.length === 0)
      throw new UsageError(
        `--as-read: there is no doubt on line ${line}. Doubts are on ${placesOf(doubts)}.`,
      );
    return own.flatMap(({ readings }) => readings[0]?.decisions ?? []);
  });
}

function placesOf(doubts: Reading['doubts']): string {
  const places = [...new Set(doubts.map(({ lines }) => lines[0]))];
  return places.length > 0 ? `lines ${places.join(', ')}` : 'no line';
}

/** Each decision once, where it was made last. */
function unique(decisions: readonly Decision[]): Decision[] {
  return [...new Map(decisions.map((decision) => [JSON.stringify(decision), decision])).values()];
}

/**
 * Asks for the office of everybody who answers but the first, who is asked about with the other
 * fields. Enter leaves it for later.
 */
export async function askOffices(
  ask: Ask,
  input: Input,
  options: Options,
  { reading, decisions }: Decided,
): Promise<Decided> {
  const [, ...others] = reading.draft.people.filter(({ part }) => part === 'interviewee');
  const offices: Decision[] = [];
  for (const { id: person, name, part, outlet, spellings, office: known } of others) {
    if (known || !name) continue;
    const office = (await ask(`Office and institution of ${name}: `)).trim();
    if (office) offices.push({ person, name, part, ...(outlet && { outlet }), spellings, office });
  }
  if (offices.length === 0) return { reading, decisions };
  const all = unique([...decisions, ...offices]);
  return { reading: read(input, options, all), decisions: all };
}

/**
 * Asks about each doubt on the terminal. Enter leaves it open.
 *
 * @returns the reading by what was decided, and all decisions
 */
export async function askDoubts(
  ask: Ask,
  say: (line: string) => void,
  input: Input,
  options: Options,
  decided: Decided,
): Promise<Decided> {
  let { reading, decisions } = decided;
  const open = new Set<string>();
  for (;;) {
    const doubt = reading.doubts.find(({ lines, message }) => !open.has(`${lines[0]} ${message}`));
    if (!doubt) return { reading, decisions };
    const { lines, text, message, readings } = doubt;
    say(`\nLine ${lines[0]}: ${text}\n   ${message}`);
    for (const [index, { says }] of readings.entries()) say(`   ${index + 1}  ${says}`);
    const typed = (await ask('   Which (Enter leaves it open): ')).trim();
    const chosen = readings[Number(typed) - 1];
    if (chosen) {
      decisions = unique([...decisions, ...chosen.decisions]);
      reading = read(input, options, decisions);
    } else open.add(`${lines[0]} ${message}`);
  }
}
