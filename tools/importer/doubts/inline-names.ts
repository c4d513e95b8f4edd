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
        ...asRoles([mark ? 'keep' : 'paragraph'], [refOf(clue)]),
        { says: 'the line is two paragraphs', decisions: [{ split: line.number, before }] },
      ],
    },
  ];
}
