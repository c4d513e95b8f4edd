import { z } from 'zod';
import { fileId, reference, references } from './reference.ts';
import { count, text, wrong } from './text.ts';

const LONGITUDE = wrong('must be a longitude, from -180 to 180', 'Write [longitude, latitude].');
const LATITUDE = wrong('must be a latitude, from -90 to 90', 'Write [longitude, latitude].');
const POINT = wrong('must be a point', 'Write it like [50.4, 40.3], longitude first.');

/** Degrees (WGS 84), longitude first. */
const point = z.tuple(
  [
    z.number().min(-180, LONGITUDE).max(180, LONGITUDE),
    z.number().min(-90, LATITUDE).max(90, LATITUDE),
  ],
  POINT,
);

/** `content/places.yaml`: where places are. Routes and maps refer to them by their ids. */
export const placesSchema = z
  .strictObject({
    /** The gazetteers, by a short name. */
    sources: z.record(fileId, reference),
    places: z.record(
      fileId,
      z.strictObject({
        name: text,
        point,
        /** Which of the gazetteers above gives the position. */
        source: fileId,
      }),
    ),
  })
  .meta({ docs: 'docs/editors-layer.md, “A map”,' });

/** `content/routes/<id>.yaml`: a route as a map draws it. */
export const routeSchema = z
  .strictObject({
    name: text,
    /** A branch is drawn thinner. */
    branch: z.boolean().default(false),
    legs: z.array(
      z.strictObject({
        by: z.enum(['rail', 'sea']),
        /** Ids of places, and points at which the line bends between them. */
        through: z
          .array(
            z.union(
              [fileId, point],
              wrong(
                'must be the id of a place, or a point',
                'Write it like aktau or [50.4, 40.3].',
              ),
            ),
          )
          .min(2, wrong('must join at least two places', 'Add where it begins and where it ends.')),
        /** Where it comes from before its first place. */
        from: text.optional(),
        /** Where it goes on from its last place. */
        to: text.optional(),
      }),
    ),
    sources: references,
  })
  .meta({ docs: 'docs/editors-layer.md, “A map”,' });

const view = z.strictObject({
  /** CSS pixels at which it is drawn. */
  width: count,
  height: count,
  /** Corners, south-west and north-east. */
  extent: z.tuple(
    [point, point],
    wrong('must be two corners', 'Write the south-west and the north-east: [[25, 35], [75, 50]].'),
  ),
  /** Ids of the places that get a label, as far as there is room; the most important first. */
  places: z.array(fileId).default([]),
  /** Names of countries and seas, at the middle of the words. */
  areas: z
    .array(z.strictObject({ name: text, kind: z.enum(['country', 'sea']), point }))
    .default([]),
});

/** `content/maps/<id>.yaml`: what a map shows. The coast is Natural Earth's. */
export const mapSchema = z
  .strictObject({
    title: text,
    caption: text,
    /** Licences of what it is made of. */
    credits: text,
    routes: z.array(fileId).min(1, wrong('must have at least one route', 'Add its id.')),
    /** Ids of the places that the interview names; they get a ring. */
    named: z.array(fileId).default([]),
    /** How it is drawn on wide screens, and on narrow ones. */
    views: z.strictObject({ wide: view, narrow: view }),
    sources: references,
  })
  .meta({ docs: 'docs/editors-layer.md, “A map”,' });
