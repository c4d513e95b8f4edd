import type { Part } from '../../../../src/core/model/passages.ts';
import type { Person } from '../../../../src/core/model/people.ts';
import type { FieldPath, Finding } from '../../../../src/core/read/problem.ts';
import type { Texts } from './layer-work.ts';

/** What is read to show a layer: all texts, those that were changed among them. */
export interface LayerTexts {
  texts: Texts;
  /** The paths of those that were changed. */
  changed: readonly string[];
}

/** A passage as it is shown. */
export interface PassageView {
  id: string;
  part: Part;
  /** Who says it, where that has to be said. */
  by: string;
  text: string;
  /** Whether its words may be quoted by a note: questions and headings are no part of an answer. */
  isQuotable: boolean;
}

/** An exchange, or what is outside of exchanges. */
export interface SectionView {
  /** Id of the exchange, or `lead` … */
  at: string;
  label: string;
  passages: PassageView[];
}

/** An entry of the layer: its file, and where it is in there. A name is a whole file. */
export interface EntryPlace {
  kind: 'note' | 'attribution' | 'key' | 'name' | 'correction';
  file: string;
  path: FieldPath;
}

/** Words of a passage that an entry is about. Offsets count UTF-16 code units. */
export interface LayerMark extends EntryPlace {
  passage: string;
  start: number;
  end: number;
}

/** Something that is missing or wrong in a file of the layer. */
export interface LayerProblem {
  file: string;
  /** The field that it is about; empty where it is about all of the file. */
  path: FieldPath;
  message: string;
  suggestion: string;
}

/** An interview with its layer, read and checked. */
export interface LayerView {
  title: string;
  language: string;
  people: Person[];
  publisher: { name: string; url: string };
  sections: SectionView[];
  marks: LayerMark[];
  problems: LayerProblem[];
}

/** Why an interview can’t be read. */
export type Unread = { findings: Finding[] };

/** The place of an entry as one word, to compare it by. */
export function keyOf({ file, path }: Pick<EntryPlace, 'file' | 'path'>): string {
  return [file, ...path].join(' ');
}
