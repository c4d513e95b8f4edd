import * as words from '../../catalogue/chosen/search.ts';
import { DOUBLE_QUOTES } from '../../core/text/punctuation.ts';
import { href } from '../../site.ts';
import { element } from '../element.ts';
import type { Candidate } from './engine.ts';
import { type Findings, findMore } from './find.ts';
import { type FoundHit, type Hit, type LostHit, STEP } from './hits.ts';
import type { Query } from './query.ts';

/**
 * Makes a list for each group of what was found, with the way to the rest at the end.
 *
 * @param retry searches again, in case a text did not arrive
 * @param showAll address of the page that shows all; without one they are added to the list
 */
export function resultLists(
  findings: Findings,
  query: Query,
  retry: () => void,
  showAll?: string,
): HTMLElement[] {
  const itemOf = (hit: Hit) => ('lost' in hit ? lostItem(hit, retry) : resultItem(hit));
  const lists = findings.groups.flatMap(({ label, hits }) => {
    const list = element('ol', {}, ...hits.map(itemOf));
    return label ? [element('p', { className: 'group' }, label), list] : [list];
  });
  if (findings.rest.length === 0) return lists;
  const label = words.seeAll(countOf(findings).fitting);
  if (!showAll) return [...lists, moreButton(findings.rest, query, itemOf, label)];
  return [...lists, element('p', { className: 'more' }, element('a', { href: showAll }, label))];
}

/** Adds the next results in its place, and itself again while there are more. */
function moreButton(
  rest: readonly Candidate[],
  query: Query,
  itemOf: (hit: Hit) => HTMLLIElement,
  labelOfAll = words.showLast(rest.length),
): HTMLElement {
  const label = rest.length > STEP ? words.showMore(STEP, rest.length) : labelOfAll;
  const onclick = async () => {
    const next = await findMore(rest, query);
    const items = next.hits.map(itemOf);
    more.replaceWith(
      element('ol', {}, ...items),
      ...(next.rest.length > 0 ? [moreButton(next.rest, query, itemOf)] : []),
    );
    items[0]?.querySelector<HTMLElement>('a, button')?.focus();
  };
  const more = element(
    'p',
    { className: 'more' },
    element('button', { type: 'button', onclick }, label),
  );
  return more;
}

/**
 * A result: number, question, an excerpt with its matched words marked and, where somebody else or
 * nobody says it, whose it is; and who answers.
 */
function resultItem({ answer, excerpt, match }: FoundHit): HTMLLIElement {
  const { meta, url } = answer;
  const segments = excerpt.segments.map(({ text, isMatch }) =>
    isMatch ? element('mark', {}, text) : text,
  );
  const reasons = match.aliases.map(({ typed, written }) =>
    element('span', { className: 'by' }, words.isWritten(words.quote(typed), words.quote(written))),
  );
  const speaker = speakerOf(meta.speakers, excerpt.id);
  const quoted = element(
    'span',
    { className: 'excerpt', dir: 'auto' },
    ...(speaker ? [element('strong', {}, `${speaker}: `)] : []),
    ...segments,
  );
  // Words that follow each other are one text, and not read out one by one.
  quoted.normalize();
  const link = element(
    'a',
    { href: url + excerpt.fragment },
    element('span', { className: 'number' }, meta.number ?? ''),
    element(
      'span',
      {},
      element('span', { className: 'title', dir: 'auto' }, meta.title ?? ''),
      quoted,
      ...reasons,
      element('span', { className: 'by' }, meta.by ?? ''),
    ),
  );
  return element('li', {}, link);
}

/**
 * Who says a paragraph, where it is not plainly the one who answers.
 *
 * @param speakers as the index has them: `2, 5 = Mira Holt; 3 = Narration`
 */
function speakerOf(speakers: string | undefined, id: string): string | undefined {
  const entries = speakers?.split('; ').map((entry) => entry.split(' = ')) ?? [];
  return entries.find(([places]) => places?.split(', ').some((end) => id.endsWith(`-${end}`)))?.[1];
}

/** A result whose text did not arrive: what is known of it, and a way to try again. */
function lostItem({ listed }: LostHit, retry: () => void): HTMLLIElement {
  const button = element('button', { type: 'button', onclick: retry }, words.tryAgain);
  if (!listed) {
    const message = element('p', {}, words.answerMissing, button);
    return element('li', { className: 'lost' }, message);
  }
  const link = element(
    'a',
    { href: href(listed.url) },
    element('span', { className: 'number' }, listed.number),
    element('span', { className: 'title' }, listed.title),
  );
  const message = element('p', {}, words.textMissing, button);
  return element('li', { className: 'lost' }, link, message);
}

/** What a reader hears about a finished search. */
export function summary(findings: Findings, { text }: Query): string {
  const { fitting, relaxed } = countOf(findings);
  const quoted = DOUBLE_QUOTES.includes(text.charAt(0)) ? text : words.quote(text);
  const shown = text && quoted;
  if (fitting + relaxed === 0) return words.nothingFound(shown);
  if (fitting === 0) return words.noExactMatch(relaxed, shown);
  return words.found(fitting, relaxed, shown);
}

/** How many answers fit, those included that are not shown yet, and how many nearly do. */
function countOf({ groups, rest }: Findings): { fitting: number; relaxed: number } {
  const sum = (isRelaxed: boolean) =>
    groups
      .filter((group) => (group.isRelaxed ?? false) === isRelaxed)
      .reduce((count, { hits }) => count + hits.length, 0);
  return { fitting: sum(false) + rest.length, relaxed: sum(true) };
}
