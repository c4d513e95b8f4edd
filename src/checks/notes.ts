import { linksIn } from '../core/model/inline.ts';
import type { Transcript } from '../core/model/interview.ts';
import type { AttributedSpan, Layer, Note, Span } from '../core/model/layer.ts';
import { contains, findSpans, overlap, paragraphsAt } from '../core/model/spans.ts';
import type { FieldFinder, Finding } from '../core/read/problem.ts';
import type { NotesFile } from '../schemas/notes.ts';
import { checkKeySentences, sentenceAround } from './key-sentences.ts';
import {
  isOfAnswer,
  locate,
  notOfAnswer,
  type QuotedContext,
  type ReportField,
  unknownPlace,
} from './locate.ts';

/** What a notes file is about. */
export interface NotesContext extends QuotedContext {
  /** The maps and timelines that exist, `map middle-corridor`. */
  figures: ReadonlySet<string>;
}

/**
 * Ties `notes.yaml` to the transcript: finds the words of each quote, and reports those that do not
 * occur, those that occur more than once, and those that overlap.
 *
 * @param file as the schema gives it
 * @param context what it is about
 * @param find finds a field of the file
 */
export function checkNotes(
  file: NotesFile,
  context: NotesContext,
  find: FieldFinder,
): { layer: Layer; findings: Finding[] } {
  const { transcript } = context;
  const findings: Finding[] = [];
  const report: ReportField = (path, rule, message, suggestion) =>
    void findings.push({ rule, ...find(path), message, suggestion });
  const layer: Layer = {
    keySentences: checkKeySentences(file, context, report),
    attributions: attributions(file, context, report),
    notes: notes(file, transcript, report),
    figures: figures(file, context, report),
  };
  checkAttributedNotes(file, layer, report);
  return { layer, findings };
}

/** A note must be about words of one attribution. */
function checkAttributedNotes(file: NotesFile, layer: Layer, report: ReportField): void {
  for (const note of layer.notes) {
    const isCut = layer.attributions.some(
      (attribution) => overlap(attribution, note) && !contains(attribution, note),
    );
    if (!isCut) continue;
    const path = ['notes', file.notes.findIndex(({ id }) => id === note.id), 'quote'];
    const message = 'A passage with another attribution begins or ends within these words.';
    const advice = 'Quote fewer words, so that all of them have the same attribution.';
    report(path, 'span-overlap', message, advice);
  }
}

function attributions(
  file: NotesFile,
  context: QuotedContext,
  report: ReportField,
): AttributedSpan[] {
  const { transcript, language } = context;
  const found: AttributedSpan[] = [];
  for (const [
    index,
    { at, attribution, signal, occurrence, passage },
  ] of file.attributions.entries()) {
    const path = ['attributions', index];
    const words = { at, quote: signal, occurrence, path, field: 'signal' };
    const shown = locate(words, transcript, report);
    if (!shown) continue;
    if (!isOfAnswer(shown, context)) {
      notOfAnswer([...path, 'signal'], 'span', report);
      continue;
    }
    const whole = passage
      ? findSpans(paragraphsAt(transcript, at) ?? [], at, passage).find((s) => contains(s, shown))
      : wholeSentence(shown, transcript, language);
    if (!whole) {
      const message = 'These words do not occur in the answer around the signal.';
      report([...path, 'passage'], 'span', message, 'Copy them from interview.mdx.');
      continue;
    }
    if (found.some((other) => overlap(other, whole))) {
      const message = 'Another attribution is marked here already.';
      report([...path, 'signal'], 'span-overlap', message, 'Keep one of the two.');
    }
    found.push({ ...whole, attribution, signal });
  }
  return found;
}

function wholeSentence(span: Span, transcript: Transcript, language: string): Span | undefined {
  const sentence = sentenceAround(span, transcript, language);
  return sentence && { ...span, start: sentence.start, end: sentence.end, quote: sentence.text };
}

function notes(file: NotesFile, transcript: Transcript, report: ReportField): Note[] {
  const found: Note[] = [];
  for (const [index, { id, at, quote, occurrence, text, sources }] of file.notes.entries()) {
    const path = ['notes', index];
    const span = locate({ at, quote, occurrence, path, field: 'quote' }, transcript, report);
    if (!span) continue;
    if (file.notes.findIndex((other) => other.id === id) < index)
      report([...path, 'id'], 'note-id', `Another note has the id “${id}”.`, 'Choose another id.');
    else if (found.some((other) => overlap(other, span))) {
      const message = 'Another note is about some of these words.';
      report([...path, 'quote'], 'span-overlap', message, 'Join the two notes.');
    } else if (hasLink(span, transcript)) {
      const message = 'Some of these words are a link in the transcript.';
      report([...path, 'quote'], 'span-overlap', message, 'Quote words beside the link.');
    }
    found.push({ ...span, id, text, sources });
  }
  return found;
}

/** Words with a note lead to it, so none of them can lead elsewhere. */
function hasLink({ at, paragraph, start, end }: Span, transcript: Transcript): boolean {
  const found = paragraphsAt(transcript, at)?.find(({ id }) => id === paragraph);
  return linksIn(found?.inlines ?? []).some((l) => start < l.end && l.start < end);
}

function figures(
  file: NotesFile,
  { transcript, figures: known }: NotesContext,
  report: ReportField,
): Layer['figures'] {
  return file.figures.map(({ at, kind, id, front }, index) => {
    const path = ['figures', index];
    if (!transcript.exchanges.some((exchange) => exchange.id === at))
      unknownPlace(at, path, transcript, report);
    if (!known.has(`${kind} ${id}`)) {
      const advice = `Add ${kind}s/${id}.yaml, or use one of: ${[...known].join(', ')}.`;
      report([...path, 'id'], 'figure', `There is no ${kind} “${id}”.`, advice);
    }
    return { at, kind, id, isOnFront: front };
  });
}
