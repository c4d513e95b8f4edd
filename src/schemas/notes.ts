import { z } from 'zod';
import { fileId, references } from './reference.ts';
import { count, text, wrong } from './text.ts';

/** Where the words are: the id of an exchange, or `lead`. */
const at = fileId;

/** Which one is meant where the words occur there more than once, from 1. */
const occurrence = count.optional();

/**
 * `notes.yaml`, beside an interview: the editor's layer. Everything in it is tied to literal words
 * of the transcript, which it quotes to the character.
 */
export const notesSchema = z
  .strictObject({
    /** One whole sentence for each answer, for readers in a hurry. */
    keySentences: z
      .array(
        z.strictObject({
          at,
          /** The sentence. */
          quote: text,
        }),
      )
      .default([]),
    /** Passages that do not give the interviewee's own analysis. */
    attributions: z
      .array(
        z.strictObject({
          at,
          /** An official position that is reported, or somebody who is quoted. */
          attribution: z.enum(['official', 'third-party']),
          /** The words that show it, `According to Tashkent`. */
          signal: text,
          occurrence,
          /** How far it goes; the sentence with the signal, where nothing is said. */
          passage: text.optional(),
        }),
      )
      .default([]),
    /** Notes on passages: what other sources report, without a verdict. */
    notes: z
      .array(
        z.strictObject({
          /** Unique in this file. */
          id: fileId,
          at,
          /** The words that it is about. */
          quote: text,
          occurrence,
          /** The note itself. */
          text: text.max(400, wrong('must have at most 400 characters', 'Shorten it.')),
          /** What it rests on. */
          sources: references,
        }),
      )
      .default([]),
    /** Maps and timelines that are shown at an answer. */
    figures: z
      .array(
        z.strictObject({
          at,
          kind: z.enum(['map', 'timeline']),
          /** Name of its file in `maps/` or `timelines/`. */
          id: fileId,
          /** Whether it also leads the front page while the interview is the newest. */
          front: z.boolean().default(false),
        }),
      )
      .default([]),
  })
  .optional()
  .meta({ docs: 'docs/editors-layer.md, “Notes, attributions and key sentences”,' });

export type NotesFile = NonNullable<z.infer<typeof notesSchema>>;
