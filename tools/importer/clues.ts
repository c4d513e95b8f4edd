import type { LineRole } from '../../src/core/model/decisions.ts';
import { asks } from './asks.ts';
import type { Block } from './blocks.ts';
import type { Decided } from './decisions.ts';
import { type Label, labelOf } from './label.ts';
import { labelKey } from './name-pattern.ts';
import { dashOf, numberOf, type Opener } from './openers.ts';
import { phraseLabels } from './phrase-labels.ts';
import { labelInBold } from './plain-labels.ts';
import { bracketed, isRemark } from './remarks.ts';
import type { Repeats } from './repeats.ts';

/** Whether a turn asks or answers. */
export type Side = 'question' | 'answer';

/** A paragraph with everything about it that may show who says it. */
export interface Clue {
  /** Its index among the paragraphs. */
  at: number;
  block: Block;
  label?: Label;
  /** A dash at the start, behind a label where there is one. */
  dash?: Opener;
  number?: Opener;
  /** Whether its words ask, without its marks. */
  asks: boolean;
  /** Whether all of it is in brackets: `known` words of a transcriber, or others. */
  brackets?: 'known' | 'unknown';
  /** Where its words occur once more. */
  repeats?: Repeats;
  /** What the editor says it is. */
  role?: LineRole;
  /** The side that the editor’s word gives it. */
  side?: Side;
  /** Id of the person who speaks, by the editor’s word. */
  speaker?: string;
}

/** Reads the clues of each paragraph. */
export function readClues(
  blocks: readonly Block[],
  repeats: ReadonlyMap<number, Repeats>,
  { roles, speakers, people }: Decided,
): Clue[] {
  const spellings = people.flatMap((person) => person.spellings ?? []);
  const phrases = phraseLabels(blocks, new Set(spellings.map(labelKey)));
  return blocks.map((block, at) => {
    const ref = block.lines[0]?.ref ?? '';
    const role = roles.get(ref);
    const speaker = speakers.get(ref);
    const side = role === 'question' || role === 'answer' ? role : undefined;
    const label = labelOf(block.text) ?? phrases.get(at) ?? labelInBold(block.text, boldEnd(block));
    const behind = label && WITH_WORDS.has(label.form) ? label.body : block.text;
    const inside = bracketed(block.text);
    return {
      ...{ at, block, role, speaker, side, label },
      dash: dashOf(block.text) ?? dashAfter(label),
      number: numberOf(block.text),
      repeats: repeats.get(at),
      asks: side ? side === 'question' : asks((dashOf(behind) ?? numberOf(behind))?.body ?? behind),
      ...(inside !== undefined && { brackets: isRemark(inside) ? 'known' : 'unknown' }),
    };
  });
}

/** Labels behind which words begin that may ask. */
const WITH_WORDS: ReadonlySet<Label['form']> = new Set(['colon', 'bold', 'set-off', 'capitals']);

/** Where the bold type ends with which a paragraph of a saved page begins; 0 where it does not. */
function boldEnd({ markup, prefix }: Block): number {
  const first = markup.find(({ type, start }) => type === 'strong' && start === prefix.text.length);
  return first ? first.end - prefix.text.length : 0;
}

const DASH_AT_END = /\p{Pd}\s*$/u;

/** The dash in “Name: – words”, which belongs to the label’s mark. */
function dashAfter(label: Label | undefined): Opener | undefined {
  if (label?.form !== 'colon' || !label.body) return undefined;
  return DASH_AT_END.test(label.mark) ? { mark: label.mark, body: label.body } : undefined;
}

/**
 * Whether the words behind a label ask: a name on a line of its own speaks the next paragraph, if it
 * is no heading above it.
 */
export function asksBehindLabel(clue: Clue, clues: readonly Clue[]): boolean {
  return clue.asks || (clue.label?.body === '' && clues[clue.at + 1]?.asks === true);
}

/** Whether the editor’s word says that a paragraph opens no turn. */
export function isNoTurn({ role }: Clue): boolean {
  return role !== undefined && role !== 'question' && role !== 'answer' && role !== 'keep';
}

/** Whether a paragraph is a heading by the page’s markup, and does not ask. */
export function isHeading({ block, asks: isQuestion, repeats }: Clue): boolean {
  return block.heading !== undefined && !isQuestion && !repeats;
}
