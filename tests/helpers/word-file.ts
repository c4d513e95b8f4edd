import { strToU8, zipSync } from 'fflate';

/** What a Word file is made of: XML of the body, and of the parts beside it. */
export interface WordContent {
  body: string;
  footnotes?: readonly string[];
  header?: string;
  footer?: string;
  comments?: readonly string[];
  /** Names of styles that somebody has made. */
  styles?: readonly string[];
  /** Addresses of links, `rId1` being the first. */
  links?: readonly string[];
}

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES = `xmlns:w="${WORDS}" xmlns:r="${OFFICE}"
  xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

/** A run of words, in bold type or italics. */
export function run(words: string, ...types: readonly ('b' | 'i')[]): string {
  const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const properties = types.map((type) => `<w:${type}/>`).join('');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, in a style by its name without spaces. */
export function paragraph(runs: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${properties}${runs}</w:p>`;
}

/** A paragraph before which Word writes a bullet or a number. */
export function listItem(runs: string, kind: 'bullet' | 'decimal' = 'bullet'): string {
  const number = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${kind === 'bullet' ? 1 : 2}"/></w:numPr>`;
  return `<w:p><w:pPr>${number}</w:pPr>${runs}</w:p>`;
}

/** A Word file with the parts that Word itself would not do without (ECMA-376). */
export function wordFile(content: WordContent): Uint8Array {
  const { body, footnotes, header, footer, comments, styles = [], links = [] } = content;
  const notes = footnotes?.map((note, index) => {
    return `<w:footnote w:id="${index + 1}">${note}</w:footnote>`;
  });
  const remarks = comments?.map((comment, index) => {
    return `<w:comment w:id="${index}" w:author="Ida Holt">${comment}</w:comment>`;
  });
  const parts: Record<string, string | undefined> = {
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', [...BUILT_IN, ...styles.map(ownStyle)].join('')),
    'word/numbering.xml': part('numbering', LISTS),
    'word/footnotes.xml': notes && part('footnotes', notes.join('')),
    'word/comments.xml': remarks && part('comments', remarks.join('')),
    'word/header1.xml': header && part('hdr', header),
    'word/footer1.xml': footer && part('ftr', footer),
    '_rels/.rels': relationships([`${OFFICE}/officeDocument`, 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(
      ...links.map((href): [string, string] => [`${OFFICE}/hyperlink`, href]),
      ...['styles', 'numbering', 'footnotes', 'comments'].map((name): [string, string] => [
        `${OFFICE}/${name}`,
        `${name}.xml`,
      ]),
    ),
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  };
  const files = Object.entries(parts).flatMap(([name, xml]) => (xml ? [[name, strToU8(xml)]] : []));
  return zipSync(Object.fromEntries(files));
}

function part(root: string, xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${xml}</w:${root}>`;
}

const LISTS = ['bullet', 'decimal']
  .map((format, id) => {
    return `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;
  })
  .concat([1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`))
  .join('');

const BUILT_IN = ['Title', 'heading 2', 'Quote', 'caption'].map(
  (name) =>
    `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
);

function ownStyle(name: string): string {
  const id = name.replaceAll(' ', '');
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

function relationships(...targets: readonly [type: string, target: string][]): string {
  const rows = targets.map(([type, target], index) => {
    const mode = type.endsWith('hyperlink') ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}
