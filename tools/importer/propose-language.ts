import { foldText } from '../../src/core/text/folding.ts';
import { wordsOf } from '../../src/core/text/words.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { wordsIn } from '../../src/languages/language.ts';

/** So many characters are enough to recognise a language. */
const ENOUGH = 10_000;

/** So many of a text’s words are among the commonest ones of its language. */
const ENOUGH_KNOWN = 0.15;

const SIGNS = LANGUAGES.map(({ tag, ownLetters, stopWords, questionWords }) => ({
  tag,
  words: new Set(wordsIn(`${stopWords} ${questionWords}`)),
  letters: wordsIn(ownLetters),
}));

/**
 * Proposes the language of a text by its commonest words, and by the letters that only one of our
 * languages has.
 *
 * @returns a BCP 47 tag: a guess, for the editor to accept or change; undefined where it is likely
 *   none of our languages
 */
export function proposeLanguage(text: string): string | undefined {
  const start = foldText(text.slice(0, ENOUGH), 'typography');
  const words = wordsOf(start);
  const scores = SIGNS.map(({ tag, words: common, letters }) => ({
    tag,
    score:
      words.filter(({ key }) => common.has(key)).length +
      letters.reduce((sum, letter) => sum + start.split(letter).length - 1, 0),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= ENOUGH_KNOWN * words.length && best.score > 0 ? best.tag : undefined;
}
