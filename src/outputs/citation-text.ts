import '@citation-js/plugin-csl';
import { Cite, type CiteItem, plugins } from '@citation-js/core';
import type { Inline, Interview } from '../core/model/interview.ts';
import type { Person } from '../core/model/people.ts';
import type { CslItem } from './citation.ts';
import { readStyle, type StyleId } from './citation-style-files.ts';
import { shortByline } from './metadata.ts';
import { inlinesOf } from './rich-text.ts';

/** A citation in one style, ready to be copied. */
export interface Citation {
  /** `APA`, with the edition of the manual. */
  style: string;
  /** The entry for a list of references. */
  entry: Inline[];
  /** The citation in the text, or the footnote; none in a style that has only the entry. */
  mention?: { kind: 'In the text' | 'Footnote'; content: Inline[] };
}

interface Style {
  name: string;
  id: StyleId;
  mention: 'In the text' | 'Footnote';
  /** How a paragraph is indicated. */
  locate: (number: number) => Partial<CiteItem>;
}

const paragraph = (number: number) => ({ locator: String(number), label: 'paragraph' });

const STYLES: Style[] = [
  { name: 'APA 7', id: 'apa', mention: 'In the text', locate: paragraph },
  {
    name: 'Chicago 17',
    id: 'chicago-fullnote-bibliography',
    mention: 'Footnote',
    locate: paragraph,
  },
  {
    name: 'MLA 9',
    id: 'modern-language-association',
    mention: 'In the text',
    // The style sets “para.2”, without a space; the handbook has “par. 2”.
    locate: (number) => ({ suffix: `, par. ${number}` }),
  },
];

const { styles } = plugins.config.get('@csl');
for (const { id } of STYLES) if (!styles.has(id)) styles.add(id, await readStyle(id));

/**
 * Renders a record in each of the styles that the site offers.
 *
 * @param interview what the record is of, or a part of
 * @param item the record
 * @param by those who say what is cited, in the order of the record
 * @param paragraphNumber the paragraph that is cited, from 1; none for the whole answer
 */
export function citations(
  interview: Interview,
  item: CslItem,
  by: readonly Person[],
  paragraphNumber?: number,
): Citation[] {
  const cite = new Cite(item);
  const place = paragraphNumber === undefined ? [] : [`para. ${paragraphNumber}`];
  const plain = [shortByline(interview, by, by.length), ...place, item.source, item.URL].join(', ');
  const original = interview.sources[0]?.url;
  return [
    {
      style: 'Plain',
      entry: [{ type: 'text', value: original ? `${plain} (original: ${original})` : plain }],
    },
    ...STYLES.map(({ name, id, mention, locate }): Citation => {
      const options = { template: id, lang: 'en-US', format: 'html' } as const;
      const at = paragraphNumber === undefined ? {} : locate(paragraphNumber);
      const content = cite.format('citation', { ...options, entry: [{ id: item.id, ...at }] });
      return {
        style: name,
        entry: inlinesOf(cite.format('bibliography', options)),
        mention: { kind: mention, content: inlinesOf(content) },
      };
    }),
  ];
}
