import '@citation-js/plugin-bibtex';
import { Cite, plugins } from '@citation-js/core';
import type { Catalogue } from '../catalogue/index.ts';
import type { CitationFormat } from '../core/addresses/permalinks.ts';
import type { CslItem, CslName } from './citation.ts';

const { format } = plugins.config.get('@bibtex');
// In ASCII, letters that TeX has no command for (ə) would be lost.
format.asciiOnly = false;
// Our keys are made of slugs and ids, which are safe.
format.checkLabel = false;

/**
 * Writes a record as a file for reference managers.
 *
 * @param item the record
 * @param to BibLaTeX (`bib`), RIS (`ris`) or CSL-JSON (`json`)
 */
export function citationFile(item: CslItem, to: CitationFormat, words: Catalogue): string {
  switch (to) {
    case 'bib':
      return bibFile(item, words);
    case 'ris':
      return risFile(item);
    case 'json':
      return `${JSON.stringify([item], null, 2)}\n`;
  }
}

/**
 * BibLaTeX, since BibTeX knows neither days nor addresses. `newspaper` is what its styles
 * look for. It has no field for who asks; all styles print the annotation of a title.
 */
function bibFile(item: CslItem, { texts: { interviewByTitle } }: Catalogue): string {
  const { genre, note, interviewer = [], ...rest } = item;
  const texts = {
    title: escapeTex(item.title),
    'container-title': escapeTex(item['container-title']),
    publisher: escapeTex(item.publisher),
    note: escapeTex(note),
    author: item.author.map(escapeName),
    ...(item.translator && { translator: item.translator.map(escapeName) }),
  };
  const entry = new Cite({ ...rest, ...texts, genre: 'newspaper' }).format('biblatex').trim();
  if (interviewer.length === 0) return `${entry}\n`;
  const asked = escapeTex(interviewer.map(plainName).join(', '));
  return `${entry.replace(/\n}$/, `\n\ttitleaddon = {${interviewByTitle(asked)}},\n}`)}\n`;
}

/** Citation.js escapes only what it writes in ASCII. */
function escapeTex(text: string): string {
  const commands: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`);
}

function escapeName(name: CslName): CslName {
  if ('literal' in name) return { literal: escapeTex(name.literal) };
  return { family: escapeTex(name.family), given: escapeTex(name.given) };
}

/**
 * RIS: a tag, two spaces, a hyphen, a space and the value, one to a line. Written here because
 * Citation.js breaks long values in the middle of words, and leaves a newspaper article without
 * author and day.
 */
function risFile(item: CslItem): string {
  const [year, month, day] = item.issued['date-parts'][0];
  const two = (value: number) => String(value).padStart(2, '0');
  const lines: [tag: string, value: string][] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ...item.author.map((name): [string, string] => ['AU', risName(name)]),
    // A secondary author: of a newspaper article, who reports.
    ...(item.interviewer ?? []).map((name): [string, string] => ['A2', risName(name)]),
    // A subsidiary author: reference managers take it for the translator.
    ...(item.translator ?? []).map((name): [string, string] => ['A4', risName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['DA', `${year}/${two(month)}/${two(day)}`],
    ['PY', String(year)],
    ['DB', item.source],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function risName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

function plainName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}
