import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSite } from '../../src/archive/read-site.ts';
import { siteIcon } from '../../src/outputs/icon.ts';
import { GIVEN_COLOURS } from '../../src/styles/colours.ts';
import { testFolder, writeFiles } from '../helpers/small-site.ts';

const NEEDED = 'name: The Lantern\ntagline: Word for word.\ndescription: Interviews.\n';
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32"><path d="M0 0h9v9z"/></svg>';

let folder: string;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read(yaml: string, files: Record<string, string> = {}) {
  writeFiles(folder, { 'site.yaml': NEEDED + yaml, ...files });
  return readSite(folder);
}

/** Where each problem is, what it is, and how to fix it. */
async function problemsOf(yaml: string, files?: Record<string, string>): Promise<string[]> {
  const { problems } = await read(yaml, files);
  return problems.map(
    ({ file, line, column, message, suggestion }) =>
      `${file.split('/').at(-1)}:${line}:${column} ${message} ${suggestion}`,
  );
}

describe('the settings of a site', () => {
  it('need a name, a tagline and a description; everything else is given', async () => {
    const { site, problems } = await read('');
    expect(problems).toEqual([]);
    expect(site).toEqual({
      languages: ['en'],
      name: 'The Lantern',
      tagline: 'Word for word.',
      description: 'Interviews.',
      navigation: ['names', 'check', 'about'],
      colours: GIVEN_COLOURS,
    });
  });

  it('have the drawings of the newsroom, with their sizes', async () => {
    const { site } = await read('logo: logo.svg\n', { 'logo.svg': LOGO });
    expect(site?.logo).toEqual({ svg: LOGO, width: 120, height: 32 });
  });

  it('that are missing are reported with a way to write them', async () => {
    const { problems } = await readSite(folder);
    expect(problems.map(({ message }) => message)).toEqual([
      'There is no site.yaml in the content folder.',
    ]);
  });

  it.each([
    [
      'languages: [de]\n',
      'site.yaml:4:13 “languages → #1” can’t be “de”. Use one of: en, az, uz, uz-Cyrl, ru, tr.',
    ],
    [
      'languages: [az, ru]\n',
      'site.yaml:4:1 “languages” must name one language. Write it like [az].',
    ],
    [
      'colours:\n  light: { paper: "#ffffff", accent: "#e4002b" }\n  dark: { paper: "#101014", accent: "#ff8888" }\n',
      'site.yaml:5:30 “colours → light → accent” has a contrast of 4.8:1 with the paper (#ffffff), and needs 7:1. The nearest colour that has it is "#b60000".',
    ],
    [
      'colours:\n  light: { paper: "#ffffff", accent: "#000080" }\n  dark: { paper: "#555555", accent: "#ffffff" }\n',
      'site.yaml:6:11 “colours → dark → paper” has a contrast of 2.6:1 with text on it, and needs 7:1. The nearest colour that has it is "#161616".',
    ],
    [
      'colours:\n  light: { paper: white, accent: "#000080" }\n  dark: { paper: "#101014", accent: "#ff8888" }\n',
      'site.yaml:5:12 “colours → light → paper” must be a colour like #005567. Write # and six hexadecimal digits, in "quotes".',
    ],
    [
      'contact: the desk\n',
      'site.yaml:4:1 “contact” must be an e-mail address or a web address. Write it like desk@example.org or https://example.org/contact/.',
    ],
    [
      'navigation: [names, blog]\n',
      'site.yaml:4:21 “navigation → #2” must be a page of this site, or a label and an address. Write one of search, names, check, about, corrections, or { label: Our newspaper, url: "https://example.org/" }.',
    ],
    [
      'logo: ../logo.svg\n',
      'site.yaml:4:1 “logo” must be the name of an SVG file in the content folder. Write it like logo.svg.',
    ],
    [
      'logo: logo.svg\n',
      'site.yaml:4:1 There is no file logo.svg in the content folder. Put it there, or remove “logo”.',
    ],
    ['colour: red\n', 'site.yaml:4:1 “colour” is not a field here. Did you mean “colours”?'],
  ])('report what is wrong, where, and how to fix it: %s', async (yaml, problem) => {
    expect(await problemsOf(yaml)).toEqual([problem]);
  });
});

describe('a drawing', () => {
  const drawn = (inside: string) => LOGO.replace('<path', `${inside}\n<path`);

  it.each([
    ['a script', drawn('<script>alert(1)</script>'), '<script>'],
    ['what runs', LOGO.replace('<path', '<path onload="alert(1)"'), 'onload'],
    ['a document', drawn('<foreignObject/>'), '<foreignObject>'],
    ['a picture', drawn('<image href="https://evil.example/x.png"/>'), '<image>'],
    ['a drawing elsewhere', drawn('<use href="https://evil.example/x.svg#a"/>'), 'outside'],
    ['an import', drawn('<style>@import "https://evil.example/x.css";</style>'), 'load anything'],
    ['a paint elsewhere', LOGO.replace('<path', '<path fill="url(https://evil.example/)"'), 'load'],
    ['a hidden import', drawn('<style><![CDATA[a{b:url(//evil.example)}]]></style>'), 'load'],
    ['a stylesheet', `<?xml-stylesheet href="https://evil.example/x.css"?>${LOGO}`, 'stylesheet'],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${LOGO}`, 'DOCTYPE'],
    ['letters', drawn('<text>Lantern</text>'), '<text>'],
    ['no size', LOGO.replace(' viewBox="0 0 120 32"', ''), 'how large it is'],
    ['no end', LOGO.replace('</svg>', ''), 'not well-formed'],
    ['no drawing', 'The Lantern', 'not well-formed'],
    ['too much', drawn(`<desc>${'a'.repeat(20_000)}</desc>`), 'larger than'],
  ])('with %s is refused', async (_, svg, words) => {
    const [problem, ...others] = await problemsOf('logo: logo.svg\n', { 'logo.svg': svg });
    expect(problem).toMatch(/^logo\.svg:\d+:\d+ /);
    expect(problem).toContain(words);
    expect(others).toEqual([]);
  });

  it('may have gradients, a title and colours for the dark', async () => {
    const rules = '<style>@media(prefers-color-scheme:dark){path{fill:url(#a)}}</style>';
    const svg = drawn(`<title>L</title>${rules}<linearGradient id="a"/><use href="#a"/>`);
    expect(await problemsOf('icon: icon.svg\n', { 'icon.svg': svg })).toEqual([]);
  });
});

describe('the icon of a site without one', () => {
  it('has its name and its accent, light and dark', () => {
    const icon = siteIcon('A & B', GIVEN_COLOURS);
    expect(icon).toContain('<title>A &amp; B</title>');
    for (const { accent } of Object.values(GIVEN_COLOURS)) expect(icon).toContain(accent);
  });
});
