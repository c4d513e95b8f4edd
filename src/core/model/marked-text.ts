import { type Annotated, annotate, type Stretch } from './annotate.ts';
import type { Interview, Paragraph } from './interview.ts';
import type { Name, Note, ReportedAttribution } from './layer.ts';
import { findMentions } from './mentions.ts';

/** Something that the editor shows at a stretch of a paragraph. */
export type Mark = Stretch & (NoteMark | { kind: 'attribution'; attribution: ReportedAttribution });

/** A note that opens at its words: an entry of the index of names, or a remark. */
export type NoteMark = { kind: 'name'; name: Name } | { kind: 'note'; note: Note };

/** The marks of an interview's paragraphs, by the paragraph's anchor. */
export type Marks = ReadonlyMap<string, Mark[]>;

/** A paragraph's text with its marks in it. */
export type MarkedText = Annotated<Mark>;

/**
 * Decides what is marked in an interview: each passage that gives another's view, each note, and
 * each name where an answer (or the lead) mentions it first. Where a note stands, no name is
 * marked, because one word can open one note only.
 *
 * @param interview with its layer, if it has one
 * @param names the index of names; may be empty
 */
export function findMarks({ lead, exchanges, layer }: Interview, names: readonly Name[]): Marks {
  const marks = new Map<string, Mark[]>();
  for (const paragraphs of [lead, ...exchanges.map(({ answer }) => answer)]) {
    const seen = new Set<string>();
    for (const paragraph of paragraphs) {
      const inParagraph = (span: { paragraph: string }) => span.paragraph === paragraph.id;
      const attributions = (layer?.attributions ?? [])
        .filter(inParagraph)
        .map(
          ({ attribution, start, end }): Mark => ({ kind: 'attribution', attribution, start, end }),
        );
      const notes = (layer?.notes ?? [])
        .filter(inParagraph)
        .map((note): Mark => ({ kind: 'note', note, start: note.start, end: note.end }));
      const mentions = firstMentions(paragraph, names, notes, seen);
      marks.set(paragraph.id, [...attributions, ...notes, ...mentions]);
    }
  }
  return marks;
}

function firstMentions(
  { text }: Paragraph,
  names: readonly Name[],
  notes: readonly Stretch[],
  seen: Set<string>,
): Mark[] {
  return findMentions(text, names).flatMap(({ name: id, start, end, isPart }): Mark[] => {
    const name = names.find((entry) => entry.id === id);
    const isCovered = notes.some((note) => start < note.end && note.start < end);
    if (!name || isPart || isCovered || seen.has(id)) return [];
    seen.add(id);
    return [{ kind: 'name', name, start, end }];
  });
}

/** A paragraph's text with its marks. Without marks it is the text as it stands. */
export function markText({ id, inlines }: Paragraph, marks?: Marks): MarkedText[] {
  return annotate(inlines, marks?.get(id) ?? []);
}

/** The notes that marks open, each once, in the order of their first mark. */
export function notesOf(marks: Marks, paragraphs: readonly Paragraph[]): NoteMark[] {
  const notes = new Map<string, NoteMark>();
  for (const { id } of paragraphs)
    for (const mark of (marks.get(id) ?? []).toSorted((a, b) => a.start - b.start))
      if (mark.kind !== 'attribution')
        notes.set(noteAnchor(mark), notes.get(noteAnchor(mark)) ?? mark);
  return [...notes.values()];
}

/** The element of a note on the page. The underscore keeps it apart from the ids that editors give. */
export function noteAnchor(mark: NoteMark): string {
  return mark.kind === 'name' ? `name_${mark.name.id}` : `note_${mark.note.id}`;
}
