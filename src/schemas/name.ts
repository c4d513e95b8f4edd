import { z } from 'zod';
import { NAME_KINDS } from '../core/model/layer.ts';
import { fileId, references } from './reference.ts';
import { text, wrong } from './text.ts';

/** `content/names/<id>.yaml`: an entry in the index of names. */
export const nameSchema = z
  .strictObject({
    /** As it is best known in English. */
    name: text,
    /** As an index lists it, `Aliyev, Ilham`, where that differs from the name. */
    index: text.optional(),
    /** What it is the name of. */
    kind: z.enum(NAME_KINDS),
    /** All other forms that occur in interviews or that a reader may search for, to the character. */
    aliases: z.array(text).default([]),
    /** Names (their files) whose words are part of this one, and which are listed along with it. */
    includes: z.array(fileId).default([]),
    /** Related names (their files). */
    see: z.array(fileId).default([]),
    /** A few words that explain it on the reading page. */
    note: text.max(
      90,
      wrong('must have at most 90 characters', 'Shorten it; “definition” may say more.'),
    ),
    /** One or two sentences that explain it on its own page. */
    definition: text,
    /** What note and definition rest on. */
    sources: references,
  })
  .meta({ docs: 'docs/editors-layer.md, “Names”,' });
