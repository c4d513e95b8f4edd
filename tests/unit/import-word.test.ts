import { describe, expect, it } from 'vitest';
import type { Received } from '../../tools/importer/formats/received.ts';
import { openArticle } from '../../tools/importer/input.ts';
import { fidelityOf, importArticle, isRefused } from '../helpers/imported.ts';
import { listItem, paragraph, run, type WordContent, wordFile } from '../helpers/word-file.ts';

async function received(content: WordContent): Promise<Received> {
  const { value, findings } = await openArticle(wordFile(content), 'article.docx');
  if (!value) throw new Error(JSON.stringify(findings));
  return value;
}

/** The article as it is read: role, who says it, words. */
async function imported(content: WordContent) {
  const { article } = await received(content);
  const result = importArticle(article);
  if (isRefused(result)) throw new Error(JSON.stringify(result));
  expect(fidelityOf(result)).toEqual([]);
  const lines = result.reading.lines.map(({ role, by, text }) => [role, by, text]);
  return { ...result, lines };
}

const NAMED = [
  paragraph(run('Der Leuchtturm von Lumen'), 'Title'),
  paragraph(run('Mia Lund: Wann kamen Sie an?')),
  paragraph(run('Ole Brandt: Im Winter, mit dem letzten Boot.')),
  paragraph(run('Mia Lund: Und warum?')),
  paragraph(run('Ole Brandt: Weil niemand sonst wollte.')),
].join('');

describe('a Word file', () => {
  it('is read like a text, its title as the headline', async () => {
    const { lines, draft, reading } = await imported({ body: NAMED });
    expect(draft.facts.title).toBe('Der Leuchtturm von Lumen');
    expect(lines.slice(1).map(([role, by]) => `${role} ${by}`)).toEqual([
      'question mia-lund',
      'answer ole-brandt',
      'question mia-lund',
      'answer ole-brandt',
    ]);
    expect(reading.doubts).toEqual([]);
  });

  it('keeps emphasis, links, lists, quotations and sub-headings', async () => {
    const { mdx } = await imported({
      links: ['https://paper-harbour.example/boats'],
      body: [
        paragraph(run('Was haben Sie mitgebracht?', 'b')),
        paragraph(
          `${run('Nur ')}${run('zwei', 'i')}${run(' Dinge, das steht ')}<w:hyperlink r:id="rId1">${run('hier')}</w:hyperlink>${run('.')}`,
        ),
        listItem(run('Brot, solange es reichte.')),
        listItem(run('Ein Licht.')),
        paragraph(run('Ein Kapitän schrieb mir damals diesen Satz.'), 'Quote'),
        paragraph(run('Die zweite Nacht'), 'heading2'),
        paragraph(run('Und was fehlte Ihnen?', 'b')),
        paragraph(run('Nichts, was man kaufen kann.')),
      ].join(''),
    });
    expect(mdx).toContain(
      'Nur *zwei* Dinge, das steht [hier](<https://paper-harbour.example/boats>).',
    );
    expect(mdx).toContain('> Ein Kapitän schrieb mir damals diesen Satz.');
    expect(mdx).toContain('### Die zweite Nacht');
    expect(mdx).toContain('- Brot, solange es reichte.\n- Ein Licht.');
  });

  it('tells questions by a style that somebody has made', async () => {
    const { lines } = await imported({
      styles: ['Pregunta'],
      body: [
        paragraph(run('¿Cuándo llegó usted?'), 'Pregunta'),
        paragraph(run('En invierno, con el último barco.')),
        paragraph(run('Cuente algo de la isla.'), 'Pregunta'),
        paragraph(run('No hay mucho que contar.')),
        paragraph(run('¿Y los gatos?'), 'Pregunta'),
        paragraph(run('Llevan las actas.')),
      ].join(''),
    });
    expect(lines.map(([role]) => role)).toEqual([
      ...['question', 'answer', 'question', 'answer', 'question', 'answer'],
    ]);
  });

  it('tells questions by the numbers that Word writes before them', async () => {
    const { lines, mdx, reading } = await imported({
      body: [
        listItem(run('Wie lange sind Sie schon hier?'), 'decimal'),
        paragraph(run('Seit dem Winter, in dem das letzte Boot ging.')),
        listItem(run('Erzählen Sie vom Nebel.'), 'decimal'),
        paragraph(run('Er kommt am Abend und geht am Morgen.')),
        listItem(run('Und die Katzen?'), 'decimal'),
        paragraph(run('Sie führen Protokoll, alle vier.')),
      ].join(''),
    });
    expect(lines.map(([role]) => role)).toEqual([
      ...['question', 'answer', 'question', 'answer', 'question', 'answer'],
    ]);
    expect(mdx).toContain('## Erzählen Sie vom Nebel.');
    expect(reading.doubts).toEqual([]);
  });

  it('takes footnotes, headers and footers for what they are, and no mark into a word', async () => {
    const mark = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const { lines, mdx, removed, source } = await imported({
      body: `${NAMED}${paragraph(`${run('Mia Lund: Wie hoch ist der Turm')}${mark}${run('?')}`)}${paragraph(run('Ole Brandt: Hoch genug.'))}`,
      footnotes: [paragraph(run('Der Turm wurde zweimal gebaut.'))],
      header: paragraph(run('Die Hafenzeitung, Entwurf')),
      footer: paragraph(run('Vertraulich')),
    });
    expect(mdx).toContain('## Wie hoch ist der Turm?');
    expect(removed.cuts).toEqual([
      expect.objectContaining({ text: '[1]', reason: 'Mark of a footnote' }),
    ]);
    expect(removed.lines.map(({ text, reason }) => [reason, text])).toEqual([
      ['Header of the pages', 'Die Hafenzeitung, Entwurf'],
      ['Headline', 'Der Leuchtturm von Lumen'],
      ['Footnote', 'Der Turm wurde zweimal gebaut.'],
      ['Footer of the pages', 'Vertraulich'],
    ]);
    expect(lines.at(-3)).toEqual(['answer', 'ole-brandt', 'Ole Brandt: Hoch genug.']);
    expect(source.endsWith('\n\nVertraulich\n')).toBe(true);
  });

  it('counts tracked changes as accepted; what they deleted, comments and pictures are listed', async () => {
    const picture = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="" descr="Der Turm bei Nacht"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const deleted = '<w:del w:id="1"><w:r><w:delText>Niemand &amp; nie.</w:delText></w:r></w:del>';
    const inserted = `<w:ins w:id="2">${run('Das letzte.')}</w:ins>`;
    const { article, leftOut } = await received({
      links: ['media/image1.png'],
      body: `${NAMED}${paragraph(run('Mia Lund: Welches Boot?'))}${paragraph(`${run('Ole Brandt: ')}${deleted}${inserted}${picture}`)}`,
      comments: [paragraph(run('Dürfen wir das drucken?'))],
    });
    expect(article.text).toContain('\n\nOle Brandt: Das letzte.\n');
    expect(article.text).not.toMatch(/Niemand & nie|Dürfen wir/);
    expect(leftOut).toEqual([
      { what: 'Picture', text: 'Der Turm bei Nacht' },
      { what: 'Comment', text: 'Dürfen wir das drucken?' },
      { what: 'Deleted by a tracked change', text: 'Niemand & nie.' },
    ]);
  });

  it('loses no words in silence: what can’t be read is listed', async () => {
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('Ein Kasten am Rand.'))}</w:txbxContent></mc:Choice></mc:AlternateContent>`;
    const { leftOut } = await received({ body: `${NAMED}<w:p><w:r>${box}</w:r></w:p>` });
    expect(leftOut).toEqual([{ what: 'Could not be read', text: 'Ein Kasten am Rand.' }]);
  });

  it('is refused where it has hidden text, which nobody who reads it sees', async () => {
    const hide = (value: string) =>
      run('Nicht drucken.').replace('<w:rPr>', `<w:rPr><w:vanish${value}/>`);
    const opened = (value: string) =>
      openArticle(
        wordFile({ body: `${NAMED}${paragraph(run('Ole Brandt: Ja. ') + hide(value))}` }),
        'a.docx',
      );
    const { findings } = await opened('');
    expect(findings?.[0]?.message).toBe('This Word file has hidden text: “Nicht drucken.”.');
    expect(findings?.[0]?.suggestion).toContain('switch “Hidden” off');
    expect((await opened(' w:val="0"')).value?.article.text).toContain('Ja. Nicht drucken.');
  });
});
