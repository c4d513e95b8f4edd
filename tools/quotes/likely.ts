import { quotedStretches } from '../../src/core/quotation/quote-marks.ts';
import { foldText } from '../../src/core/text/folding.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { STOP_WORDS } from '../../src/core/text/words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Of an altered quotation three words in five occur: then more neighbours than this do, too. */
const LEAST_PAIRS = 1 / 6;
/** Eight words in a row are seven pairs. */
const FOLLOWED_PAIRS = 7;

/** Words of a draft, as pairs of neighbours. */
interface Phrase {
  pairs: string[];
  /** Without those like “of the”, which are everywhere. */
  telling: string[];
  isQuoted: boolean;
}

/**
 * Makes a quick test of whether a draft may have words of an interview, so that of a large archive
 * only a few interviews need to be parsed and compared. It may say yes where there is nothing, but
 * not no where something would be found.
 *
 * @returns the test, for the text of an `interview.mdx`
 */
export function mayQuote(draft: string): (mdx: string) => boolean {
  const phrases = phrasesOf(draft);
  const pairs = new Set(phrases.flatMap((phrase) => phrase.pairs));
  const words = new Set([...pairs].flatMap((pair) => pair.split(' ')));
  return (mdx) => {
    const known = new Set<string>();
    let last = '';
    for (const [word] of mdx.normalize('NFC').toLowerCase().matchAll(WORD)) {
      if (words.has(word)) for (const found of [word, `${last} ${word}`]) known.add(found);
      last = word;
    }
    return phrases.some((phrase) => isLikely(phrase, known));
  };
}

function isLikely({ pairs, telling, isQuoted }: Phrase, known: ReadonlySet<string>): boolean {
  let inRow = 0;
  for (const pair of pairs) {
    inRow = known.has(pair) ? inRow + 1 : 0;
    if (inRow >= FOLLOWED_PAIRS) return true;
  }
  if (!isQuoted) return false;
  if (telling.length === 0) return pairs.every((pair) => known.has(pair));
  const found = telling.filter((pair) => known.has(pair)).length;
  return found > 0 && found >= telling.length * LEAST_PAIRS;
}

/** What is in quote marks, without any each sentence; and all of it, which may follow an interview. */
function phrasesOf(draft: string): Phrase[] {
  const marked = quotedStretches(draft).map(({ start, end }) => draft.slice(start, end));
  const quoted = marked.length > 0 ? marked : splitSentences(draft).map(({ text }) => text);
  return [...quoted.map((text) => phraseOf(text, true)), phraseOf(draft, false)];
}

function phraseOf(text: string, isQuoted: boolean): Phrase {
  const words = foldText(text, 'typography').match(WORD) ?? [];
  const pairs =
    words.length === 1 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const telling = pairs.filter((pair) => pair.split(' ').some((word) => !STOP_WORDS.has(word)));
  return { pairs, telling, isQuoted };
}
