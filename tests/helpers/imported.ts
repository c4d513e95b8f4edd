import { evaluate } from 'satteri';
import { parse } from 'yaml';
import { checkFidelity } from '../../src/checks/fidelity.ts';
import { checkRemoved } from '../../src/checks/removed.ts';
import type { Removed, Transcript } from '../../src/core/model/interview.ts';
import type { Finding } from '../../src/core/read/problem.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { removedSchema } from '../../src/schemas/removed.ts';
import type { Article, Directions, Draft } from '../../tools/importer/draft.ts';
import { proposeNames } from '../../tools/importer/propose.ts';
import { readArticle } from '../../tools/importer/read-article.ts';
import { writeInterview } from '../../tools/importer/write-interview.ts';
import { wordsOf } from './interviews.ts';

/** An article that went through the whole importer, read back from the files that it wrote. */
export interface Imported {
  source: string;
  draft: Draft;
  mdx: string;
  transcript: Transcript;
  removed: Removed;
}

/** Imports an article, with all proposals accepted; the findings when it is refused. */
export function importArticle(article: Article, directions?: Directions): Imported | Finding[] {
  const { value: draft, findings } = readArticle(article, directions);
  if (!draft) return findings;
  const heads = proposeNames(draft.exchanges.map(({ question }) => question.text));
  const record = { values: {}, credits: draft.facts.credits, sha256: 'a1'.repeat(32) };
  const written = writeInterview(article.text, draft, heads, record);
  // Each article that can be told apart can be written: anything else is a fault of the importer.
  if (!written.value) throw new Error(JSON.stringify(written.findings));
  const mdx = written.value['interview.mdx'];
  const { transcript, findings: wrong } = readTranscript(mdx);
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  const removed = removedSchema.parse(parse(written.value['removed.yaml']));
  return { source: article.text, draft, mdx, transcript, removed };
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
  const lines = removed.lines.map(({ text }) => text);
  return [sorted([...wordsOf(transcript), ...lines, ...marks].join(' ')), sorted(source)];
}

function sorted(text: string): string {
  return [...text.replace(/\s/g, '')].sort().join('');
}

/**
 * Compiles the MDX with Astro's engine and options, runs it, and gives the text of each heading
 * and paragraph, as a browser would show it.
 */
export async function shownText(mdx: string): Promise<string[]> {
  const shown: string[] = [];
  const element = (type: unknown, props: unknown): unknown => {
    const { children } = props as { children?: unknown };
    const text = (Array.isArray(children) ? children : [children]).flat(9).join('');
    if (type === 'p' || type === 'h2') shown.push(text);
    else if (typeof type === 'function') return type(props);
    return type === 'p' || type === 'h2' ? '' : text;
  };
  const { default: Content } = await evaluate(mdx, {
    Fragment: 'fragment',
    jsx: element,
    jsxs: element,
    features: { gfm: false, smartPunctuation: false, frontmatter: true },
  });
  (Content as (props: object) => unknown)({ components: { Exchange: () => '' } });
  return shown;
}
