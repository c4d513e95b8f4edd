import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '../../../../library/keyed.ts';
import { library } from '../../../../library/site-library.ts';
import { oembed } from '../../../../outputs/oembed.ts';
import { type AnswerProps, answerPaths } from '../../../../views/answer.ts';
import { host } from '../../../../views/host.ts';

export const getStaticPaths = (() => keyed(answerPaths(library))) satisfies GetStaticPaths;

/** How another site embeds an answer. */
export const GET: APIRoute<AnswerProps> = ({ props: { interview, exchange } }) =>
  new Response(`${JSON.stringify(oembed(interview, exchange, host), null, 2)}\n`);
