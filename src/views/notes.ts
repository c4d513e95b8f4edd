import { exchangePath, LEAD_ID, namePath } from '../core/addresses/permalinks.ts';
import type { Note } from '../core/model/layer.ts';
import type { NoteMark } from '../core/model/marks.ts';
import type { ReadyInterview } from '../library/ready-interview.ts';
import { type Addressing, absolute } from '../site.ts';
import type { Link } from './link.ts';
import { type SourceView, sourcesView } from './sources.ts';
import { words } from './words.ts';

/** A note that words of the page open. */
export interface NoteView {
  anchor: string;
  /** The name that it explains, with its own page. */
  name?: Link;
  text: string;
  /** The sources of an editor's note, or a link to where they are, with the address for paper. */
  sources: (Link & { address?: string })[];
}

/** An editor's note with all its sources. */
export interface NoteSourcesView {
  id: string;
  quote: string;
  text: string;
  language: string;
  sources: SourceView[];
}

/** Explains the marks on a page, and only those that are there. */
export interface LegendView {
  hasNotes: boolean;
  attributions: { className: string; name: string; meaning: string }[];
}

/** The element of a note on the page. The underscore keeps it apart from the ids that editors give. */
export function noteAnchor(mark: NoteMark): string {
  return mark.kind === 'name' ? `name_${mark.name.id}` : `note_${mark.note.id}`;
}

/**
 * The notes that the marks of some paragraphs open, each once, in the order of their first mark.
 *
 * @param at the exchanges, or `lead`
 * @param hasSources whether the sources of the notes are on the same page
 */
export function notesView(
  interview: ReadyInterview,
  at: readonly string[],
  hasSources: boolean,
  to: Addressing,
): NoteView[] {
  const notes = new Map<string, NoteMark>();
  for (const mark of marksAt(interview, at))
    if (mark.kind !== 'attribution' && !notes.has(noteAnchor(mark)))
      notes.set(noteAnchor(mark), mark);
  return [...notes].map(([anchor, mark]): NoteView => {
    if (mark.kind === 'name') {
      const { id, name, note } = mark.name;
      return { anchor, name: { href: to(namePath(id)), label: name }, text: note, sources: [] };
    }
    const { note } = mark;
    const path = exchangePath(interview.slug, note.at);
    const page = hasSources ? '' : to(path);
    const address = `${absolute(path)}#${anchor}_sources`;
    const sources =
      note.at === LEAD_ID && !hasSources
        ? note.sources.map(({ publisher, url }) => ({ href: url, label: publisher }))
        : [
            {
              href: `${page}#${anchor}_sources`,
              label: words.pages.sources,
              ...(!hasSources && { address }),
            },
          ];
    return { anchor, text: note.text, sources };
  });
}

/** The editor's notes of a page with all their sources. */
export function noteSourcesView(
  notes: readonly Note[],
  { language }: Pick<ReadyInterview, 'language'>,
): NoteSourcesView[] {
  return notes.map(({ id, quote, text, sources }) => ({
    ...{ id: `note_${id}_sources`, quote, text, language },
    sources: sourcesView(sources),
  }));
}

/** @returns none where there is nothing to explain */
export function legendView(
  interview: ReadyInterview,
  at: readonly string[],
): LegendView | undefined {
  const marks = marksAt(interview, at);
  if (marks.length === 0) return undefined;
  const attributions = marks.flatMap((mark) =>
    mark.kind === 'attribution' ? mark.attribution : [],
  );
  return {
    hasNotes: marks.some(({ kind }) => kind !== 'attribution'),
    attributions: [...new Set(attributions)].map((attribution) => ({
      className: attribution,
      name: words.filters.attributions[attribution],
      meaning: words.pages.meanings[attribution],
    })),
  };
}

function marksAt({ passages, marks }: ReadyInterview, at: readonly string[]) {
  return at
    .flatMap((id) => passages.get(id) ?? [])
    .flatMap(({ id }) => (marks.get(id) ?? []).toSorted((a, b) => a.start - b.start));
}
