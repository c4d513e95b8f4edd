import { describe, expect, it } from 'vitest';
import { isHtml, readPage } from '../../tools/importer/html.ts';
import { fidelityOf, importArticle, isRefused } from '../helpers/imported.ts';

const TALK = `
  <p>Seit dreißig Jahren lebt Mara Quill auf Lumen, einer Insel, die auf keiner Karte ist.</p>
  <p><strong>Wie wird man Wärterin eines erfundenen Turms?</strong></p>
  <p>Mit einer Anzeige, die sonst niemand verstand. Sie versprach viel und hielt wenig davon.</p>
  <p><strong>Und die Katzen?</strong></p>
  <p>Sie führen Protokoll. Es sind vier, und jede ist anderer Meinung über den Nebel.</p>`;
const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

function read(html: string) {
  const { value, findings } = readPage(html);
  if (!value) throw new Error(JSON.stringify(findings));
  return value;
}

function imported(html: string) {
  const result = importArticle(read(html).article);
  if (isRefused(result)) throw new Error(JSON.stringify(result));
  expect(fidelityOf(result)).toEqual([]);
  return result;
}

describe('the headline of a saved page', () => {
  const title = '<title>Mehr Licht | Die Hafenzeitung</title>';
  it.each([
    [
      'is the article’s heading, where the title is another',
      title,
      '<article><h1>Die Lampe fragt nicht</h1>',
      '</article>',
    ],
    [
      'is the heading that the title has, not the first',
      `<title>Die Lampe fragt nicht – Archiv</title>`,
      '<h1>Archiv der Zeitung</h1><main><h1>Die Lampe fragt nicht</h1>',
      '</main>',
    ],
    [
      'is not the name of the site',
      `<meta property="og:site_name" content="Die Hafenzeitung">${title}`,
      '<h1>Die Hafenzeitung</h1><article><h1>Die Lampe fragt nicht</h1>',
      '</article>',
    ],
  ])('%s', (_, head, before, after) => {
    const { article } = read(page(head, `${before}${TALK}${after}`));
    expect(article.title).toBe('Die Lampe fragt nicht');
    expect(article.text).not.toContain('Mehr Licht');
  });

  it('is the page’s title where no heading is the article’s', () => {
    const html = page('<title>Mehr Licht</title>', `<header><h1>Zeitung</h1></header>${TALK}`);
    expect(read(html).article.title).toBe('Mehr Licht');
  });

  it('is not said in silence to differ: the other title is listed', () => {
    const { leftOut } = read(page(title, `<article><h1>Die Lampe</h1>${TALK}</article>`));
    expect(leftOut).toEqual([{ what: 'Title of the page', text: 'Mehr Licht | Die Hafenzeitung' }]);
  });
});

describe('figures above and below the line are never a part of a word', () => {
  it.each([
    ['the mark of a note behind a word', 'verstand<sup>1</sup>.', 'verstand.'],
    ['the mark of a note behind a full stop', 'verstand.<sup>12</sup>', 'verstand.'],
    ['a linked mark', 'Jahr<sup><a href="#f">[3]</a></sup>', 'Jahr'],
    ['a power', '40 m<sup>2</sup>', '40 m²'],
    ['a negative power', '10<sup>−3</sup> km', '10⁻³ km'],
    ['a formula', 'H<sub>2</sub>O', 'H₂O'],
    ['an ordinal', 'le 2<sup>e</sup> jour', 'le 2e jour'],
  ])('%s', (_, html, text) => {
    const { mdx } = imported(
      page(
        '',
        `<article>${TALK}<p><strong>Warum?</strong></p><p>Es waren ${html} und mehr, wie alle wissen.</p></article>`,
      ),
    );
    expect(mdx).toContain(`Es waren ${text} und mehr`);
  });
});

describe('links of a saved page', () => {
  const linked = (href: string) =>
    `<article>${TALK.replace('wenig', `<a href="${href}">wenig</a>`)}</article>`;
  const canonical = '<link rel="canonical" href="https://hafen.example/kultur/lampe">';

  it.each([
    ['https://a.example/b', 'https://a.example/b'],
    ['mailto:mara@lumen.example', 'mailto:mara@lumen.example'],
    ['/wenig', 'https://hafen.example/wenig'],
    ['mehr?a=1#b', 'https://hafen.example/kultur/mehr?a=1#b'],
  ])('are kept as addresses that lead there from anywhere: %s', (href, address) => {
    expect(imported(page(canonical, linked(href))).mdx).toContain(`[wenig](<${address}>)`);
  });

  it.each(['#note', 'javascript:void(0)', 'tel:112'])(
    'lead nowhere here, and are listed: %s',
    (href) => {
      const html = page(canonical, linked(href));
      expect(imported(html).mdx).toContain('hielt wenig davon');
      expect(read(html).leftOut).toEqual([{ what: 'Link', text: `wenig (${href})` }]);
    },
  );

  it('are listed where the page does not say where it is', () => {
    expect(read(page('', linked('/wenig'))).leftOut).toEqual([
      { what: 'Link', text: 'wenig (/wenig)' },
    ]);
  });
});

describe('what is no part of the article is removed with a reason', () => {
  it.each([
    'Text size: A A A',
    'Textgröße: A A A',
    'Размер шрифта А А А',
    'A- A A+',
    'Şrift A | A',
  ])('a control for the size of the text: %s', (control) => {
    const { removed, draft } = imported(page('', `<article><p>${control}</p>${TALK}</article>`));
    expect(removed.lines).toContainEqual(
      expect.objectContaining({ text: control, reason: 'Control for the size of the text' }),
    );
    expect(draft.lead).toHaveLength(1);
  });

  it('buttons and fields, each for itself', () => {
    const { removed } = imported(
      page(
        '',
        `<article>${TALK}<button>Teilen</button><button>Merken</button><textarea>Ihr Brief</textarea></article>`,
      ),
    );
    expect(removed.lines.map(({ text }) => text)).toEqual(['Teilen', 'Merken', 'Ihr Brief']);
  });
});

describe('what nobody sees on a page is no text', () => {
  it.each([
    ['a hidden paragraph', '<p hidden>Verborgen.</p>'],
    ['a paragraph that a style hides', '<p style="display: none">Verborgen.</p>'],
    ['the same without a space', '<p style="color:red;display:none">Verborgen.</p>'],
    ['a script', '<script>const a = "Verborgen.";</script>'],
    ['what is for browsers without scripts', '<noscript>Verborgen.</noscript>'],
    ['a template', '<template><p>Verborgen.</p></template>'],
    ['the choices of a list', '<select><option>Verborgen.</option></select>'],
  ])('%s', (_, html) => {
    const { article } = read(page('', `<article>${TALK}${html}</article>`));
    expect(article.text).not.toContain('Verborgen');
    expect(article.text).toContain('Und die Katzen?');
  });
});

describe('a place of a page that has no articles', () => {
  const BOX = 'Ein Satz, der in einem Kasten der Seite ist und mit einem Punkt endet.';
  const reasonOf = (html: string) => {
    const { removed, reading } = imported(page('<title>Die Lampe</title>', html));
    const line = removed.lines.find(({ text }) => text === BOX);
    return line && [line.reason, reading.doubts.some(({ text }) => text === BOX)];
  };

  it.each([
    ['<aside>', '</aside>'],
    ['<footer>', '</footer>'],
    ['<nav>', '</nav>'],
    ['<form>', '</form>'],
    ['<div role="complementary">', '</div>'],
    ['<div class="site-sidebar">', '</div>'],
    ['<div id="comments">', '</div>'],
  ])('is no part of the article, and nobody is asked: %s', (open, close) => {
    const html = `<main><article><h1>Die Lampe</h1>${TALK}</article></main>${open}<p>${BOX}</p>${close}`;
    expect(reasonOf(html)).toEqual(['Outside of the article on its page', false]);
  });

  it.each(['newsletter-box', 'paywall', 'promo', 'related_links'])(
    'within the article is taken out, and the editor is asked: %s',
    (name) => {
      const html = `<article><h1>Die Lampe</h1>${TALK}<div class="${name}"><p>${BOX}</p></div></article>`;
      expect(reasonOf(html)?.[0]).toBe('Outside of the article on its page');
    },
  );

  it('may be the name of a whole article all the same', () => {
    const { draft } = imported(
      page('', `<div class="newsletter-post"><article>${TALK}</article></div>`),
    );
    expect(draft.exchanges).toHaveLength(2);
  });
});

it('a page that begins with empty lines and a comment is a page', () => {
  const html = `\n\n  <!-- saved from a reader -->\n${page('', `<article>${TALK}</article>`)}`;
  expect(isHtml(html)).toBe(true);
  expect(imported(html).draft.exchanges).toHaveLength(2);
});

it('a page that is nested deeper than any article is refused', () => {
  const deep = (depth: number) =>
    readPage(page('', `${'<div>'.repeat(depth)}${TALK}${'</div>'.repeat(depth)}`)).findings;
  expect(deep(300)?.[0]?.message).toBe('The elements of this page are nested more than 200 deep.');
  expect(deep(100)).toBeUndefined();
});

it('a page with more elements than any article has is refused before it takes long', () => {
  const { findings } = readPage(page('', '<i>a</i>'.repeat(50_000)));
  expect(findings?.[0]?.message).toBe('This page has more than 50,000 elements.');
  expect(findings?.[0]?.suggestion).toContain('Copy the article’s text from the browser');
});

it('100,000 comments are no words', () => {
  const html = page('', `<article>${TALK}</article>`).replaceAll(
    '<p>',
    `<p>${'<!-- a -->'.repeat(20_000)}`,
  );
  expect(imported(html).draft.exchanges).toHaveLength(2);
});
