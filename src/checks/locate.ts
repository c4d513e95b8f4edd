import { LEAD_ID } from '../core/addresses/permalinks.ts';
import type { Transcript } from '../core/model/interview.ts';
import type { Span } from '../core/model/layer.ts';
import { asks, type Person } from '../core/model/people.ts';
import { findSpans, paragraphsAt } from '../core/model/spans.ts';
import { choiceOf } from '../core/read/choice.ts';
import type { FieldPath } from '../core/read/problem.ts';

/** Receives a problem with a field. */
export type ReportField = (
  path: FieldPath,
  rule: string,
  message: string,
  suggestion: string,
) => void;

/** What words a field quotes, and where they are said to be. */
export interface Quote {
  at: string;
  quote: string;
  occurrence?: number | undefined;
  path: FieldPath;
  field: string;
}

/** What is known of the words that fields quote. */
export interface QuotedContext {
  transcript: Transcript;
  /** Everybody who speaks in it. */
  people: readonly Person[];
  /** BCP 47 tag of the transcript, which decides where a sentence ends. */
  language: string;
}

/**
 * Whether words are an answer's, or the introduction's: not a question asked within an answer, and
 * nothing that nobody says.
 */
export function isOfAnswer(
  { at, paragraph }: Span,
  { transcript, people }: QuotedContext,
): boolean {
  if (at === LEAD_ID) return true;
  const exchange = transcript.exchanges.find(({ id }) => id === at);
  const { role, by = [] } = exchange?.answer.find(({ id }) => id === paragraph) ?? {};
  const asking = [...(exchange?.question?.by ?? []), ...people.filter(asks).map(({ id }) => id)];
  return role === 'speech' && (by.length === 0 || by.some((id) => !asking.includes(id)));
}

/** Reports words that are not an answer's. */
export function notOfAnswer(path: FieldPath, rule: string, report: ReportField): void {
  const advice = 'Quote words of an answer: no remark, no narration, no question within it.';
  report(path, rule, 'Nobody who answers says these words.', advice);
}

/** Finds the one place that a field quotes, or reports why there is no such place. */
export function locate(
  words: Quote,
  transcript: Transcript,
  report: ReportField,
): Span | undefined {
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
    report(here, 'span', `These words do not occur in “${at}”.`, advice);
  } else if (spans.length > 1 && occurrence === undefined) {
    const advice = `Quote more words, or say which with occurrence: 1 to ${spans.length}.`;
    report(here, 'span', `These words occur in “${at}” ${spans.length} times.`, advice);
  } else if (!spans[(occurrence ?? 1) - 1]) {
    const advice = `Use a number from 1 to ${spans.length}.`;
    report(
      [...path, 'occurrence'],
      'span',
      `The words occur only ${spans.length} times in “${at}”.`,
      advice,
    );
  } else return spans[(occurrence ?? 1) - 1];
  return undefined;
}

/** Reports that a field names an answer that is not there. */
export function unknownPlace(
  at: string,
  path: FieldPath,
  { exchanges }: Transcript,
  report: ReportField,
): void {
  const advice = choiceOf(at, [...exchanges.map(({ id }) => id), LEAD_ID]);
  report([...path, 'at'], 'span', `There is no answer “${at}” here.`, advice);
}
