import { passagePath, passagesPath } from '../core/addresses/permalinks.ts';
import { type Annotated, annotate } from '../core/model/annotate.ts';
import type { Exchange, Inline, Words } from '../core/model/interview.ts';
import type { TranscriptPassage } from '../core/model/passages.ts';
import { asks, peopleBy } from '../core/model/people.ts';
import { exchangeTitle } from '../core/model/question.ts';
import type { Offsets } from '../core/text/offsets.ts';
import type { ReadyInterview } from '../library/ready-interview.ts';
import { labelInWords } from '../outputs/names-in-words.ts';
import type { Addressing } from '../site.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import type { Link } from './link.ts';
import { noteAnchor } from './notes.ts';
import { words } from './words.ts';

/** A mark in running text: a passage in another attribution, or words that open a note. */
export type ShownMark = Offsets &
  ({ kind: 'attribution'; className: string } | { kind: 'note'; anchor: string });

/** Running text with its marks in it. */
export type ShownText = Annotated<ShownMark>[];

/** A paragraph, or a sub-heading of the article, which has no permalink. */
export interface PassageView {
  /** Its anchor; none where the page has another with the same. */
  id?: string;
  /** What it is, where it is not plainly what was answered. */
  className?: string;
  /** The anchors that it had before: links to them still lead here. */
  formerAnchors: readonly string[];
  text: ShownText;
  permalink?: Link;
  corrections: CorrectionView[];
}

/** Passages that are shown as one: a paragraph, a list, a block quotation. */
export interface BlockView {
  type: 'paragraph' | 'list' | 'quotation';
  /** Who speaks from here on, where that changes. */
  speaker?: string;
  /** One for each paragraph; in a list, for each item. */
  items: PassageView[][];
  isOrdered?: boolean;
  /** The number of the first item of an ordered list. */
  start?: number;
}

/** Blocks that follow each other: what answers a question, the introduction, narration. */
export interface ProseView {
  language: string;
  /** Address of the data that is quoted from; none where nothing can be quoted. */
  passages?: string;
  blocks: BlockView[];
}

/** What begins an exchange: its question; without one, its label. */
export interface QuestionView {
  id: string;
  number: number;
  language: string;
  /** What asks; nothing where nobody does. */
  text: readonly Inline[];
  /** What the asker says before and after that. */
  before: (readonly Inline[])[];
  after: (readonly Inline[])[];
  /** Its words alone, or the label. */
  words: string;
  /** Who asks, where several people do. */
  speaker?: string;
  formerAnchors: readonly string[];
  permalink: Link;
  corrections: CorrectionView[];
}

/** All that follows the question of an exchange, or the introduction. */
export function proseView(interview: ReadyInterview, at: string, to: Addressing): ProseView {
  const passages = interview.passages.get(at) ?? [];
  return proseOf(
    interview,
    passages.filter(({ part }) => part !== 'question'),
    to,
  );
}

/** Passages as they are shown. */
export function proseOf(
  interview: ReadyInterview,
  passages: readonly TranscriptPassage[],
  to: Addressing,
): ProseView {
  const { language, slug, speakers } = interview;
  const blocks: BlockView[] = [];
  for (const passage of passages) {
    const view = passageView(interview, passage, to);
    const label = speakers.get(passage.id);
    const block = blocks.at(-1);
    if (!label && block && continues(passage, block)) {
      const item = block.items.at(-1);
      const isSameItem = passage.shape?.type === 'item' && passage.shape.begins === 'paragraph';
      if (isSameItem && item) item.push(view);
      else block.items.push([view]);
    } else
      blocks.push({
        ...blockOf(passage),
        ...(label && { speaker: labelInWords(label, words) }),
        items: [[view]],
      });
  }
  return { language, passages: to(passagesPath(slug)), blocks };
}

/** Whether a passage goes on with the list or the quotation before it. */
function continues({ shape }: TranscriptPassage, { type }: BlockView): boolean {
  if (shape?.type === 'quotation') return type === 'quotation';
  return shape?.type === 'item' && type === 'list' && shape.begins !== 'list';
}

function blockOf({ shape }: TranscriptPassage): Pick<BlockView, 'type' | 'isOrdered' | 'start'> {
  if (!shape) return { type: 'paragraph' };
  if (shape.type === 'quotation') return { type: 'quotation' };
  const { isOrdered, number } = shape;
  return { type: 'list', isOrdered, ...(number !== undefined && { start: number }) };
}

/** What begins an exchange. */
export function questionView(
  interview: ReadyInterview,
  exchange: Exchange,
  to: Addressing,
): QuestionView {
  const { id, number, question } = exchange;
  const label = interview.speakers.get(id);
  const inlines = (list: readonly Words[] = []) => list.map((one) => one.inlines);
  return {
    ...{ id, number, language: interview.language, words: exchangeTitle(exchange) },
    text: question?.inlines ?? [],
    before: inlines(question?.before),
    after: inlines(question?.after),
    ...(question && label && { speaker: labelInWords(label, words) }),
    formerAnchors: interview.formerAnchors[id] ?? [],
    permalink: {
      href: to(passagePath(interview.slug, { at: id, id })),
      label: words.pages.linkTo[question ? 'question' : 'statement'](number),
    },
    corrections: correctionsOf(interview, id),
  };
}

function passageView(
  interview: ReadyInterview,
  passage: TranscriptPassage,
  to: Addressing,
): PassageView {
  const { id, part, by } = passage;
  const isAsked = part === 'answer' && by.length > 0 && peopleBy(interview, by).every(asks);
  const permalink = { href: to(passagePath(interview.slug, passage)), label: linkLabel(passage) };
  return {
    id,
    ...(part !== 'answer' && part !== 'lead' && { className: part }),
    ...(isAsked && { className: 'asked' }),
    formerAnchors: interview.formerAnchors[id] ?? [],
    text: shownText(interview, passage),
    ...(part !== 'heading' && { permalink }),
    corrections: correctionsOf(interview, id),
  };
}

function shownText({ marks }: ReadyInterview, { id, inlines }: TranscriptPassage): ShownText {
  const shown = (marks.get(id) ?? []).map((mark): ShownMark => {
    const { start, end } = mark;
    if (mark.kind === 'attribution')
      return { start, end, kind: 'attribution', className: mark.attribution };
    return { start, end, kind: 'note', anchor: noteAnchor(mark) };
  });
  return annotate(inlines, shown);
}

function linkLabel({ part, exchange, paragraph }: TranscriptPassage): string {
  const { linkTo } = words.pages;
  if (exchange > 0) return linkTo.answer(exchange, paragraph);
  return linkTo[part === 'lead' ? 'lead' : 'narration'](paragraph);
}
