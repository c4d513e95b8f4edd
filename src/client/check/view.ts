import * as words from '../../catalogue/chosen/check.ts';
import { occurrencePath, originalPath } from '../../core/quotation/link.ts';
import { creditAt, speakerOf } from '../../core/quotation/speakers.ts';
import type { CheckedQuotation, Occurrence, Piece, Verdict } from '../../core/quotation/verdict.ts';
import { element } from '../element.ts';
import { addressOf } from '../load.ts';
import {
  caveatSentences,
  changeSentence,
  countsOf,
  headline,
  howMany,
  ruleOf,
  whoSaidIt,
} from './words.ts';
import type { FinishedCheck } from './worker.ts';

/** This many occurrences of the same words are listed. */
const MOST_OCCURRENCES = 10;
/** Of a long stretch that was left out, this many words are shown at each end. */
const EDGE_WORDS = 15;

/** The verdict in a few words, or how many of each there are, to be announced. */
export function summaryOf({ checked, isOne }: FinishedCheck): Node[] {
  const [{ verdict }] = checked as [CheckedQuotation];
  if (isOne) return verdictHeading(verdict);
  return [element('h2', {}, howMany(checked)), element('p', {}, countsOf(checked))];
}

/** What is known of each quotation: comparison, occurrences, caveats and rule. */
export function detailsOf({ checked, isOne, areMore }: FinishedCheck): Node[] {
  const [{ verdict }] = checked as [CheckedQuotation];
  const rest = areMore ? [element('p', { className: 'rule' }, words.moreInterviews)] : [];
  if (isOne) return [...verdictDetails(verdict), ...rest];
  return [...checked.map(sectionOf), ...rest];
}

function sectionOf({ quotation, hasMarks, verdict }: CheckedQuotation): Node {
  return element(
    'section',
    { className: 'verdict' },
    element(hasMarks ? 'q' : 'p', {}, quotation.trim()),
    ...(hasMarks ? [] : [element('p', { className: 'rule' }, words.unmarked)]),
    ...verdictHeading(verdict),
    ...verdictDetails(verdict),
  );
}

/** The verdict, and whose words they are; for programs as attributes too. */
function verdictHeading(verdict: Verdict): Node[] {
  const heading = element('h2', {}, headline(verdict));
  heading.dataset.verdict = verdict.kind;
  const [occurrence] = verdict.kind === 'not-found' ? [] : verdict.occurrences;
  if (occurrence) heading.dataset.speaker = [speakerOf(occurrence)].flat().join(' ');
  return [heading, element('p', {}, whoSaidIt(verdict))];
}

function verdictDetails(verdict: Verdict): Node[] {
  const { kind, comparison, occurrences } = verdict;
  if (kind === 'nothing') return [];
  const sentences = [
    ...comparison.flatMap((piece) => changeItem(piece)),
    ...caveatItems(verdict),
    ...translationItem(verdict),
  ];
  return [
    ...(comparison.length > 0 ? [comparisonBlock(comparison)] : []),
    ...(sentences.length > 0 ? [element('ul', { className: 'changes' }, ...sentences)] : []),
    ...(occurrences.length > 0 ? occurrenceList(verdict) : []),
    element('p', { className: 'rule' }, element('strong', {}, words.theRule), ruleOf(kind)),
  ];
}

/** The transcript's words with the quotation's changes marked. */
function comparisonBlock(comparison: readonly Piece[]): HTMLElement {
  const isPlain = comparison.every(({ kind }) => kind === 'same');
  const caption = isPlain ? words.inTranscript : words.changesMarked;
  return element(
    'figure',
    { className: 'comparison' },
    element('figcaption', {}, caption),
    element('blockquote', { dir: 'auto' }, ...comparison.flatMap(pieceNodes)),
  );
}

function pieceNodes(piece: Piece): (Node | string)[] {
  const struck = (text: string) => marked('del', shortened(text));
  const added = (text: string) => marked('ins', text);
  switch (piece.kind) {
    case 'same':
      return [piece.said];
    case 'dropped':
      return struck(piece.said);
    case 'added':
      return added(piece.quoted);
    case 'changed':
    case 'swapped':
      return [...struck(piece.said), ...added(piece.quoted)];
    case 'moved':
      return [element('span', { className: 'moved' }, piece.said.trim()), ' '];
    case 'omitted':
      return [element('span', { className: 'omitted' }, shortened(piece.said).trim()), ' '];
    case 'inserted':
      return [...struck(piece.said), ...added(`[${piece.quoted}] `)];
  }
}

/** Of many words that were left out, the first and the last; a dozen paragraphs are no comparison. */
function shortened(text: string): string {
  const all = text.split(/(?<=\s)(?=\S)/u);
  const left = all.length - 2 * EDGE_WORDS;
  if (left <= EDGE_WORDS) return text;
  const [first, last] = [all.slice(0, EDGE_WORDS), all.slice(-EDGE_WORDS)];
  return `${first.join('').trimEnd()} ${words.moreWords(left)} ${last.join('')}`;
}

/** The mark ends with the word; the space after it is outside. */
function marked(name: 'del' | 'ins', text: string): (Node | string)[] {
  const bare = text.trimEnd();
  return bare ? [element(name, {}, bare), text.slice(bare.length) || ' '] : [];
}

function changeItem(piece: Piece): Node[] {
  const sentence = changeSentence(piece);
  if (!sentence) return [];
  const elsewhere = 'elsewhere' in piece ? piece.elsewhere : undefined;
  if (!elsewhere) return [element('li', {}, sentence)];
  return [element('li', {}, sentence, words.occurElsewhere, occurrenceLink(elsewhere), '.')];
}

function caveatItems(verdict: Verdict): Node[] {
  return caveatSentences(verdict).map((sentence) => element('li', {}, sentence));
}

/** That the words are a translator's, with the way to what was said. */
function translationItem({ kind, occurrences }: Verdict): Node[] {
  const originals = occurrences.map(originalPath);
  const [path] = originals;
  if (kind === 'not-found' || path === undefined || originals.includes(undefined)) return [];
  const [before = '', label = '', after = ''] = words.translated.split(/[[\]]/);
  const link = element('a', { href: addressOf(path) }, label);
  return [element('li', {}, before, link, after)];
}

function occurrenceList({ kind, occurrences }: Verdict): Node[] {
  const shown = occurrences.slice(0, MOST_OCCURRENCES).map((occurrence) => {
    const text = occurrence.spans.map(({ passage, start, end }) => passage.text.slice(start, end));
    const excerpt = kind === 'not-found' ? [element('q', {}, text.join(' … '))] : [];
    const { title } = occurrence.interview;
    return element(
      'li',
      {},
      occurrenceLink(occurrence),
      ...excerpt,
      element('span', { className: 'by' }, `${title}. ${creditAt(occurrence)}`),
    );
  });
  const more = occurrences.length - shown.length;
  if (more > 0) shown.push(element('li', {}, words.more(more)));
  const title = kind === 'not-found' ? words.closestPassages : words.whereTheyOccur;
  return [element('h3', {}, title), element('ul', { className: 'places' }, ...shown)];
}

function occurrenceLink(occurrence: Occurrence): HTMLAnchorElement {
  const { passage } = occurrence.spans[0] ?? {};
  return element(
    'a',
    { href: addressOf(occurrencePath(occurrence)) },
    passage
      ? words.places[passage.part](passage.exchange, passage.paragraph)
      : occurrence.interview.title,
  );
}
