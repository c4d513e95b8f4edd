import { foldText } from '../../src/core/text/folding.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { phrasesIn, wordsIn } from '../../src/languages/language.ts';
import type { Side } from './clues.ts';

/** Words for “question” and “answer” before a colon, as pairs. */
const PAIRS = LANGUAGES.flatMap(({ turnLabels }) => phrasesIn(turnLabels).map(pairOf));

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
  return word === 'q' || PAIRS.some((pair) => word.length > 1 && pair.includes(word));
}

/**
 * Finds the pair of words that an article uses.
 *
 * @param labels all labels of the article, as often as they occur
 * @returns what a label means; undefined when the article uses no such words
 */
export function turnWords(
  labels: readonly string[],
): ((label: string) => Side | undefined) | undefined {
  const used = Map.groupBy(labels.map(withoutNumber), (label) => label);
  const asking = PAIRS.filter(([question]) => used.has(question));
  // “Question” is French too: the answers decide. Without them only a whole word is sure, or a Q
  // that occurs more than once.
  const pair =
    asking.find(([, answer]) => used.has(answer)) ??
    asking.find(([question]) => question.length > 1) ??
    asking.find(([question]) => question === 'q' && (used.get(question)?.length ?? 0) > 1);
  if (!pair) return undefined;
  return (label) => {
    const index = pair.indexOf(withoutNumber(label));
    return index < 0 ? undefined : index === 0 ? 'question' : 'answer';
  };
}
