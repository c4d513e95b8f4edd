import type { Finding } from '../../../../src/core/read/problem.ts';
import type { LeftOut } from '../../../importer/formats/received.ts';
import type { FileContent } from '../../api.ts';
import type { NewWording } from '../layer/correct.ts';
import type { LayerTexts, LayerView } from '../layer/layer-view.ts';
import type { Texts } from '../layer/layer-work.ts';
import type { DeskProblem } from '../model/problems.ts';
import type { Folder, ReceivedFile, Work } from '../model/work.ts';
import type { ArticleView } from './article-view.ts';

/** An article that can be read. */
export interface Opened {
  /** The text of record. */
  text: string;
  /** What the file has besides its text. */
  leftOut: LeftOut[];
}

/** The files of an interview, and what is wrong with what they say. */
export interface Written {
  files: Record<string, FileContent>;
  problems: DeskProblem[];
}

/** What the page may ask of the reader in its worker, and what it is answered. */
export interface Requests {
  open: { ask: ReceivedFile; answer: Answer<Opened> };
  read: { ask: Work; answer: Answer<ArticleView> };
  write: { ask: Work; answer: Answer<Written> };
  layer: { ask: LayerTexts; answer: Answer<LayerView> };
  corrections: { ask: { texts: Texts; pasted: string }; answer: Answer<NewWording[]> };
  correct: { ask: { texts: Texts; wording: NewWording; date: string }; answer: Answer<Texts> };
  begin: { ask: { slug: string; folder: Folder }; answer: Answer<Work> };
}

export type Answer<T> =
  | { value: T; findings?: undefined }
  | { value?: undefined; findings: Finding[] };

/** A request on its way. */
export type Message = {
  [Kind in keyof Requests]: { number: number; kind: Kind; ask: Requests[Kind]['ask'] };
}[keyof Requests];

/** An answer on its way; an error is one of ours. */
export type Reply = { number: number } & ({ answer: unknown } | { error: string });
