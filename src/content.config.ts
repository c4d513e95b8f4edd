import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { figureLoader, interviewLoader, nameLoader, pageLoader } from './archive/loader.ts';
import type { RouteMap, Timeline } from './core/model/figures.ts';
import type { Interview } from './core/model/interview.ts';
import type { Name } from './core/model/layer.ts';
import { pageSchema } from './schemas/page.ts';
import { contentFolder } from './settings.ts';

export const collections = {
  /** Parsed, validated and checked by the loader (`schemas/` documents the fields). */
  interviews: defineCollection({
    loader: interviewLoader(contentFolder),
    schema: z.custom<Interview>(),
  }),
  /** The index of names. */
  names: defineCollection({ loader: nameLoader(contentFolder), schema: z.custom<Name>() }),
  /** Maps with the routes and places that they show. */
  maps: defineCollection({
    loader: figureLoader('maps', contentFolder),
    schema: z.custom<RouteMap>(),
  }),
  /** What came before. */
  timelines: defineCollection({
    loader: figureLoader('timelines', contentFolder),
    schema: z.custom<Timeline>(),
  }),
  /** Pages of plain text about the site, such as /about/. */
  pages: defineCollection({
    loader: pageLoader(contentFolder),
    schema: pageSchema,
  }),
};
