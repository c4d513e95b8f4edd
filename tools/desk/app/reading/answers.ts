import type { Outcome } from '../../../importer/draft.ts';
import type { Imported } from '../../../importer/interview-files.ts';
import type { FileContent } from '../../api.ts';
import { bytesOf, contentOf } from '../../file-content.ts';
import { correct, correctionsIn } from '../layer/corrections.ts';
import { readLayer } from '../layer/read-layer.ts';
import { addressProblems, detailProblems } from '../model/problems.ts';
import type { Work } from '../model/work.ts';
import type { ArticleView } from './article-view.ts';
import { untouchedFiles, workOn } from './existing-work.ts';
import { type Article, filesOf, viewOf as makeView, openFile, readWork } from './read-work.ts';
import type { Requests } from './requests.ts';

/** The article that was opened last: its pages are not taken apart again for each key. */
const inputOf = remembering(openFile);
/** A reading depends on what was decided, not on what is typed into fields. */
const readingOf = remembering(async (article: Article) => {
  const { value, findings } = await inputOf(article.file);
  return value ? readWork(value, article) : { findings };
});
const viewOf = remembering(async (work: Work): Promise<Outcome<Viewed>> => {
  const { file, decisions, folder } = work;
  if (!file) return { findings: [] };
  const { value, findings } = await readingOf({ file, decisions, ...(folder && { folder }) });
  return value ? { value: { read: value, view: makeView(value, work) } } : { findings };
});

/** An article that is read, and what the desk shows of it. */
interface Viewed {
  read: Imported;
  view: ArticleView;
}

/** What the reader answers, by what it is asked. */
export const answers: {
  [Kind in keyof Requests]: (ask: Requests[Kind]['ask']) => Promise<Requests[Kind]['answer']>;
} = {
  async open(file) {
    const { value, findings } = await inputOf(file);
    if (!value) return { findings };
    return { value: { text: value.article.text, leftOut: value.leftOut } };
  },
  async read(work) {
    const { value, findings } = await viewOf(work);
    return value ? { value: value.view } : { findings };
  },
  async write(work) {
    const { value, findings } = await viewOf(work);
    if (!value) return { findings };
    const { read, view } = value;
    const written = await filesOf(read, view);
    if (!written.value) return { findings: written.findings };
    const made = Object.entries<string | Uint8Array>({ ...written.value }).map(
      ([name, data]): [string, FileContent] => [
        name,
        typeof data === 'string' ? { text: data } : contentOf(data),
      ],
    );
    const names = made.map(([name]) => name);
    const files = (await untouchedFiles(work, names)) ?? Object.fromEntries(made);
    const mdx = new TextDecoder().decode(bytesOf(files['interview.mdx'] as FileContent));
    const problems = [
      ...detailProblems(mdx, peopleIn(read)),
      ...addressProblems(work.slug, view.heads),
    ];
    return { value: { files, problems } };
  },
  layer: async (layer) => readLayer(layer),
  corrections: async ({ texts, pasted }) => correctionsIn(texts, pasted),
  correct: ({ texts, wording, date }) => correct(texts, wording, date),
  begin: ({ slug, folder }) => workOn(slug, folder),
};

function peopleIn({ reading }: Imported): (string | undefined)[] {
  return reading.draft.people.map(({ name }) => name);
}

/**
 * Does work once for the same question, asked again and again: the last answer is remembered, and
 * what it was asked of, as JSON.
 */
function remembering<Ask, Answer>(work: (ask: Ask) => Answer): (ask: Ask) => Answer {
  let last: { key: string; answer: Answer } | undefined;
  return (ask) => {
    // What is undefined was emptied: that is something else than never filled in.
    const key = JSON.stringify(ask, (_, value) => (value === undefined ? null : value));
    if (last?.key !== key) last = { key, answer: work(ask) };
    return last.answer;
  };
}
