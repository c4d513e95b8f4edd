import { foldText } from '../../src/core/text/folding.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { phrasesIn, wordsIn } from '../../src/languages/language.ts';
import type { Side } from './clues.ts';
import { OTHER_ASKERS, OTHER_TURN_WORDS } from './other-turn-words.ts';

/** Words for “question” and “answer” before a colon, as pairs, by language. */
const PAIRS = [
  ...LANGUAGES.map(({ turnLabels }) => phrasesIn(turnLabels).map(pairOf)),
  ...OTHER_TURN_WORDS.map((pair) => [pairOf(pair.join(' '))]),
];
const ALL_PAIRS = PAIRS.flat();

function pairOf(phrase: string): [question: string, answer: string] {
  const [question = '', answer = ''] = wordsIn(phrase).map(withoutNumber);
  return [question, answer];
}

/**
 * A label as it is compared: its letters folded, without the number in “Question 3”.
 *
 * @example
 * withoutNumber('Frage 3') // => 'frage'
 */
export function withoutNumber(label: string): string {
  return foldText(label, 'letters').replace(/(?<![\s№\d.])[\s№\d.]+$/u, '');
}

/** Whether a label is one of the words for a question or an answer (initials not counted). */
export function isTurnWord(label: string): boolean {
  const word = withoutNumber(label);
  return word === 'q' || ALL_PAIRS.some((pair) => word.length > 1 && pair.includes(word));
}

/**
 * Finds the pairs of words that an article uses: those of the language of the first that fits, so
 * that “Question” may become “Q” later on.
 *
 * @param labels all labels of the article, as often as they occur
 * @returns what a label means; undefined when the article uses no such words
 */
export function turnWords(
  labels: readonly string[],
): ((label: string) => Side | undefined) | undefined {
  const used = Map.groupBy(labels.map(withoutNumber), (label) => label);
  const asking = ALL_PAIRS.filter(([question]) => used.has(question));
  // “Question” is French too: the answers decide. Without them only a whole word is sure, or a Q
  // that occurs more than once.
  const pair =
    asking.find(([, answer]) => used.has(answer)) ??
    asking.find(([question]) => question.length > 1) ??
    asking.find(([question]) => question === 'q' && (used.get(question)?.length ?? 0) > 1);
  if (!pair) return undefined;
  const pairs = PAIRS.find((own) => own.includes(pair)) ?? [pair];
  return (label) => {
    const word = withoutNumber(label);
    if (pairs.some(([question]) => question === word)) return 'question';
    return pairs.some(([, answer]) => answer === word) ? 'answer' : undefined;
  };
}

const ASKERS = new Set(
  [...LANGUAGES.flatMap(({ askers }) => phrasesIn(askers)), ...OTHER_ASKERS].map(withoutNumber),
);
const ANSWERERS = new Set(
  LANGUAGES.flatMap(({ answerers }) => phrasesIn(answerers)).map(withoutNumber),
);

/** A letter may be somebody’s initial. */
const isLong = (word: string) => word.length > 1;
const QUESTIONS = new Set(ALL_PAIRS.map(([question]) => question).filter(isLong));
const ANSWERS = new Set(ALL_PAIRS.map(([, answer]) => answer).filter(isLong));

/**
 * The side of a label that says what somebody is in place of a name.
 *
 * @example
 * sideOfWord('Journalist') // => 'question'
 * sideOfWord('Mia Lund') // => undefined
 */
export function sideOfWord(label: string): Side | undefined {
  const word = withoutNumber(label.replaceAll('.', ' ').trim());
  if (ASKERS.has(word) || QUESTIONS.has(word)) return 'question';
  if (ANSWERS.has(word)) return 'answer';
  return ANSWERERS.has(word) ? 'answer' : undefined;
}
