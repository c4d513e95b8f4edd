import { wordsOf } from '../text/words.ts';
import { introducesWords, isAttribution, isNaming } from './attribution.ts';
import type { QuotedStretch } from './quote-marks.ts';

/** “… (the newspaper ‘…’, 2025)” */
const IN_BRACKETS = /\([^()\n]{0,60}$/u;
/** The name of a newspaper is not longer. */
const MOST_WORDS = 4;

/**
 * The stretches of a text that quote something: without the names of newspapers and the like, which
 * many languages have in quote marks: “…”, said Vetrov to “The Harbour Post”.
 */
export function withoutOutlets(text: string, stretches: readonly QuotedStretch[]): QuotedStretch[] {
  return stretches.filter((stretch, at) => {
    const previous = stretches[at - 1];
    const before = text.slice(previous ? previous.end + 1 : 0, stretch.start - 1);
    const [after = ''] = text.slice(stretch.end + 1).split(/[.,;!?\n]/u);
    const isBeside = previous !== undefined || after.trimStart().startsWith(':');
    const isOutlet = isListener(before, after) || IN_BRACKETS.test(before);
    return !(isBeside && isOutlet && isName(text.slice(stretch.start, stretch.end)));
  });
}

function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && wordsOf(text).length <= MOST_WORDS;
}

/**
 * Whether somebody is told between two texts: a name, a noun or “to” is before whoever is told, or
 * else a verb of saying, and who spoke comes after it.
 */
function isListener(before: string, after: string): boolean {
  const last = wordsOf(before).at(-1);
  if (!last || !/^\s+$/u.test(before.slice(last.end)) || !isAttribution(before)) return false;
  return !introducesWords(last.key) || isNaming(after);
}
