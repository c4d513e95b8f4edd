import { MOST_REPLACED } from './chain.ts';
import type { Verdict } from './verdict.ts';

/** A verdict in a few words. */
export const VERDICTS: Record<Verdict['kind'], string> = {
  verbatim: 'Verbatim',
  typography: 'Same words, different typography',
  inserted: 'Same words, with others inserted in brackets',
  altered: 'Altered',
  'not-found': 'Not found',
  nothing: 'Nothing to check',
};

/** Whether the words are the transcript's, whatever their typography and the writer's own in brackets. */
export function isFaithful({ kind }: Pick<Verdict, 'kind'>): boolean {
  return kind === 'verbatim' || kind === 'typography' || kind === 'inserted';
}

/** What an ellipsis and brackets may do; part of each rule for words that were found. */
export const SIGNS_RULE = `Where the quotation has an ellipsis, words may be left out: its parts must follow in the transcript’s order, and no “not” may be missing from a sentence that is quoted. Words in square brackets count as the writer’s own; they may stand for up to ${MOST_REPLACED} words, but not for a number, a name, a “not” or what is in quote marks.`;

/** The share of a quotation’s words, rare ones counting for more, that makes it an altered one. */
export const ENOUGH = 0.6;

/** The rule behind each verdict, as it is printed under it. */
export const RULES = {
  nothing: 'A quotation needs at least one word.',
  verbatim:
    'Each word and each mark is as in the transcript, in the same order. The width of spaces, line breaks and quote marks around the whole quotation are not compared.',
  typography:
    'Each word, number and symbol is as in the transcript, in the same order. Capitals, quote marks, dashes, hyphens in words, punctuation, spacing, the form of single characters and, in Uzbek, the alphabet count as typography. Spelling does not, and numbers must be the same to the digit.',
  inserted:
    'The words outside of the brackets are as in the transcript, in the same order, and nothing was dropped. The words in brackets are the writer’s: nobody said them in the interview.',
  altered:
    'Both texts were compared word by word, whatever their typography. A quotation is altered as soon as a word was dropped, added, changed or moved and no ellipsis or bracket shows it.',
  'not-found': `No passage has ${ENOUGH * 100} per cent of these words in this order (rare words count for more than common ones, unknown words for half). Every interview on this site was searched; what was said elsewhere is not known here.`,
} satisfies Record<Verdict['kind'], string>;

/** The whole rule that was applied. */
export function ruleOf(kind: Verdict['kind']): string {
  const isFound = kind !== 'nothing' && kind !== 'not-found';
  return isFound ? `${RULES[kind]} ${SIGNS_RULE}` : RULES[kind];
}
