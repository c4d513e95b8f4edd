import sax from 'sax';
import { lineAt } from '../core/read/position.ts';
import type { Finding } from '../core/read/problem.ts';

/** What a drawing is made of. Whatever could run, load something or show another document is not here. */
const ELEMENTS = new Set(
  `svg title desc defs symbol g use path rect circle ellipse line polyline polygon style
  linearGradient radialGradient stop clipPath mask`.split(/\s+/),
);
/** A drawing is on every page; one that is larger is rarely a drawing, but a picture in disguise. */
const MOST_BYTES = 20_000;

/** A drawing that may be shown, or what is wrong with it. */
export interface CheckedDrawing {
  /** Width by height, as its `viewBox` has them. */
  size?: { width: number; height: number };
  findings: Finding[];
}

/**
 * Checks an SVG file of a newsroom: that it is well-formed, and nothing but a drawing. The first
 * thing that is wrong is reported.
 *
 * @param svg the whole file
 */
export function checkDrawing(svg: string): CheckedDrawing {
  const parser = sax.parser(true, { position: true });
  const findings: Finding[] = [];
  let size: CheckedDrawing['size'];
  const report = (words: Words | undefined) => {
    if (!words || findings.length > 0) return;
    const [message, suggestion] = words;
    const line = parser.line + 1;
    const place = { line, column: Math.max(1, parser.column), text: lineAt(svg, line).trim() };
    findings.push({ rule: 'drawing', ...place, message, suggestion });
  };
  parser.onerror = ({ message }) => {
    report([`This is not well-formed SVG: ${message.split('\n')[0]}.`, EXPORT]);
    parser.resume();
  };
  parser.ondoctype = () => report(DOCTYPE);
  parser.onprocessinginstruction = ({ name }) => report(name === 'xml' ? undefined : INSTRUCTION);
  parser.onopentag = ({ name, attributes }) => {
    size ??= sizeOf(name, attributes);
    report(size ? elementError(name) : NO_SIZE);
    for (const [key, value] of Object.entries(attributes)) report(attributeError(key, `${value}`));
  };
  // Text is shown nowhere but in a title; what matters is what a style says.
  parser.ontext = (text) => report(rulesError(text));
  parser.oncdata = (text) => report(rulesError(text));
  parser.write(svg).close();
  if (new TextEncoder().encode(svg).length > MOST_BYTES) report(TOO_LARGE);
  return findings.length === 0 && size ? { size, findings } : { findings };
}

type Words = [message: string, suggestion: string];

const EXPORT = 'Export it again from a drawing program.';
const INSTRUCTION: Words = ['A drawing can’t load a stylesheet.', 'Remove the line with “<?”.'];
const DOCTYPE: Words = ['A drawing has no DOCTYPE here.', 'Remove the line.'];
const NO_SIZE: Words = [
  'The file does not begin with an svg element that says how large it is.',
  'Give it a viewBox, such as viewBox="0 0 120 32".',
];
const TOO_LARGE: Words = [
  `The file is larger than ${MOST_BYTES.toLocaleString('en')} bytes, and every page shows it.`,
  'Simplify the drawing, and leave out pictures in it.',
];

function sizeOf(name: string, attributes: Record<string, unknown>): CheckedDrawing['size'] {
  const [, , width = 0, height = 0] = String(attributes.viewBox)
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return name === 'svg' && width > 0 && height > 0 ? { width, height } : undefined;
}

function elementError(name: string): Words | undefined {
  if (ELEMENTS.has(name)) return undefined;
  const advice = /^text/.test(name) ? 'Convert text to paths.' : 'Remove it from the drawing.';
  return [`A drawing can’t have the element <${name}> here.`, advice];
}

function attributeError(name: string, value: string): Words | undefined {
  if (/^on/i.test(name))
    return [`A drawing can’t have the attribute ${name} here: it would run.`, 'Remove it.'];
  if (/(?:^|:)href$/i.test(name) && !value.startsWith('#'))
    return ['A drawing can’t refer to anything outside of its file.', `Remove ${name}.`];
  return rulesError(value);
}

function rulesError(rules: string): Words | undefined {
  if (/@import|url\(\s*(?!\s*["']?#)/i.test(rules))
    return [
      'A drawing can’t load anything.',
      'Remove @import, and url(…) that does not begin with #.',
    ];
  return undefined;
}
