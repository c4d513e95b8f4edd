/**
 * The editor's layer: what is beside a transcript and never part of it. All of it can be
 * taken away, and the transcript reads as before. The fields are explained in `schemas/`.
 */

/** A publication that a fact rests on. */
export interface Reference {
  publisher: string;
  title: string;
  url: string;
  /** A year, a month or a day (ISO 8601), or `undated`. */
  date: string;
}

/** Kinds of names, in the order in which the index shows them. */
export const NAME_KINDS = [
  'person',
  'organisation',
  'place',
  'route',
  'event',
  'document',
  'term',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** An entry in the index of names. */
export interface Name {
  /** The file's name and the last part of the address. */
  id: string;
  /** As it is best known in English. */
  name: string;
  /** As an index lists it, `Aliyev, Ilham`, where that differs from the name. */
  index?: string;
  kind: NameKind;
  /** Other forms and spellings. */
  aliases: string[];
  /** Ids of names whose words are part of this one, and which are listed along with it. */
  includes: string[];
  /** Ids of related names. */
  see: string[];
  /** A few words for the reading page. */
  note: string;
  /** One or two sentences for the name's own page. */
  definition: string;
  sources: Reference[];
}

/** The order of an index: by the form under which a name is listed. */
export function byHeading(a: Name, b: Name): number {
  const heading = ({ index, name }: Name) => index ?? name;
  return heading(a).localeCompare(heading(b), 'en');
}

/** A literal piece of a paragraph. Offsets count UTF-16 code units of `Paragraph.text`. */
export interface Span {
  /** Id of its exchange, or `lead`. */
  at: string;
  /** The paragraph's anchor, `connectivity-2`. */
  paragraph: string;
  start: number;
  end: number;
  /** The words themselves. */
  quote: string;
}

/** A note on a passage: what other sources report. */
export interface Note extends Span {
  /** Unique in the interview. */
  id: string;
  text: string;
  sources: Reference[];
}

/** Whose view a passage gives, where it is not the interviewee's own analysis. */
export type ReportedAttribution = 'official' | 'third-party';
/** The same for any passage: `own` where nothing is marked. */
export type Attribution = 'own' | ReportedAttribution;

/** A passage in which the interviewee reports or quotes somebody. */
export interface AttributedSpan extends Span {
  attribution: ReportedAttribution;
  /** The literal words that show it, `According to Tashkent`. */
  signal: string;
}

/** A map or a timeline, and the answer beside which it is shown. */
export interface Figure {
  /** Id of the exchange. */
  at: string;
  kind: 'map' | 'timeline';
  /** Name of the file in `maps/` or `timelines/`. */
  id: string;
  /** Whether it also leads the front page. */
  isOnFront: boolean;
}

/** The editor's layer of one interview: its `notes.yaml`. */
export interface Layer {
  notes: Note[];
  attributions: AttributedSpan[];
  /** One sentence for an answer, in the order of the answers. */
  keySentences: Span[];
  figures: Figure[];
}
