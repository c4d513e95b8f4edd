import { asksBehindLabel, type Clue, isNoTurn, type Side } from './clues.ts';
import type { Decided } from './decisions.ts';
import type { Label } from './label.ts';
import { sideOfWord, turnWords, withoutNumber } from './label-words.ts';
import { labelKey } from './name-pattern.ts';
import { numberedLabels, numberedPeople } from './numbered-labels.ts';
import { isRemark } from './remarks.ts';
import { compareSpellings } from './spellings.ts';

/** What the label of a paragraph comes to. */
export interface Speaking {
  /** The name as it is compared; undefined for a word that names a side only. */
  key?: string;
  side?: Side;
  /** Whether the label occurs often enough, or in such a form, to be sure of. */
  isSure: boolean;
}

/** So many labels without a colon are needed before they are taken for names. */
const FEWEST_PLAIN = 4;

/**
 * Tells the labels of an article that name a speaker or a side from words that happen to look so.
 *
 * @returns for each paragraph by its index what its label comes to
 */
export function readSpeakers(
  clues: readonly Clue[],
  { people, nobody }: Pick<Decided, 'people' | 'nobody'>,
): Map<number, Speaking> {
  const known = new Set(
    people.flatMap(({ name, spellings = [] }) => [name ?? '', ...spellings]).map(labelKey),
  );
  const refused = new Set(nobody.map(labelKey));
  const labelled = clues.filter((clue): clue is Labelled => {
    const { label, block } = clue;
    if (!label || refused.has(label.key) || isNoTurn(clue)) return false;
    return block.heading === undefined || known.has(label.key);
  });
  const ofForm = (form: Label['form']) => labelled.filter(({ label }) => label.form === form);
  return new Map([
    ...readColons(ofForm('colon'), clues),
    ...readPlain(ofForm('dash')),
    ...readPlain(ofForm('bold')),
    ...readPlain(ofForm('alone')),
    ...readMost(ofForm('set-off'), clues),
    ...readMost(ofForm('capitals'), clues),
    ...readLetters(clues, ofForm('letter')),
    ...labelled
      .filter(({ label }) => known.has(label.key))
      .map(({ at, label }) => [at, { key: label.key, isSure: true }] as const),
  ]);
}

/** A paragraph with a label. */
type Labelled = Clue & { label: Label };

type Read = readonly (readonly [number, Speaking])[];

/** Names with a colon: those that occur more than once are sure. */
function readColons(clues: readonly Labelled[], all: readonly Clue[]): Read {
  const labels = clues.map(({ label }) => label.speaker);
  const meaning = turnWords(labels);
  const counts = countKeys(clues);
  const numbered = numberedLabels(labels);
  const people = numberedPeople(labels, numbered);
  return clues.map((clue) => {
    const { speaker, key } = clue.label;
    if (people.has(withoutNumber(speaker))) return [clue.at, { key, isSure: true }];
    const side = meaning?.(speaker) ?? sideOfWord(speaker);
    if (side) return [clue.at, { side, isSure: true }];
    if (numbered.has(withoutNumber(speaker)))
      return [clue.at, { side: asksBehindLabel(clue, all) ? 'question' : 'answer', isSure: true }];
    return [clue.at, { key, isSure: counts.get(key) !== 1 || isShortened(key, counts) }];
  });
}

/** How often each name occurs. */
function countKeys(clues: readonly Labelled[]): Map<string, number> {
  const byKey = Map.groupBy(clues, ({ label }) => label.key);
  return new Map([...byKey].map(([key, list]) => [key, list.length]));
}

/** Of so many names, none is looked for among the others. */
const MOST_NAMES = 50;

/** Whether a name is once written in full and once shortened, as “Mia Lund” and “Lund”. */
function isShortened(key: string, names: ReadonlyMap<string, unknown>): boolean {
  if (names.size > MOST_NAMES || key.length < 2) return false;
  return [...names.keys()].some(
    (other) => other.length > 1 && compareSpellings(other, key) === 'alike',
  );
}

/** Names with a dash, in bold type, or on a line of their own: two of them, each more than once. */
function readPlain(clues: readonly Labelled[]): Read {
  const meaning = turnWords(clues.map(({ label }) => label.speaker));
  const counts = countKeys(clues);
  const often = [...counts].filter(([, count]) => count > 1);
  const total = often.reduce((sum, [, count]) => sum + count, 0);
  if (often.length < 2 || total < FEWEST_PLAIN) return [];
  return clues
    .filter(({ label }) => counts.get(label.key) !== 1 || label.form !== 'alone')
    .map(({ at, label: { speaker, key } }) => {
      const side = meaning?.(speaker) ?? sideOfWord(speaker);
      if (side) return [at, { side, isSure: true }];
      // A full name once, and its initials later on.
      const isSure =
        counts.get(key) !== 1 || often.some(([other]) => compareSpellings(other, key) === 'alike');
      return [at, { key, isSure }];
    });
}

/** So many of the paragraphs must begin with such a name: it may be any word in brackets or capitals. */
const ENOUGH_SET_OFF = 0.5;

/** Names that are set off in a rare way, where most paragraphs begin like this. */
function readMost(labels: readonly Labelled[], clues: readonly Clue[]): Read {
  const isRemarkIn = ({ label, block }: Labelled) =>
    block.text.startsWith('[') && isRemark(label.speaker);
  const names = labels.filter((clue) => !isRemarkIn(clue));
  return names.length >= ENOUGH_SET_OFF * clues.length ? readPlain(names) : [];
}

/** So many of the letters must be followed by a question, or by an answer’s letter. */
const ENOUGH_LETTERS = 0.6;

/** “Q ” and “A ” without a colon: where what follows the Q asks. */
function readLetters(clues: readonly Clue[], letters: readonly Labelled[]): Read {
  const speakers = letters.map(({ label }) => label.speaker);
  const meaning = turnWords([...speakers, ...speakers]);
  if (!meaning) return [];
  const questions = letters.filter(({ label }) => meaning(label.speaker) === 'question');
  const asking = questions.filter(({ asks }) => asks);
  const isQuestion = new Set(questions.map(({ at }) => at));
  const answers = letters.filter(
    ({ at, label }) =>
      meaning(label.speaker) === 'answer' && isQuestion.has(before(clues, at) ?? at),
  );
  // An A right behind each Q shows as much as the words.
  const fits = Math.max(asking.length, answers.length) >= ENOUGH_LETTERS * questions.length;
  if (asking.length < 2 || !fits) return [];
  return [
    ...questions.map(({ at }) => [at, { side: 'question', isSure: true }] as const),
    ...answers.map(({ at }) => [at, { side: 'answer', isSure: true }] as const),
  ];
}

/** The paragraph before one, but for remarks. */
function before(clues: readonly Clue[], at: number): number | undefined {
  return clues.slice(Math.max(at - 4, 0), at).findLast(({ brackets }) => !brackets)?.at;
}
