import type { Version } from '../../api.ts';

/**
 * Texts of files by their paths in the content: `notes.yaml` and the like are the interview’s,
 * `names/baku.yaml` is a name. Null where there is no file.
 */
export type Texts = Readonly<Record<string, string | null>>;

/** What an editor has changed beside a transcript: texts of files that are others now. */
export interface LayerWork {
  texts: Texts;
}

/** A file as it was read. */
export interface ReadFile {
  text: string | null;
  version: Version;
}

/** What is kept of the work on a layer: the files that were changed, and what they were before. */
export interface KeptLayer {
  layer: { slug: string; texts: Texts; base: Readonly<Record<string, ReadFile>> };
}

/** The files of an interview in which the layer is, or that a correction changes. */
export const LAYER_FILES = [
  'interview.mdx',
  'source.txt',
  'notes.yaml',
  'corrections.yaml',
] as const;

const NAME = /^names\/(.+)\.yaml$/;

/** The path of a name’s file. */
export function namePathOf(id: string): string {
  return `names/${id}.yaml`;
}

/** The id of the name whose file this is; undefined for a file of the interview. */
export function nameIdOf(path: string): string | undefined {
  return NAME.exec(path)?.[1];
}
