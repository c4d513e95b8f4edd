import { readFileSync, writeFileSync } from 'node:fs';
import { ARTICLE, DECISIONS, FIELDS } from '../helpers/hostile-interview.ts';
import { longInterview } from '../helpers/long-interview.ts';
import { type EditableSite, editableSite } from '../helpers/registry-site.ts';
import { writeFiles } from '../helpers/small-site.ts';

/** All that belongs to the editor's layer. */
const LAYER = ['interviews/seitov-2025/notes.yaml', 'names', 'maps', 'timelines', 'routes'];

/** The texts of the long interview that are as long as an editor may make them. */
export const LONG = {
  question: `${'Who counts the syllables of a name? '.repeat(83)}And why?`,
  name: `${'Nobody of Nowhere '.repeat(11)}N.`,
  label: 'Syllables and names '.repeat(15).trim(),
};

/** Files of somebody else’s, beside the site, in folders that a build could take for its own. */
export const BESIDE = {
  '.imported-new/letter.txt': 'Dear',
  '.imported-old/letter.txt': 'Dear',
};

/**
 * Writes the content of a site of three interviews, without the editor's layer: the project's own,
 * one of hostile texts, which is the newest, and a long one. Gives its folder.
 */
export function importedContent(): string {
  const site = editableSite('.cache/content/imported');
  for (const path of LAYER) site.remove(path);
  importArticle(site, 'hostile-2025', ARTICLE, {
    ...{ date: '2025-12-31', language: 'en', url: '', 'publisher-url': 'https://evil.example/' },
    ...FIELDS,
    ...DECISIONS,
  });
  const turns = longInterview(3_500).passages.map(({ part, text }) =>
    part === 'question' ? `${text.slice(0, -1)}?` : text,
  );
  importArticle(site, 'long-2024', articleOf([LONG.question, 'Somebody has to.', ...turns]), {
    ...{ title: 'A talk about syllables', date: '2024-02-29', language: 'en' },
    ...{ interviewee: LONG.name, role: 'keeper of syllables', interviewer: '' },
    ...{ publisher: 'Nowhere', 'publisher-url': 'https://nowhere.example/', url: '' },
  });
  const mdx = 'interviews/long-2024/interview.mdx';
  const [label = ''] = /label="[^"]+"/.exec(readFileSync(`${site.content}/${mdx}`, 'utf8')) ?? [];
  site.edit(mdx, label, `label="${LONG.label}"`);
  writeFiles('.cache/sites', BESIDE);
  return site.content;
}

/** Makes an interview of an article with the project's command; the fields are said by hand. */
function importArticle(
  site: EditableSite,
  slug: string,
  text: string,
  fields: Record<string, string>,
): void {
  const article = `${site.content}/../${slug}.txt`;
  writeFileSync(article, text);
  const said = Object.entries(fields).flatMap(([name, value]) => [`--${name}`, value]);
  const { status, output } = site.run('import', article, '--slug', slug, '--yes', ...said);
  if (status !== 0) throw new Error(output);
}

/** A dash opens each question, and the first paragraph of each answer. */
function articleOf(paragraphs: readonly string[]): string {
  const asks = (text = '') => text.endsWith('?');
  return paragraphs
    .map((text, index) => (asks(text) || asks(paragraphs[index - 1]) ? `– ${text}` : text))
    .join('\n\n');
}
