import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What readers may see is written by these; `catalogue/` has the words. */
const SHOWN = 'src/{components,layouts,pages,views,outputs,client}/**/*.{ts,astro}';

/** Names of keys, formats, manuals and types, and what a schema says to programmers. */
const NAMES =
  /^(Enter|Escape|Arrow(Up|Down)|Tab|Home|End|AbortError|SearchError|Segmenter|BibTeX|RIS|CSL-JSON|APA 7|Chicago 17|MLA 9|Content-[\w-]+|Cache-Control|NewsArticle|Question|Answer|Person|Organization|TextQuoteSelector|Source Serif|Instrument Sans|NEWS|Polygon|must .*)$/;

/** Text between tags, and attributes that are read out, of the template of a component. */
function textsOfTemplate(template: string): string[] {
  const plain = template
    .replace(/<!--.*?-->|\{\/\*.*?\*\/\}|<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/=>/g, '');
  const between = [...plain.matchAll(/>([^<>{}()]*\p{L}{2}[^<>{}()]*)[<{]/gu)];
  const after = [...plain.matchAll(/\}([^<>{}()]*\p{L}{2}[^<>{}()=]*)</gu)];
  const attributes = plain.matchAll(
    /\b(?:aria-label|placeholder|alt|title|label|name|description|text)="([^"]*\p{L}[^"]*)"/gu,
  );
  const quoted = plain.matchAll(/'([^'\n]*)'/g);
  return [
    ...[...between, ...after, ...attributes].map(([, text = '']) => text),
    ...[...quoted].map(([, text = '']) => text).filter(looksEnglish),
  ]
    .map((text) => text.trim())
    .filter((text) => !isCode(text));
}

/** `&& (`, `index > 0` and the like, which are between tags as well; and `name="q"`. */
function isCode(text: string): boolean {
  return /^, SHA-256$|^;|^[\w.]+ (&&|\?|:)|^[\w.:-]+$/.test(text) && !/^\p{Lu}\p{Ll}/u.test(text);
}

/** A sentence or a label: a capital and a small letter, or several words with a sign of prose. */
function looksEnglish(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: |$)/u.test(text) || /^\p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(text);
}

/** The literals of a script that look like words for readers; errors are for programmers. */
function textsOfScript(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node)) return;
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(node.head.text, ...node.templateSpans.map(({ literal }) => literal.text));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true));
  return found.map((text) => text.trim()).filter((text) => looksEnglish(text) && !NAMES.test(text));
}

function textsOf(file: string, source: string): string[] {
  const [, script, template] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  if (template === undefined) return textsOfScript(file, source);
  return [...textsOfScript(file, script ?? ''), ...textsOfTemplate(template)];
}

describe('words that readers see', () => {
  it('are nowhere but in the catalogue', () => {
    const files = globSync(SHOWN);
    const found = files.flatMap((file) =>
      textsOf(file, readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
    );
    expect(files.length).toBeGreaterThan(150);
    expect(found).toEqual([]);
  });

  it.each([
    ['x.astro', '---\nconst a = 1;\n---\n<p>Read more</p>\n', 'Read more'],
    ['x.astro', '---\nconst a = 1;\n---\n<p>\n  {a} of all\n</p>\n', 'of all'],
    ['x.astro', '---\nconst a = 1;\n---\n<p>Topics: {a}</p>\n', 'Topics:'],
    ['x.astro', '---\nconst a = 1;\n---\n<input aria-label="Search" />\n', 'Search'],
    ['x.astro', "---\nconst a = 1;\n---\n<p>{a ? 'One answer' : b}</p>\n", 'One answer'],
    ['x.astro', "---\nconst title = 'Not found';\n---\n<p>{title}</p>\n", 'Not found'],
    ['x.ts', "const label = 'Try again';", 'Try again'],
    ['x.ts', 'const label = `See all`;', 'See all'],
  ])('would be seen in %s: %s', (file, source, text) => {
    expect(textsOf(file, source)).toEqual([text]);
  });
});
