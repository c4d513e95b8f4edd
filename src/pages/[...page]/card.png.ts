import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../library/site-library.ts';
import { cachedCard } from '../../outputs/card-cache.ts';
import type { Card } from '../../outputs/card-drawing.ts';
import { siteCards } from '../../outputs/cards.ts';
import { typedAs } from '../../outputs/content-types.ts';
import { site } from '../../site.ts';

/** A picture depends only on its texts, so all sites built from this code share the folder. */
const CACHE = '.cache/cards';

export const getStaticPaths = (() => {
  const { interviews } = library;
  return siteCards(interviews, site).map(({ path, card }) => ({
    params: { page: path.replace(/\/$/, '') || undefined },
    props: { card },
  }));
}) satisfies GetStaticPaths;

/** The preview picture of a page for shared links. Only a new one is drawn. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) => {
  const { png } = await cachedCard(props.card, CACHE);
  return new Response(png, typedAs('.png'));
};
