import type { CiteItem } from '@citation-js/core';
import type { Catalogue } from '../catalogue/index.ts';
import type { Inline, Interview } from '../core/model/interview.ts';
import type { Person } from '../core/model/people.ts';
import type { CslItem } from './citation.ts';
import { type Rendered, type RenderRequest, recordRenderer } from './citation-renderer.ts';
import type { StyleId } from './citation-style-files.ts';
import { shortByline } from './metadata.ts';
import { inlinesOf } from './rich-text.ts';

/** A citation in one style, ready to be copied. */
export interface Citation {
  /** `APA`, with the edition of the manual. */
  style: string;
  /** The entry for a list of references. */
  entry: Inline[];
  /** The citation in the text, or the footnote; none in a style that has only the entry. */
  mention?: { kind: string; content: Inline[] };
}

interface Style {
  name: string;
  id: StyleId;
  mention: 'inTheText' | 'footnote';
  /** How a paragraph is indicated. */
  locate: (number: string) => Partial<CiteItem>;
}

const atParagraph = (number: string) => ({ locator: number, label: 'paragraph' });

const STYLES: Style[] = [
  { name: 'APA 7', id: 'apa', mention: 'inTheText', locate: atParagraph },
  {
    name: 'Chicago 17',
    id: 'chicago-fullnote-bibliography',
    mention: 'footnote',
    locate: atParagraph,
  },
  {
    name: 'MLA 9',
    id: 'modern-language-association',
    mention: 'inTheText',
    // The style sets “para.2”, without a space; the handbook has “par. 2”.
    locate: (number) => ({ suffix: `, par. ${number}` }),
  },
];

/** What is cited: its record, those who say it in the order of the record, and which paragraph. */
export interface Cited {
  item: CslItem;
  by: readonly Person[];
  /** The paragraph that is cited, from 1; none for the whole answer. */
  number?: number;
}

/**
 * Renders records in each of the styles that the site offers. Rendering is slow, so records that
 * differ only in address and paragraph, as those of one answer do, are rendered once.
 *
 * @param interview what the records are of, or of parts of it
 * @param words of what the site itself says; the styles are those of English manuals
 * @param render renders a record, or knows how it was rendered
 * @returns the citations of each record, in the order of the records
 */
export function citations(
  interview: Interview,
  cited: readonly Cited[],
  words: Catalogue,
  render: (request: RenderRequest) => Rendered[] = recordRenderer(),
): Citation[][] {
  const rendered = new Map<string, Template[]>();
  return cited.map((each) => {
    const { item, number } = each;
    const kind = JSON.stringify({ ...item, URL: ADDRESS });
    const templates = rendered.get(kind) ?? templatesOf(item, render);
    rendered.set(kind, templates);
    const fill = (inlines: readonly Inline[]) => filled(inlines, item.URL, number);
    return [
      plainCitation(interview, each, words),
      ...templates.map(
        ({ style, entry, whole, paragraph }): Citation => ({
          style: style.name,
          entry: fill(entry),
          mention: {
            kind: words.texts[style.mention],
            content: fill(number === undefined ? whole : paragraph),
          },
        }),
      ),
    ];
  });
}

function plainCitation(
  interview: Interview,
  { item, by, number }: Cited,
  words: Catalogue,
): Citation {
  const { plain, paragraph, originalAt } = words.texts;
  const place = number === undefined ? [] : [paragraph(number)];
  const entry = [
    shortByline(interview, words, by, by.length),
    ...place,
    ...[item.source, item.URL],
  ].join(', ');
  const original = interview.sources[0]?.url;
  return {
    style: plain,
    entry: [{ type: 'text', value: original ? originalAt(entry, original) : entry }],
  };
}

/** A citation in which address and number are still to be filled in. */
interface Template {
  style: Style;
  entry: Inline[];
  /** The mention of the whole record, and of one paragraph of it. */
  whole: Inline[];
  paragraph: Inline[];
}

/** Characters that no text has: Unicode sets them aside for programs. */
const ADDRESS = '\uFDD0';
const NUMBER = '\uFDD1';

function templatesOf(item: CslItem, render: (request: RenderRequest) => Rendered[]): Template[] {
  const styles = STYLES.map(({ id, locate }) => ({ id, mentions: [{}, locate(NUMBER)] }));
  const rendered = render({ record: { ...item, URL: ADDRESS }, styles });
  return STYLES.map((style, at) => {
    const { entry, mentions } = rendered[at] as Rendered;
    const [whole, paragraph] = mentions.map(inlinesOf) as [Inline[], Inline[]];
    return { style, entry: inlinesOf(entry), whole, paragraph };
  });
}

function filled(inlines: readonly Inline[], address: string, number = 0): Inline[] {
  const fill = (text: string) =>
    text.replaceAll(ADDRESS, () => address).replaceAll(NUMBER, String(number));
  return inlines.map((inline) =>
    inline.type === 'text'
      ? { ...inline, value: fill(inline.value) }
      : { ...inline, children: filled(inline.children, address, number) },
  );
}
