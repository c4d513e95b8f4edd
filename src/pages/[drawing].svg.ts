import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../library/site-library.ts';
import { typedAs } from '../outputs/content-types.ts';
import { siteIcon } from '../outputs/icon.ts';

/** The icon of the site, and the newsroom's logo if it has one. */
export const getStaticPaths = (() => {
  const { name, colours, icon, logo } = library.site;
  return [
    { params: { drawing: 'icon' }, props: { svg: icon?.svg ?? siteIcon(name, colours) } },
    ...(logo ? [{ params: { drawing: 'logo' }, props: { svg: logo.svg } }] : []),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, typedAs('.svg'));
