import { LEAD_ID } from '../core/addresses/permalinks.ts';
import type { Transcript } from '../core/model/interview.ts';
import type { Span } from '../core/model/layer.ts';
import { findSpans, paragraphsAt } from '../core/model/spans.ts';

/** The way to a field of a file: `['notes', 0, 'quote']`. */
export type Path = (string | number)[];
/** Takes a problem with a field. */
export type Report = (path: Path, rule: string, message: string, suggestion: string) => void;

/** What words a field quotes, and where they are said to stand. */
export interface Quote {
  at: string;
  quote: string;
  occurrence?: number | undefined;
  path: Path;
  field: string;
}

/** Finds the one place that a field quotes, or reports why there is no such place. */
export function locate(words: Quote, transcript: Transcript, report: Report): Span | undefined {
  const { at, quote, occurrence, path, field } = words;
  const paragraphs = paragraphsAt(transcript, at);
  if (!paragraphs) {
    unknownPlace(at, path, transcript, report);
    return undefined;
  }
  const spans = findSpans(paragraphs, at, quote);
  const here = [...path, field];
  if (spans.length === 0) {
    const advice = "Copy them from interview.mdx to the character: ’ is not ', and – is not -.";
    report(here, 'span', `These words don’t stand in “${at}”.`, advice);
  } else if (spans.length > 1 && occurrence === undefined) {
    const advice = `Quote more words, or say which with occurrence: 1 to ${spans.length}.`;
    report(here, 'span', `These words stand in “${at}” ${spans.length} times.`, advice);
  } else if (!spans[(occurrence ?? 1) - 1]) {
    const advice = `Use a number from 1 to ${spans.length}.`;
    report([...path, 'occurrence'], 'span', `They stand there ${spans.length} times only.`, advice);
  } else return spans[(occurrence ?? 1) - 1];
  return undefined;
}

/** Reports that a field names an answer that is not there. */
export function unknownPlace(
  at: string,
  path: Path,
  { exchanges }: Transcript,
  report: Report,
): void {
  const places = [...exchanges.map(({ id }) => id), LEAD_ID];
  const advice = `Use one of: ${places.join(', ')}.`;
  report([...path, 'at'], 'span', `There is no answer “${at}” here.`, advice);
}
