import { basename } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { CARD_FILES, type CardShape } from '../../core/addresses/permalinks.ts';
import { keyed } from '../../library/keyed.ts';
import { library } from '../../library/site-library.ts';
import { cachedCard } from '../../outputs/card-cache.ts';
import type { Card } from '../../outputs/card-drawing.ts';
import { siteCards } from '../../outputs/cards.ts';
import { typedAs } from '../../outputs/content-types.ts';
import { CARD_CACHE } from '../../outputs/kept-files.ts';
import { paletteOf } from '../../styles/colours.ts';
import { host } from '../../views/host.ts';

interface Props {
  card: Card;
  shape: CardShape;
}

const LOOK = { colours: paletteOf('light', library.site.colours.light) };

export const getStaticPaths = (() => {
  const { interviews, site } = library;
  return keyed(
    siteCards(interviews, site.tagline, host).flatMap(({ path, card, shapes }) =>
      shapes.map((shape) => ({
        params: {
          page: path.replace(/\/$/, '') || undefined,
          card: basename(CARD_FILES[shape], '.png'),
        },
        props: { card, shape },
      })),
    ),
  );
}) satisfies GetStaticPaths;

/** A picture of a page for those who share it. Only a new one is drawn. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const { png } = await cachedCard(props.card, props.shape, LOOK, CARD_CACHE);
  return new Response(png, typedAs('.png'));
};
