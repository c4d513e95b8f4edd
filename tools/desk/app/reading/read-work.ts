import type { Outcome } from '../../../importer/draft.ts';
import { type Input, openArticle, sha256, sourceOf } from '../../../importer/input.ts';
import {
  type Imported,
  type InterviewFiles,
  interviewFiles,
  knownValues,
  proposedHeads,
  suggestedValues,
} from '../../../importer/interview-files.ts';
import { readArticle } from '../../../importer/read-article.ts';
import { titlesOf } from '../../../importer/titles.ts';
import { fromBase64 } from '../../file-content.ts';
import type { ReceivedFile, Work } from '../model/work.ts';
import { type ArticleView, type HeadView, lineViews, refOfExchange } from './article-view.ts';
import { existingIn } from './existing-work.ts';

/** Opens the file of an article. */
export async function openFile({ name, base64 }: ReceivedFile): Promise<Outcome<Input>> {
  return openArticle(fromBase64(base64), name);
}

/** All that the reading of an article depends on. */
export type Article = Pick<Work, 'decisions' | 'folder'> & { file: ReceivedFile };

/** Reads an article by the decisions of its editor. */
export function readWork(
  input: Input,
  { folder, decisions }: Omit<Article, 'file'>,
): Outcome<Imported> {
  const existing = folder && existingIn(folder);
  if (existing?.findings) return { findings: existing.findings };
  const { value: reading, findings } = readArticle(input.article, decisions);
  if (!reading) return { findings };
  return { value: { input, reading, existing: existing?.value } };
}

/** What the desk shows of an article. */
export function viewOf(read: Imported, work: Work): ArticleView {
  const { lines, draft, doubts } = read.reading;
  const known = knownValues(read, work.values);
  const { lead, exchanges, closing, people } = draft;
  return {
    ...{ lines: lineViews(lines, draft), doubts, people, draft: { lead, exchanges, closing } },
    decisions: work.decisions,
    ...{ known, suggested: suggestedValues(read, known), heads: headsOf(read, work) },
  };
}

/** Ids, labels and topics: the editor’s, or else those that the interview has, or else proposed ones. */
function headsOf(read: Imported, { values, heads }: Work): HeadView[] {
  const { exchanges } = read.reading.draft;
  const own = exchanges.map((exchange) => heads[refOfExchange(exchange)] ?? {});
  const taken = own.flatMap(({ id }) => id ?? []);
  const proposed = proposedHeads(read, knownValues(read, values), taken);
  const titles = titlesOf(exchanges);
  return exchanges.map((exchange, index) => {
    const { id = '', label = '', topics } = proposed[index] ?? {};
    return {
      ...{ id, label, ...(topics?.length && { topics }), ...own[index] },
      ...{ ref: refOfExchange(exchange), title: titles[index] ?? '' },
    };
  });
}

/** The files of an interview, exactly as the command line writes them. */
export async function filesOf(
  read: Imported,
  { decisions, known, heads }: ArticleView,
): Promise<Outcome<InterviewFiles>> {
  return interviewFiles(read, {
    ...{ decisions, values: known },
    heads: heads.map(({ id, label, topics }) => ({ id, label, topics })),
    sha256: await sha256(sourceOf(read.input)),
  });
}
