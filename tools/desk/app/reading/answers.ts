import type { Outcome } from '../../../importer/draft.ts';
import type { Input } from '../../../importer/input.ts';
import type { Imported } from '../../../importer/interview-files.ts';
import { contentOf } from '../../file-content.ts';
import { correct, correctionsIn } from '../layer/corrections.ts';
import { readLayer } from '../layer/read-layer.ts';
import { addressProblems, detailProblems } from '../model/problems.ts';
import type { ReceivedFile, Work } from '../model/work.ts';
import { workOn } from './existing-work.ts';
import { filesOf, openFile, readWork, viewOf } from './read-work.ts';
import type { Requests } from './requests.ts';

/** The article that was opened last: its pages are not taken apart again for each key. */
let last: { file: ReceivedFile; input: Promise<Outcome<Input>> } | undefined;

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
    const { value, findings } = await readingOf(work);
    return value ? { value: viewOf(value, work) } : { findings };
  },
  async write(work) {
    const { value, findings } = await readingOf(work);
    if (!value) return { findings };
    const written = await filesOf(value, work);
    if (!written.value) return { findings: written.findings };
    const files = Object.entries<string | Uint8Array>({ ...written.value }).map(([name, data]) => [
      name,
      typeof data === 'string' ? { text: data } : contentOf(data),
    ]);
    const { heads } = viewOf(value, work);
    const problems = [
      ...detailProblems(written.value['interview.mdx'], peopleIn(value)),
      ...addressProblems(work.slug, heads),
    ];
    return { value: { files: Object.fromEntries(files), problems } };
  },
  layer: async (layer) => readLayer(layer),
  corrections: async ({ texts, pasted }) => correctionsIn(texts, pasted),
  correct: ({ texts, wording, date }) => correct(texts, wording, date),
  begin: ({ slug, folder }) => workOn(slug, folder),
};

function peopleIn({ reading }: Imported): (string | undefined)[] {
  return reading.draft.people.map(({ name }) => name);
}

function inputOf(file: ReceivedFile): Promise<Outcome<Input>> {
  if (last?.file.base64 !== file.base64 || last.file.name !== file.name)
    last = { file, input: openFile(file) };
  return last.input;
}

async function readingOf(work: Work) {
  if (!work.file) return { findings: [] };
  const { value, findings } = await inputOf(work.file);
  return value ? readWork(value, work) : { findings };
}
