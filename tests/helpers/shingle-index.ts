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
  const files = shingleFiles(
    interviews.map((interview) => ({
      slug: interview.slug,
      passages: passageTexts(interview).map((text) => ({ ...PASSAGE, text })),
    })),
  );
  const loaded: string[] = [];
  const load: LoadFile = async <T>(path: string) => {
    loaded.push(path);
    if (!files.has(path)) throw new Error(`404 ${path}`);
    return files.get(path) as T;
  };
  return { files, index: files.get('index.json') as ShingleIndex, load, loaded };
}

const PASSAGE = { part: 'answer', by: [], at: 'a', exchange: 1, paragraph: 1, id: 'a-1' } as const;

/** The texts of an interview, passage by passage. */
export function passageTexts({ lead, answers }: GeneratedInterview): string[] {
  return [lead, ...answers.flatMap(({ question, paragraphs }) => [question, ...paragraphs])];
}
