/** Words that stand for “question” and “answer” before a colon, as pairs: English, Azerbaijani,
 * Uzbek (Latin, Cyrillic), Russian. */
const PAIRS: readonly (readonly [question: string, answer: string])[] = [
  ['question', 'answer'],
  ['q', 'a'],
  ['sual', 'cavab'],
  ['s', 'c'],
  ['savol', 'javob'],
  ['s', 'j'],
  ['савол', 'жавоб'],
  ['с', 'ж'],
  ['вопрос', 'ответ'],
  ['в', 'о'],
];

/** A label as it is compared: lower case, without the number in “Question 3”. */
function normal(label: string): string {
  return label.toLowerCase().replace(/[\s№\d.]+$/u, '');
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
  const pair = PAIRS.find(
    ([question, answer]) => used.has(question) && (question.length > 1 || used.has(answer)),
  );
  if (!pair) return undefined;
  return (label) => {
    const index = pair.indexOf(normal(label));
    return index < 0 ? undefined : index === 0 ? 'question' : 'answer';
  };
}
