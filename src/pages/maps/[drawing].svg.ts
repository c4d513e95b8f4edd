import type { APIRoute, GetStaticPaths } from 'astro';
import { mapPath } from '../../core/addresses/permalinks.ts';
import { library } from '../../library/site-library.ts';
import { typedAs } from '../../outputs/content-types.ts';
import { drawMap } from '../../outputs/map/draw.ts';
import { layoutMap } from '../../outputs/map/layout.ts';
import { readLand } from '../../outputs/map/projection.ts';
import { paletteOf, SCHEMES } from '../../styles/colours.ts';

/** Each map wide and narrow, light and dark. */
export const getStaticPaths = (() => {
  const { maps, site } = library;
  const land = maps.length > 0 ? readLand() : [];
  return maps.flatMap((map) =>
    (['wide', 'narrow'] as const).flatMap((view) => {
      const layout = layoutMap(map, map.views[view], land);
      return SCHEMES.map((scheme) => ({
        params: { drawing: mapPath(map.id, view, scheme).slice('maps/'.length, -'.svg'.length) },
        props: { svg: drawMap(layout, paletteOf(scheme, site.colours[scheme])) },
      }));
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, typedAs('.svg'));
