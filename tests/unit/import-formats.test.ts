import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { renderRefusal } from '../../tools/import/report.ts';
import { openArticle } from '../../tools/importer/input.ts';
import { paragraph, run, wordFile } from '../helpers/word-file.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const zipOf = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(1)])));
const word = wordFile({ body: paragraph(run('– Qui ?')) });

/** What an editor reads when a file is refused. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const { findings } = await openArticle(bytes, 'article');
  return renderRefusal('article', '', findings ?? []);
}

it.each([
  ['PDF', latin1('%PDF-1.7\n'), 'is a PDF file', 'the pages are pictures'],
  [
    'Word before 2007',
    latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    'before 2007',
    'save it as .docx',
  ],
  [
    'Word with a password',
    latin1(`\xd0\xcf\x11\xe0${'\0'.repeat(600)}${[...'EncryptedPackage'].join('\0')}`),
    'is protected with a password',
    'remove the password',
  ],
  ['OpenDocument', zipOf('mimetype', 'content.xml'), 'OpenDocument', 'save it as Word (.docx)'],
  ['Rich Text Format', latin1('{\\rtf1\\ansi'), 'Rich Text Format', 'save it as Word (.docx)'],
  ['Pages', zipOf('Index/Document.iwa'), 'Apple’s Pages', 'save it as Word (.docx)'],
  ['a spreadsheet', zipOf('xl/workbook.xml'), 'is a spreadsheet', 'copy the article’s text'],
  ['a presentation', zipOf('ppt/presentation.xml'), 'a presentation', 'copy the article’s text'],
  ['an e-book', zipOf('META-INF/container.xml'), 'is an e-book', 'copy the article’s text'],
  ['another zip file', zipOf('a.txt'), 'is not a text file', 'copy the article’s text'],
  ['a damaged zip file', latin1('PK\x03\x04\0'), 'is not a text file', 'copy the article’s text'],
  ['a damaged Word file', zipOf('word/document.xml'), 'is damaged', 'save it again as .docx'],
  ['a Word file cut off', word.slice(0, -400), 'is not a text file', 'copy the article’s text'],
  ['a scan', latin1('\xff\xd8\xff\xe0'), 'is a picture', 'text recognition'],
  ['a photograph of a phone', latin1('\0\0\0\x18ftypheic'), 'is a picture', 'text recognition'],
  ['a recording', latin1('ID3\x04'), 'is a recording', 'Import a transcript of it'],
  ['a film', latin1('\0\0\0\x18ftypisom'), 'is a recording', 'Import a transcript of it'],
  ['a page saved whole', latin1('From: <Saved by Blink>\n'), 'is a web archive', 'Save the page'],
  [
    'captions for broadcast',
    Buffer.from('<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml"/>'),
    'is data of a program',
    'captions (.vtt, .srt)',
  ],
  [
    'a transcript for programs',
    Buffer.from('{ "results": [] }'),
    'is data of a program',
    'as text, Word',
  ],
  ['a web archive', latin1('bplist00'), 'is a web archive', 'Save the page again'],
])('%s is refused, with what to do', async (_, bytes, what, suggestion) => {
  expect(await refusal(bytes)).toMatch(/^article:1:1 {2}/);
  expect(await refusal(bytes)).toContain(what);
  expect(await refusal(bytes)).toContain(suggestion);
});

it.each(['BMW: Wer fährt das?', 'ID3: Que font-ils ?', 'GIF81: Who?', 'RIFF, who are you?'])(
  'a text may begin with the letters of a format: %s',
  async (text) => {
    const { value } = await openArticle(Buffer.from(text), 'article.txt');
    expect(value?.article.text).toBe(text);
  },
);

it('a Word file whose parts would not fit into memory is refused before it is unpacked', async () => {
  const bytes = Uint8Array.from(word);
  const view = new DataView(bytes.buffer);
  // The size that the list of parts declares (APPNOTE 4.3.12).
  const entry = Buffer.from(bytes).indexOf('PK\x01\x02');
  view.setUint32(entry + 24, 2 ** 30, true);
  expect(await refusal(bytes)).toContain('The parts of this Word file can’t be unpacked.');
});

const TALK = `<p>Seit dreißig Jahren lebt Mara Quill auf Lumen, das auf keiner Karte ist.</p>
<p><b>Und die Katzen?</b></p><p>Sie führen Protokoll, alle vier, und jede ein anderes.</p>`;

it.each([
  [
    'a page in XHTML',
    `<?xml version="1.0"?>\n<!DOCTYPE html><html><body><article>${TALK}</article></body></html>`,
  ],
  ['an element that was copied', `<!-- x --><article class="text">${TALK}</article>`],
  ['paragraphs that were copied', TALK],
])('%s is a page', async (_, html) => {
  const { value } = await openArticle(Buffer.from(html), 'article.html');
  expect(value?.article.text).toContain('\n\nUnd die Katzen?\n\nSie führen Protokoll,');
  expect(value?.original?.file).toBe('source.html');
});

it.each(['<Mia>: Who?', '<p', '{x} is a brace', '[ A ] is a bracket'])(
  '%s is a text',
  async (text) => {
    const { value } = await openArticle(Buffer.from(text), 'article.txt');
    expect(value?.article.text).toBe(text);
  },
);
