import type { Transcript } from '../core/model/interview.ts';
import type { Span } from '../core/model/layer.ts';
import { paragraphsAt } from '../core/model/spans.ts';
import { type Sentence, splitSentences } from '../core/text/sentences.ts';
import type { NotesFile } from '../schemas/notes.ts';
import { isOfAnswer, locate, notOfAnswer, type QuotedContext, type ReportField } from './locate.ts';

/**
 * Ties key sentences to the transcript: each must be one whole sentence, and either every answer has
 * one or none has. Answers without one are reported together, when nothing else is wrong.
 *
 * @param context what they are sentences of
 * @returns in the order of the answers
 */
export function checkKeySentences(
  { keySentences }: NotesFile,
  context: QuotedContext,
  report: ReportField,
): Span[] {
  const { transcript, language } = context;
  let isRight = true;
  const found = keySentences.flatMap(({ at, quote }, index): Span[] => {
    const path = ['keySentences', index];
    const reportWrong: ReportField = (...problem) => {
      isRight = false;
      report(...problem);
    };
    const span = locate({ at, quote, path, field: 'quote' }, transcript, reportWrong);
    if (!span) return [];
    const sentence = sentenceAround(span, transcript, language);
    if (!isOfAnswer(span, context)) notOfAnswer([...path, 'quote'], RULE, reportWrong);
    else if (sentence?.start !== span.start || sentence.end !== span.end) {
      const advice = sentence
        ? `Quote the whole sentence: “${sentence.text}”`
        : 'Quote one sentence, with its full stop.';
      reportWrong([...path, 'quote'], RULE, 'This is not one whole sentence.', advice);
    } else if (keySentences.findIndex((other) => other.at === at) < index)
      reportWrong([...path, 'at'], RULE, `“${at}” has one already.`, 'Keep one of the two.');
    return [span];
  });
  const order = transcript.exchanges.map(({ id }) => id);
  const without = order.filter((id) => !found.some(({ at }) => at === id));
  if (isRight && found.length > 0 && without.length > 0) {
    const message = `These answers have no key sentence: ${without.join(', ')}.`;
    report(['keySentences'], RULE, message, 'Choose one for each answer, or for none.');
  }
  return found.sort((a, b) => order.indexOf(a.at) - order.indexOf(b.at));
}

const RULE = 'key-sentence';

/** The sentence in which a span is, if it is within one. */
export function sentenceAround(
  { at, paragraph: id, start, end }: Span,
  transcript: Transcript,
  language: string,
): Sentence | undefined {
  const paragraph = paragraphsAt(transcript, at)?.find((candidate) => candidate.id === id);
  return splitSentences(paragraph?.text ?? '', language).find(
    (sentence) => sentence.start <= start && end <= sentence.end,
  );
}
