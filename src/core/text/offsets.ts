/** A part of a text: where it begins and ends, in UTF-16 code units. */
export interface Offsets {
  start: number;
  end: number;
}
