import { type Catalogue, ENGLISH } from '../../src/catalogue/index.ts';

const PARTS = [
  'check',
  'editions',
  'everyPage',
  'filters',
  'pages',
  'quoting',
  'saved',
  'search',
  'texts',
];

/** What a text is called, `pages.notFound.title`, and the text. */
type Entry = readonly [name: string, text: string];

/** Every text of a catalogue; one with parts is filled with what its English parts are called. */
export function textsOf(words: Catalogue): Map<string, string> {
  return new Map(
    PARTS.flatMap((part) => entriesOf(part, words[part as 'pages'], ENGLISH[part as 'pages'])),
  );
}

function entriesOf(name: string, value: unknown, english: unknown): Entry[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value === 'function') return [[name, String(value(...partsFor(english)))]];
  return Object.entries(value as object).flatMap(([key, inside]) =>
    entriesOf(`${name}.${key}`, inside, (english as Record<string, unknown> | undefined)?.[key]),
  );
}

/** Names of parts that are numbers. */
const NUMBERS = /^(count|number|paragraph|exchange|most|enough|similar|length|line|left|_)$/;

/** Parts that show in a text: a number, a list, or the part's name, `⟦title⟧`. */
function partsFor(english: unknown): unknown[] {
  const [source, parts = ''] = /^\(?([^)]*?)\)? =>/.exec(String(english)) ?? ['', ''];
  const isList = /names\.join|and\(origins\)/.test(String(english));
  if (source === '' || parts === '') return [];
  return parts
    .split(',')
    .map((part) => part.trim())
    .map((part, index) => {
      if (isList) return ['⟦a⟧', '⟦b⟧'];
      if (part === 'by') return 'sea';
      if (part === 'hasOriginalHeadline') return true;
      if (/selected for you to copy/.test(String(english))) return 'HTML';
      return NUMBERS.test(part) ? 3 + index : `⟦${part}⟧`;
    });
}
