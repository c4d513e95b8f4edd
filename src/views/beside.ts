import {
  besidePath,
  exchangePath,
  interviewPath,
  LEAD_ID,
  NARRATION_ID,
} from '../core/addresses/permalinks.ts';
import { idInOriginal } from '../core/model/editions.ts';
import type { Exchange } from '../core/model/interview.ts';
import { headingId, type TranscriptPassage } from '../core/model/passages.ts';
import type { Library } from '../library/library.ts';
import type { ReadyInterview } from '../library/ready-interview.ts';
import { interviewCard } from '../outputs/cards.ts';
import { ownNameOf, translatedBy } from '../outputs/edition-words.ts';
import { shortByline, shorten } from '../outputs/metadata.ts';
import { href } from '../site.ts';
import { host } from './host.ts';
import type { Link } from './link.ts';
import type { PageView } from './page.ts';
import { type ProseView, proseOf, type QuestionView, questionView } from './passage.ts';
import { words } from './words.ts';

/** A translation beside its original. */
export interface BesideView {
  page: PageView;
  kicker: string;
  title: string;
  /** The original, and the translation. */
  editions: [EditionHead, EditionHead];
  sections: BesideSection[];
  /** In place of an exchange that was not translated. */
  omitted: string;
}

/** What is above the words of an edition. */
interface EditionHead extends Link {
  language: string;
  /** The language by its own name. */
  name: string;
  /** Whether it is the original, and who translated it. */
  note: string;
  byline: string;
}

/** An exchange, or what is outside of exchanges, in both editions. */
export interface BesideSection {
  /** Its anchor, the exchange's id in the translation; none outside of exchanges. */
  id?: string;
  pairs: Pair[];
}

/** What the original and the translation have in a row; nothing where one of them has no such part. */
type Pair = [Cell | undefined, Cell | undefined];

/** What one edition has in a row. */
export type Cell = ProseView | QuestionCell;

/** The question of an exchange, which leads to the page of its answer. */
export interface QuestionCell {
  question: QuestionView;
  href: string;
}

export interface BesideProps {
  original: ReadyInterview;
  translation: ReadyInterview;
}

/** For each translation the parameters of its address, and the two that its page is made of. */
export function besidePaths({ interviews }: Library) {
  const bySlug = new Map(interviews.map((interview) => [interview.slug, interview]));
  return interviews.flatMap((translation) => {
    const original = bySlug.get(translation.translation?.of ?? '');
    if (!original) return [];
    return [{ params: { slug: translation.slug }, props: { original, translation } }];
  });
}

/** A translation beside its original, paragraph by paragraph where both have as many. */
export function besideView({ original, translation }: BesideProps): BesideView {
  const { slug, title, language, date } = translation;
  const { besideTitle, besideDescription, twoEditions, notTranslated } = words.editions;
  const [from, to] = [original.language, language].map(words.formats.language) as [string, string];
  return {
    page: {
      metadata: {
        title: besideTitle(title, from, to),
        description: shorten(besideDescription(original.title, from, to)),
      },
      path: besidePath(slug),
      kind: 'article',
      published: date,
      card: interviewCard(translation, host),
    },
    ...{ title, kicker: twoEditions, omitted: notTranslated },
    editions: [headOf(original), headOf(translation)],
    sections: besideSections({ original, translation }),
  };
}

function headOf(interview: ReadyInterview): EditionHead {
  const { slug, title, language, translation } = interview;
  return {
    ...{ href: href(interviewPath(slug)), label: title, language, name: ownNameOf(language) },
    note: translation ? translatedBy(translation, words) : words.editions.original,
    byline: shortByline(interview, words),
  };
}

/** In the order of the original: the introduction, exchanges with their partners, what is between. */
function besideSections({ original, translation }: BesideProps): BesideSection[] {
  const prose = prosePairs(original, translation);
  const partners = new Map(
    translation.exchanges.map((exchange) => [idThere(translation, exchange), exchange]),
  );
  const sections = [
    { pairs: prose(passagesIn(original, LEAD_ID), passagesIn(translation, LEAD_ID)) },
    ...original.exchanges.flatMap((exchange): BesideSection[] => {
      const partner = partners.get(exchange.id);
      return [
        { pairs: prose(before(original, exchange), partner ? before(translation, partner) : []) },
        {
          ...(partner && { id: partner.id }),
          pairs: [
            [questionCell(original, exchange), partner && questionCell(translation, partner)],
            ...prose(answerOf(original, exchange), partner ? answerOf(translation, partner) : []),
          ],
        },
      ];
    }),
    {
      pairs: prose(
        narration(original, original.closing),
        narration(translation, translation.closing),
      ),
    },
  ];
  return sections.filter(({ pairs }) => pairs.length > 0);
}

function idThere({ translation }: ReadyInterview, { id }: Exchange): string {
  return translation ? idInOriginal(translation, id) : id;
}

function passagesIn({ passages }: ReadyInterview, at: string): TranscriptPassage[] {
  return passages.get(at) ?? [];
}

function answerOf(interview: ReadyInterview, { id }: Exchange): TranscriptPassage[] {
  return passagesIn(interview, id).filter(({ part }) => part !== 'question');
}

/** The article's own prose and its sub-heading above an exchange. */
function before(interview: ReadyInterview, exchange: Exchange): TranscriptPassage[] {
  return narration(interview, [...exchange.before, exchange]);
}

function narration(
  interview: ReadyInterview,
  places: readonly { id: string }[],
): TranscriptPassage[] {
  const ids = new Set(places.flatMap(({ id }) => [id, headingId(id)]));
  return passagesIn(interview, NARRATION_ID).filter(({ id }) => ids.has(id));
}

/** Pairs passages one by one where both have as many; else what one has is beside what the other has. */
function prosePairs(original: ReadyInterview, translation: ReadyInterview) {
  const cell = (interview: ReadyInterview, passages: readonly TranscriptPassage[]) =>
    passages.length > 0 ? proseCell(interview, passages) : undefined;
  return (there: readonly TranscriptPassage[], here: readonly TranscriptPassage[]): Pair[] => {
    if (there.length === 0 && here.length === 0) return [];
    if (there.length !== here.length) return [[cell(original, there), cell(translation, here)]];
    return there.map((passage, index) => [
      cell(original, [passage]),
      cell(translation, here.slice(index, index + 1)),
    ]);
  };
}

/**
 * Words without anchors, since those of both editions may be the same, and without notes, which are
 * on the editions' own pages.
 */
function proseCell(interview: ReadyInterview, passages: readonly TranscriptPassage[]): ProseView {
  const plain = { ...interview, marks: new Map() };
  const { language, blocks } = proseOf(plain, passages, href);
  const labelIn = (label: string) =>
    words.editions.inLanguage(label, words.formats.language(language));
  return {
    language,
    blocks: blocks.map((block) => ({
      ...block,
      items: block.items.map((item) =>
        item.map(({ id: _, permalink, ...passage }) => ({
          ...{ ...passage, formerAnchors: [] },
          ...(permalink && { permalink: { ...permalink, label: labelIn(permalink.label) } }),
        })),
      ),
    })),
  };
}

function questionCell(interview: ReadyInterview, exchange: Exchange): QuestionCell {
  return {
    question: questionView(interview, exchange, href),
    href: href(exchangePath(interview.slug, exchange.id)),
  };
}
