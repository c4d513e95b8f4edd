import type { Offsets } from '../text/offsets.ts';
import { linksIn } from './inline.ts';
import type { Interview } from './interview.ts';
import type { Name, Note, ReportedAttribution } from './layer.ts';
import type { Mention, Mentions } from './mentions.ts';
import { passagesOf } from './passages.ts';

/** Something that the editor shows at a part of a paragraph. */
export type Mark = Offsets & (NoteMark | { kind: 'attribution'; attribution: ReportedAttribution });

/** What opens at its words: an entry of the index of names, or an editor's note. */
export type NoteMark = { kind: 'name'; name: Name } | { kind: 'note'; note: Note };

/** The marks of an interview's paragraphs, by the paragraph's anchor. */
export type Marks = ReadonlyMap<string, Mark[]>;

/**
 * Decides what is marked in an interview: each passage that gives another's view, each note, and
 * each name where an answer (or the lead) mentions it first. Where there is a note or a link, no
 * name is marked, because one word can lead to one place only. Questions have no marks.
 *
 * @param interview with its layer, if it has one
 * @param mentions the names that occur in it
 */
export function findMarks(interview: Interview, mentions: Mentions): Marks {
  const { attributions, notes } = marksOfLayer(interview);
  const marks = new Map<string, Mark[]>();
  let at = '';
  let seen = new Set<Name>();
  for (const passage of passagesOf(interview)) {
    if (passage.at !== at) seen = new Set();
    at = passage.at;
    if (passage.part === 'question') continue;
    const { id, inlines } = passage;
    const noted = notes.get(id) ?? [];
    const leading = [...noted, ...linksIn(inlines)];
    const names = firstMentions(mentions.get(id) ?? [], leading, seen);
    marks.set(id, [...(attributions.get(id) ?? []), ...noted, ...names]);
  }
  return marks;
}

/** What the editor's layer marks, by the id of the paragraph. */
function marksOfLayer({ layer }: Interview) {
  const attributions = (layer?.attributions ?? []).map(
    ({ attribution, paragraph, start, end }) => ({
      ...{ paragraph, start, end },
      ...({ kind: 'attribution', attribution } as const),
    }),
  );
  const notes = (layer?.notes ?? []).map((note) => ({
    ...{ paragraph: note.paragraph, start: note.start, end: note.end },
    ...({ kind: 'note', note } as const),
  }));
  return {
    attributions: Map.groupBy(attributions, ({ paragraph }) => paragraph),
    notes: Map.groupBy(notes, ({ paragraph }) => paragraph),
  };
}

function firstMentions(
  mentions: readonly Mention[],
  leading: readonly Offsets[],
  seen: Set<Name>,
): Mark[] {
  return mentions.flatMap(({ name, start, end, isPart }): Mark[] => {
    const isCovered = leading.some((other) => start < other.end && other.start < end);
    if (isPart || isCovered || seen.has(name)) return [];
    seen.add(name);
    return [{ kind: 'name', name, start, end }];
  });
}
