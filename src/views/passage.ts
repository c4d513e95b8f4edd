import { passagePath, passagesPath } from '../core/addresses/permalinks.ts';
import { type Annotated, annotate } from '../core/model/annotate.ts';
import type { TranscriptPassage } from '../core/model/passages.ts';
import type { Offsets } from '../core/text/offsets.ts';
import type { ReadyInterview } from '../library/ready-interview.ts';
import type { Addressing } from '../site.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import type { Link } from './link.ts';
import { noteAnchor } from './notes.ts';

/** A mark in running text: a passage in another attribution, or words that open a note. */
export type ShownMark = Offsets &
  ({ kind: 'attribution'; className: string } | { kind: 'note'; anchor: string; words: string });

/** Running text with its marks in it. */
export type ShownText = Annotated<ShownMark>[];

/** A question or a paragraph. */
export interface PassageView {
  id: string;
  /** The anchors that it had before: links to them still lead here. */
  formerAnchors: readonly string[];
  text: ShownText;
  permalink: Link;
  corrections: CorrectionView[];
}

/** Paragraphs that follow each other: an answer, or the introduction. */
export interface ProseView {
  language: string;
  /** Address of the data that is quoted from. */
  passages: string;
  paragraphs: PassageView[];
}

/** The question of an exchange. */
export interface QuestionView extends PassageView {
  number: number;
  language: string;
  /** Its words alone. */
  words: string;
}

/** An answer, or the introduction. */
export function proseView(interview: ReadyInterview, at: string, to: Addressing): ProseView {
  const passages = interview.passages.get(at) ?? [];
  return {
    language: interview.language,
    passages: to(passagesPath(interview.slug)),
    paragraphs: passages
      .filter(({ part }) => part !== 'question')
      .map((passage) => passageView(interview, passage, to)),
  };
}

/** @throws when there is no such exchange */
export function questionView(interview: ReadyInterview, at: string, to: Addressing): QuestionView {
  const question = interview.passages.get(at)?.find(({ part }) => part === 'question');
  if (!question) throw new Error(`${interview.slug} has no exchange “${at}”.`);
  return {
    ...passageView(interview, question, to),
    number: question.exchange,
    language: interview.language,
    words: question.text,
  };
}

function passageView(
  interview: ReadyInterview,
  passage: TranscriptPassage,
  to: Addressing,
): PassageView {
  const { id } = passage;
  return {
    id,
    formerAnchors: interview.formerAnchors[id] ?? [],
    text: shownText(interview, passage),
    permalink: { href: to(passagePath(interview.slug, passage)), label: linkLabel(passage) },
    corrections: correctionsOf(interview, id),
  };
}

function shownText({ marks }: ReadyInterview, { id, inlines, text }: TranscriptPassage): ShownText {
  const shown = (marks.get(id) ?? []).map((mark): ShownMark => {
    const { start, end } = mark;
    if (mark.kind === 'attribution')
      return { start, end, kind: 'attribution', className: mark.attribution };
    return { start, end, kind: 'note', anchor: noteAnchor(mark), words: text.slice(start, end) };
  });
  return annotate(inlines, shown);
}

function linkLabel({ part, exchange, paragraph }: TranscriptPassage): string {
  if (part === 'question') return `Link to question ${exchange}`;
  const of = part === 'answer' ? `answer ${exchange}` : 'the introduction';
  return `Link to paragraph ${paragraph} of ${of}`;
}
