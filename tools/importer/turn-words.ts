import { foldText } from '../../src/core/text/folding.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { phrasesIn, wordsIn } from '../../src/languages/language.ts';

/** Words for “question” and “answer” before a colon, as pairs. */
const PAIRS = LANGUAGES.flatMap(({ turnLabels }) => phrasesIn(turnLabels).map(pairOf));

function pairOf(phrase: string): [question: string, answer: string] {
  const [question = '', answer = ''] = wordsIn(phrase).map(normal);
  return [question, answer];
}

/** A label as it is compared: its letters folded, without the number in “Question 3”. */
function normal(label: string): string {
  return foldText(label, 'letters').replace(/(?<![\s№\d.])[\s№\d.]+$/u, '');
}

/** Whether a label is one of the words for a question or an answer (initials not counted). */
export function isTurnWord(label: string): boolean {
  const word = normal(label);
  return word === 'q' || PAIRS.some((pair) => word.length > 1 && pair.includes(word));
}

/**
 * Finds the pair of words that an article uses.
 *
 * @param labels all labels of the article
 * @returns what a label means; undefined when the article uses no such words
 */
export function turnWords(
  labels: readonly string[],
): ((label: string) => 'question' | 'answer' | undefined) | undefined {
  const used = new Set(labels.map(normal));
  const asking = PAIRS.filter(([question]) => used.has(question));
  // “Question” is French too: the answers decide. Without them only a whole word is sure.
  const pair =
    asking.find(([, answer]) => used.has(answer)) ??
    asking.find(([question]) => question.length > 1);
  if (!pair) return undefined;
  return (label) => {
    const index = pair.indexOf(normal(label));
    return index < 0 ? undefined : index === 0 ? 'question' : 'answer';
  };
}
