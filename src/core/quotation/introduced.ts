import { TURN_LABELS } from '../../languages/fields/turn-labels.ts';
import { wordsIn } from '../../languages/language.ts';
import { DOUBLE_QUOTES } from '../text/punctuation.ts';
import { wordsOf } from '../text/words.ts';
import { isAttribution, isNaming } from './attribution.ts';

/** “Holt: The town is far.” */
const LABELLED = /^(\S[^:\n]{0,60}):[^\S\n]+(?=\S)/u;
const LABELS = new Set(TURN_LABELS.flatMap((pairs) => wordsIn(pairs.replaceAll('|', ' '))));
const HAS_QUOTE = new RegExp(`[${DOUBLE_QUOTES}]`, 'u');

/**
 * A text in which what is introduced on a line, and has no quote marks, has some: the turns of a
 * conversation, each behind its label, and a paragraph behind “she said:”.
 *
 * @example
 * withIntroducedInMarks('Q: Why?\nHolt: It is far.') // => 'Q: “Why?”\nHolt: “It is far.”'
 * withIntroducedInMarks('She said:\n\nIt is far.\n\nWe left.')
 * // => 'She said:\n\n“It is far.”\n\nWe left.'
 */
export function withIntroducedInMarks(text: string): string {
  const lines = text.split('\n');
  const labels = lines.flatMap((line, at) => (labelOf(line) ? [at] : []));
  const isConversation = labels.length > 1 && labels[0] === 0 && !HAS_QUOTE.test(text);
  if (isConversation)
    return labels.map((at, i) => turnInMarks(lines.slice(at, labels[i + 1]))).join('\n');
  return text
    .split(/(\n\s*\n)/)
    .map((part, at, parts) => (isIntroduced(part, parts[at - 2]) ? inMarks(part) : part))
    .join('');
}

function labelOf(line: string): string | undefined {
  const [found, label = ''] = LABELLED.exec(line) ?? [];
  const keys = wordsOf(label).map(({ key }) => key);
  const isLabel = isNaming(label) || (keys.length === 1 && LABELS.has(keys[0] ?? ''));
  return isLabel ? found : undefined;
}

function turnInMarks(lines: readonly string[]): string {
  const turn = lines.join('\n');
  const label = labelOf(turn) ?? '';
  return label + inMarks(turn.slice(label.length));
}

function isIntroduced(paragraph: string, before = ''): boolean {
  const last = before.split('\n').at(-1) ?? '';
  return /:\s*$/.test(last) && isAttribution(last) && !HAS_QUOTE.test(paragraph);
}

/** The space around it stays outside. */
function inMarks(text: string): string {
  const bare = text.trim();
  return bare ? text.replace(bare, () => `“${bare}”`) : text;
}
