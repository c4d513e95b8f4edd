import type { Transcript } from '../core/model/interview.ts';
import type { AttributedSpan, Layer, Note, Span } from '../core/model/layer.ts';
import { contains, findSpans, overlap, paragraphsAt } from '../core/model/spans.ts';
import type { Finding } from '../core/read/problem.ts';
import { splitSentences } from '../core/text/sentences.ts';
import type { NotesFile } from '../schemas/notes.ts';
import { locate, type Path, type Report, unknownPlace } from './locate.ts';

/** What a notes file speaks of. */
export interface NotesContext {
  /** The interview's words. */
  transcript: Transcript;
  /** BCP 47 tag of the transcript, which decides where a sentence ends. */
  language: string;
  /** Maps and timelines that there are, `map middle-corridor`. */
  figures: ReadonlySet<string>;
}

/**
 * Ties `notes.yaml` to the transcript: finds each quoted piece, and tells what is not there, what
 * is there more than once, and what gets in each other's way.
 *
 * @param file as the schema gives it
 * @param context what it speaks of
 * @param place tells where a field stands in the file
 */
export function checkNotes(
  file: NotesFile,
  context: NotesContext,
  place: (path: Path) => Pick<Finding, 'line' | 'column' | 'text'>,
): { layer: Layer; findings: Finding[] } {
  const { transcript, language } = context;
  const findings: Finding[] = [];
  const report: Report = (path, rule, message, suggestion) =>
    void findings.push({ rule, ...place(path), message, suggestion });
  const layer: Layer = {
    keySentences: keySentences(file, transcript, language, report),
    attributions: attributions(file, transcript, language, report),
    notes: notes(file, transcript, report),
    figures: figures(file, context, report),
  };
  for (const note of layer.notes)
    if (
      layer.attributions.some(
        (attribution) => overlap(attribution, note) && !contains(attribution, note),
      )
    ) {
      const path = ['notes', file.notes.findIndex(({ id }) => id === note.id), 'quote'];
      const advice = 'Quote fewer words, so that all of them have the same attribution.';
      report(path, 'span-overlap', 'A passage in another attribution begins or ends here.', advice);
    }
  return { layer, findings };
}

function keySentences(
  file: NotesFile,
  transcript: Transcript,
  language: string,
  report: Report,
): Span[] {
  const found = file.keySentences.flatMap(({ at, quote }, index): Span[] => {
    const path = ['keySentences', index];
    const span = locate({ at, quote, path, field: 'quote' }, transcript, report);
    if (!span) return [];
    if (!isSentence(span, transcript, language)) {
      const advice = 'Choose a whole sentence, with its full stop.';
      report([...path, 'quote'], 'key-sentence', 'This is not one whole sentence.', advice);
    }
    if (file.keySentences.findIndex((other) => other.at === at) < index)
      report([...path, 'at'], 'key-sentence', `“${at}” has one already.`, 'Keep one of the two.');
    return [span];
  });
  if (found.length > 0)
    for (const { id } of transcript.exchanges)
      if (!found.some(({ at }) => at === id)) {
        const message = `The answer “${id}” has no key sentence.`;
        report(['keySentences'], 'key-sentence', message, 'Choose one for each answer.');
      }
  const order = transcript.exchanges.map(({ id }) => id);
  return found.sort((a, b) => order.indexOf(a.at) - order.indexOf(b.at));
}

function isSentence(span: Span, transcript: Transcript, language: string): boolean {
  const paragraph = paragraphsAt(transcript, span.at)?.find(({ id }) => id === span.paragraph);
  return splitSentences(paragraph?.text ?? '', language).some(
    ({ start, end }) => start === span.start && end === span.end,
  );
}

function attributions(
  file: NotesFile,
  transcript: Transcript,
  language: string,
  report: Report,
): AttributedSpan[] {
  const found: AttributedSpan[] = [];
  for (const [
    index,
    { at, attribution, signal, occurrence, passage },
  ] of file.attributions.entries()) {
    const path = ['attributions', index];
    const words = { at, quote: signal, occurrence, path, field: 'signal' };
    const shown = locate(words, transcript, report);
    if (!shown) continue;
    const whole = passage
      ? findSpans(paragraphsAt(transcript, at) ?? [], at, passage).find((s) => contains(s, shown))
      : sentenceOf(shown, transcript, language);
    if (!whole) {
      const message = 'These words don’t stand in the answer around the signal.';
      report([...path, 'passage'], 'span', message, 'Copy them from interview.mdx.');
      continue;
    }
    if (found.some((other) => overlap(other, whole)))
      report(
        path,
        'span-overlap',
        'Another attribution is marked here already.',
        'Keep one of the two.',
      );
    found.push({ ...whole, attribution, signal });
  }
  return found;
}

function sentenceOf(span: Span, transcript: Transcript, language: string): Span | undefined {
  const paragraph = paragraphsAt(transcript, span.at)?.find(({ id }) => id === span.paragraph);
  const sentences = splitSentences(paragraph?.text ?? '', language);
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!sentence) return undefined;
  return { ...span, start: sentence.start, end: sentence.end, quote: sentence.text };
}

function notes(file: NotesFile, transcript: Transcript, report: Report): Note[] {
  const found: Note[] = [];
  for (const [index, { id, at, quote, occurrence, text, sources }] of file.notes.entries()) {
    const path = ['notes', index];
    if (file.notes.findIndex((other) => other.id === id) < index)
      report([...path, 'id'], 'note-id', `Two notes are called “${id}”.`, 'Call this one another.');
    const span = locate({ at, quote, occurrence, path, field: 'quote' }, transcript, report);
    if (!span) continue;
    if (found.some((other) => overlap(other, span)))
      report(path, 'span-overlap', 'Another note stands on these words.', 'Join the two notes.');
    found.push({ ...span, id, text, sources });
  }
  return found;
}

function figures(
  file: NotesFile,
  { transcript, figures: known }: NotesContext,
  report: Report,
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
