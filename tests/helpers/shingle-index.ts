import type { Part, QuotableInterview } from '../../src/core/model/passages.ts';
import type { LoadFile } from '../../src/core/quotation/candidates.ts';
import { shingleFiles } from '../../src/core/quotation/shingle-files.ts';
import type { ShingleIndex } from '../../src/core/quotation/shingles.ts';
import type { GeneratedInterview } from './generated-archive.ts';

/** An index in memory, which counts what is loaded from it. */
export interface IndexInMemory {
  files: ReadonlyMap<string, unknown>;
  index: ShingleIndex;
  load: LoadFile;
  /** The paths of the files that were loaded. */
  loaded: string[];
}

/** Makes the index of interviews as the build does. */
export function indexInMemory(interviews: readonly GeneratedInterview[]): IndexInMemory {
  const files = shingleFiles(interviews.map(quotableOf));
  const loaded: string[] = [];
  const load: LoadFile = async <T>(path: string) => {
    loaded.push(path);
    if (!files.has(path)) throw new Error(`404 ${path}`);
    return files.get(path) as T;
  };
  return { files, index: files.get('index.json') as ShingleIndex, load, loaded };
}

/** A generated interview as the check knows it. */
export function quotableOf(interview: GeneratedInterview): QuotableInterview {
  const { slug, title, lead, answers } = interview;
  const passage = (part: Part, at: string, exchange: number, paragraph: number, text: string) => ({
    ...{ part, by: part === 'answer' ? ['person'] : [], at, exchange, paragraph },
    ...{ id: paragraph > 0 ? `${at}-${paragraph}` : at, text },
  });
  return {
    ...{ slug, title, interviewees: 'Somebody', answering: ['person'] },
    ...{ people: { person: 'Somebody' }, publisher: 'The Gazette', language: 'en' },
    ...{ published: 'The Gazette, 1 May 2025', boilerplate: [title] },
    passages: [
      passage('lead', 'lead', 0, 1, lead),
      ...answers.flatMap(({ id, question, paragraphs }, index) => [
        passage('question', id, index + 1, 0, question),
        ...paragraphs.map((text, at) => passage('answer', id, index + 1, at + 1, text)),
      ]),
    ],
  };
}

/** The texts of an interview, passage by passage. */
export function passageTexts({ lead, answers }: GeneratedInterview): string[] {
  return [lead, ...answers.flatMap(({ question, paragraphs }) => [question, ...paragraphs])];
}
