import { interviewPath, isOutside, passagePage } from '../addresses/permalinks.ts';
import { directivesFor, type TextRange, textFragment } from '../addresses/text-fragment.ts';
import { idInOriginal } from '../model/editions.ts';
import type { Passage, QuotableInterview } from '../model/passages.ts';
import { wordsOf } from '../text/words.ts';
import type { Occurrence, PassageSpan } from './verdict.ts';

/**
 * The link to an occurrence: the permalink of its first paragraph, with a text fragment that
 * highlights the very words; on the page of the interview where they are of several exchanges.
 * Browsers without text fragments go to the paragraph.
 *
 * @returns an address relative to the site's base path
 */
export function occurrencePath({ interview, spans }: Occurrence): string {
  const first = spans[0]?.passage;
  if (!first) return '';
  const page = spans.every(({ passage }) => passage.at === first.at)
    ? passagePage(interview.slug, first)
    : interviewPath(interview.slug);
  const passages = passagesOn(page, interview, first);
  const texts = [...interview.boilerplate, ...passages.map(({ text }) => text)];
  const stretches = stretchesOf(spans, passages, interview.boilerplate.length);
  return page + textFragment(first.id, directivesFor(texts, stretches));
}

/**
 * Where the original of a translated occurrence is: the page of its first exchange there.
 *
 * @returns an address relative to the site's base path; undefined where nothing was translated
 */
export function originalPath({ interview, spans }: Occurrence): string | undefined {
  const { translation } = interview;
  const at = spans[0]?.passage.at;
  if (!translation || at === undefined) return undefined;
  return passagePage(translation.of, { at: isOutside(at) ? at : idInOriginal(translation, at) });
}

/** The page of the whole interview has everything, that of an exchange only its own. */
function passagesOn(
  page: string,
  { slug, passages }: QuotableInterview,
  { at }: Passage,
): Passage[] {
  return page === interviewPath(slug) ? passages : passages.filter((passage) => passage.at === at);
}

/** Spans in paragraphs that follow each other are one stretch, if no word lies between them. */
function stretchesOf(
  spans: readonly PassageSpan[],
  passages: readonly Passage[],
  offset: number,
): TextRange[] {
  const stretches: TextRange[] = [];
  let previous: PassageSpan | undefined;
  for (const span of spans.filter(({ passage }) => passages.includes(passage))) {
    const block = offset + passages.indexOf(span.passage);
    const stretch = { from: { block, at: span.start }, to: { block, at: span.end } };
    const last = stretches.at(-1);
    if (last && previous && last.to.block + 1 === block && !hasWordBetween(previous, span))
      last.to = stretch.to;
    else stretches.push(stretch);
    previous = span;
  }
  return stretches;
}

function hasWordBetween(before: PassageSpan, after: PassageSpan): boolean {
  const rest = before.passage.text.slice(before.end);
  const start = after.passage.text.slice(0, after.start);
  return wordsOf(rest).length + wordsOf(start).length > 0;
}
