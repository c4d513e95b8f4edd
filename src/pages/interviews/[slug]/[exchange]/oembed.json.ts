import type { APIRoute, GetStaticPaths } from 'astro';
import type { Exchange, Interview } from '../../../../core/model/interview.ts';
import { library } from '../../../../library/site-library.ts';
import { oembed } from '../../../../outputs/oembed.ts';
import { host } from '../../../../site.ts';

interface Props {
  interview: Interview;
  exchange: Exchange;
}

export const getStaticPaths = (() =>
  library.interviews.flatMap((interview) =>
    interview.exchanges.map((exchange) => ({
      params: { slug: interview.slug, exchange: exchange.id },
      props: { interview, exchange },
    })),
  )) satisfies GetStaticPaths;

/** How another site embeds an answer. */
export const GET: APIRoute<Props> = ({ props: { interview, exchange } }) =>
  new Response(`${JSON.stringify(oembed(interview, exchange, host), null, 2)}\n`);
