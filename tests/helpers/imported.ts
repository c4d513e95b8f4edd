import { evaluate } from 'satteri';
import { parse } from 'yaml';
import { checkFidelity } from '../../src/checks/fidelity.ts';
import { checkRemoved } from '../../src/checks/removed.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import type { Removed, Transcript } from '../../src/core/model/interview.ts';
import type { Finding } from '../../src/core/read/problem.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { removedSchema } from '../../src/schemas/removed.ts';
import type { Article } from '../../tools/importer/article.ts';
import type { Doubt } from '../../tools/importer/doubts/doubt.ts';
import type { Draft } from '../../tools/importer/draft.ts';
import { proposeNames } from '../../tools/importer/propose.ts';
import { readArticle } from '../../tools/importer/read-article.ts';
import type { Reading } from '../../tools/importer/reading.ts';
import { titlesOf } from '../../tools/importer/titles.ts';
import { writeInterview } from '../../tools/importer/write-interview.ts';
import { wordsOf } from './interviews.ts';

/** An article that went through the whole importer, read back from the files that it wrote. */
export interface Imported {
  source: string;
  reading: Reading;
  draft: Draft;
  mdx: string;
  transcript: Transcript;
  removed: Removed;
}

/** Imports an article as it is read; the findings when it is refused, or has no turns. */
export function importArticle(
  article: Article,
  decisions: readonly Decision[] = [],
): Imported | Finding[] {
  const { value: reading, findings } = readArticle(article, decisions);
  if (!reading) return findings;
  const { draft, doubts } = reading;
  if (draft.exchanges.length === 0) return doubts.map(asFinding);
  const record = {
    ...{ values: {}, credits: draft.facts.credits, sha256: 'a1'.repeat(32) },
    ...{ heads: proposeNames(titlesOf(draft.exchanges)), decisions, doubts },
  };
  const written = writeInterview(article.text, draft, record);
  // Each article that can be read can be written: anything else is an error of the importer.
  if (!written.value) throw new Error(JSON.stringify(written.findings));
  const mdx = written.value['interview.mdx'];
  const { transcript, findings: wrong } = readTranscript(mdx);
  // A question may have no answer yet: then there is a doubt.
  const errors = wrong.filter(({ rule }) => rule !== 'exchange-answer' || doubts.length === 0);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const removed = removedSchema.parse(parse(written.value['removed.yaml']));
  return { source: article.text, reading, draft, mdx, transcript, removed };
}

function asFinding({ rule, lines, message, text }: Doubt): Finding {
  const line = Number.parseInt(lines[0] ?? '1', 10);
  return { rule, line, column: 1, message, text, suggestion: '' };
}

/** Whether the importer refused. */
export function isRefused(result: Imported | Finding[]): result is Finding[] {
  return Array.isArray(result);
}

/** What the checks of the build say of an imported interview. */
export function fidelityOf({ transcript, mdx, source, removed }: Imported): Finding[] {
  const find = () => ({ line: 1, column: 1, text: '' });
  return [
    ...checkRemoved(removed, source, find),
    ...checkFidelity(transcript, mdx, source, removed),
  ];
}

/**
 * What is kept and removed, and the article: each as the sorted list of its characters, white
 * space left out. Whatever else goes wrong, none may be lost and none added.
 */
export function characters({ transcript, source, removed }: Imported): [string, string] {
  const marks = removed.marks.flatMap(({ text, lines = [] }) => lines.map(() => text));
  const cuts = removed.cuts?.map(({ text }) => text) ?? [];
  const lines = removed.lines.map(({ text }) => text);
  return [sorted([...wordsOf(transcript), ...lines, ...marks, ...cuts].join(' ')), sorted(source)];
}

function sorted(text: string): string {
  return [...text.replace(/\s/g, '')].sort().join('');
}

const SHOWN = new Set(['p', 'h2', 'h3', 'li', 'blockquote']);

/**
 * Compiles the MDX with Astro's engine and options, runs it, and gives the text of each heading
 * and paragraph, as a browser would show it.
 */
export async function shownText(mdx: string): Promise<string[]> {
  const shown: string[] = [];
  const element = (type: unknown, props: unknown): unknown => {
    const { children } = props as { children?: unknown };
    const text = (Array.isArray(children) ? children : [children]).flat(9).join('');
    if (typeof type === 'function') return type(props) ?? text;
    if (!SHOWN.has(String(type))) return text;
    if (text.trim()) shown.push(text);
    return '';
  };
  const { default: Content } = await evaluate(mdx, {
    Fragment: 'fragment',
    jsx: element,
    jsxs: element,
    features: { gfm: false, smartPunctuation: false, frontmatter: true },
  });
  const nothing = () => undefined;
  const names = ['Exchange', 'Question', 'Turn', 'Remark', 'Narration'];
  const components = Object.fromEntries(names.map((name) => [name, nothing]));
  (Content as (props: object) => unknown)({ components });
  return shown;
}
