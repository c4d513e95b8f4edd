import type { APIRoute, GetStaticPaths } from 'astro';
import { openLibrary } from '../../library/library.ts';
import { cachedCard } from '../../outputs/card-cache.ts';
import type { Card } from '../../outputs/card-drawing.ts';
import { siteCards } from '../../outputs/cards.ts';
import { site } from '../../site.ts';

/** A picture depends on what it says alone, so all sites that are built of this code share them. */
const CACHE = '.cache/cards';

export const getStaticPaths = (async () => {
  const { interviews } = await openLibrary();
  return siteCards(interviews, site).map(({ path, card }) => ({
    params: { page: path.replace(/\/$/, '') || undefined },
    props: { card },
  }));
}) satisfies GetStaticPaths;

/** The picture that stands for a page where its link is shared. Only a new one is drawn. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) => {
  const { png } = await cachedCard(props.card, CACHE);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
