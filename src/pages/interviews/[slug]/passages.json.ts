import type { APIRoute, GetStaticPaths } from 'astro';
import type { QuotableInterview } from '../../../core/model/passages.ts';
import { keyed } from '../../../library/keyed.ts';
import { library } from '../../../library/site-library.ts';
import { quotable } from '../../../outputs/quotable.ts';
import { words } from '../../../views/words.ts';

export const getStaticPaths = (() => {
  const { interviews } = library;
  return keyed(
    interviews.map((interview) => ({
      params: { slug: interview.slug },
      props: { passages: quotable(interview, words) },
    })),
  );
}) satisfies GetStaticPaths;

/** The passages of one interview: what its pages quote from. */
export const GET: APIRoute<{ passages: QuotableInterview }> = ({ props }) =>
  Response.json(props.passages);
