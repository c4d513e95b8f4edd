import { QUESTION_MARKS } from '../../../src/core/text/punctuation.ts';
import type { Speaker } from '../people.ts';
import type { Part } from '../turns.ts';
import { asRoles, type Doubt, refOf, refsOf } from './doubt.ts';

/** The names that begin turns, wherever they are followed by a colon. */
export function inlineNames(speakers: readonly Speaker[]): RegExp | undefined {
  const names = [...new Set(speakers.flatMap(({ spellings }) => spellings))].slice(0, 50);
  if (names.length === 0) return undefined;
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}])(?:${any})\\s?[:：]\\s`, 'u');
}

/** A question that somebody else puts, in square brackets. */
const BRACKETED = new RegExp(`\\[[^[\\]]{2,160}[${QUESTION_MARKS}]\\]`, 'u');

/** The doubt about an answer with a question in square brackets: whoever asks may put it in between. */
export function questionInside({ clue, mark }: Part): Doubt[] {
  const words = clue.block.text.slice(mark?.text.length ?? 0);
  const at = BRACKETED.exec(words)?.index;
  const line = clue.block.lines[0];
  if (at === undefined || !line || clue.role || clue.speaker) return [];
  return [
    {
      ...{ rule: 'split', lines: refsOf([clue]), text: clue.block.text },
      message: 'A question in brackets is within this paragraph: does somebody else ask it?',
      readings: [
        ...asRoles(['keep'], [refOf(clue)]),
        {
          says: 'the line is two paragraphs',
          decisions: [{ split: line.number, before: words.slice(at).slice(0, 60) }],
        },
      ],
    },
  ];
}

/** The doubt about a paragraph in which a name and a colon are: two people may speak in it. */
export function nameInside({ clue, mark }: Part, names: RegExp | undefined): Doubt[] {
  const words = clue.block.text.slice(mark?.text.length ?? 0);
  const at = names?.exec(words)?.index;
  const line = clue.block.lines[0];
  if (at === undefined || at <= 0 || !line || clue.role || clue.speaker) return [];
  const before = words.slice(at).slice(0, 60);
  return [
    {
      ...{ rule: 'split', lines: refsOf([clue]), text: clue.block.text },
      message:
        'A name and a colon are within this paragraph: does somebody else begin to speak there?',
      readings: [
        ...asRoles(['keep'], [refOf(clue)]),
        { says: 'the line is two paragraphs', decisions: [{ split: line.number, before }] },
      ],
    },
  ];
}
