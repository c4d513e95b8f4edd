import type { Decision } from '../../../../src/core/model/decisions.ts';
import type { Values } from '../../../importer/fields.ts';
import type { ExchangeHead } from '../../../importer/write-mdx.ts';
import type { FileContent, Version } from '../../api.ts';

/** What an editor has given and decided: all that is kept of unfinished work, as JSON. */
export interface Work {
  /** The article’s file as it came; none yet on a new page. */
  file?: ReceivedFile;
  decisions: readonly Decision[];
  values: Values;
  /** What the editor has changed of the exchanges, by the first line of each. */
  heads: Readonly<Record<string, Partial<ExchangeHead>>>;
  /** Name of the interview’s folder; empty until it is chosen. */
  slug: string;
  /** The folder as it was when the editor opened it; none for a new interview. */
  folder?: Folder;
}

/** The file of an article. */
export interface ReceivedFile {
  name: string;
  base64: string;
}

/** The files of an interview that is there already, and their versions. */
export interface Folder {
  files: Readonly<Record<string, FileContent>>;
  versions: Readonly<Record<string, Version>>;
}

/** Work that has not begun. */
export const NOTHING: Work = { decisions: [], values: {}, heads: {}, slug: '' };
