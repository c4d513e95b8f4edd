import type { LineRole } from '../../../src/core/model/decisions.ts';
import type { Read } from '../reading.ts';
import type { Part } from '../turns.ts';
import { asRoles, type Doubt, refOf, refsOf } from './doubt.ts';
import { inlineNames, nameInside } from './inline-names.ts';
import { looksLike, type Place } from './looks-like.ts';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Paragraphs that open no turn and look as if they could: a question that stands alone, bold type, a
 * dash, brackets; and names within the words.
 */
export function strayDoubts(read: Read): Doubt[] {
  const { walked, said, speakers, clues } = read;
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const names = inlineNames(speakers);
  const words = new Set(
    speakers
      .flatMap(({ keys }) => keys.flatMap((key) => key.split(' ')))
      .filter((w) => w.length > 2),
  );
  const lead = leadDoubts(walked.lead, read);
  const inTurns = said.flatMap(({ turn, side, by }) => {
    const speaker = by === undefined ? undefined : byId.get(by);
    return turn.parts.flatMap((part, index): Doubt[] => {
      const inside = part.role === 'speech' ? nameInside(part, names) : [];
      const before = clues[part.clue.at - 1];
      const place: Place = {
        ...{ side, names: words },
        ...(speaker && { speaker }),
        ...(before && { before }),
      };
      const stray = index > 0 && part.role === 'speech' ? strayIn(part, place, read) : [];
      return [...inside, ...stray];
    });
  });
  return [...lead, ...inTurns];
}

/** In the lead, what follows such a paragraph may be the answer. */
function leadDoubts(lead: readonly Part[], read: Read): Doubt[] {
  const found = lead.flatMap((part, index) =>
    strayIn(part, { side: 'lead', names: NOBODY }, read).map((doubt) => ({ doubt, index })),
  );
  return found.map(({ doubt, index }, at) => {
    const rest = lead.slice(index + 1, found[at + 1]?.index).map(({ clue }) => clue);
    return { ...doubt, lines: [...doubt.lines, ...refsOf(rest)] };
  });
}

function strayIn({ clue, role, mark }: Part, place: Place, { dialect }: Read): Doubt[] {
  if (clue.role || clue.speaker || role === 'heading' || mark) return [];
  const found = looksLike(clue, place, dialect.usesDashes === true);
  if (!found) return [];
  const [rule, message, others] = found;
  const now: LineRole = place.side === 'lead' ? 'lead' : 'paragraph';
  const readings = asRoles(
    [now, ...others, 'question', 'answer', 'narration', 'remove'],
    [refOf(clue)],
  );
  return [{ ...{ rule, message, readings }, lines: refsOf([clue]), text: clue.block.text }];
}
