import type { APIRoute, GetStaticPaths } from 'astro';
import type { QuotableInterview } from '../../../core/model/passages.ts';
import { openLibrary } from '../../../library/library.ts';
import { quotable } from '../../../outputs/quotable.ts';

export const getStaticPaths = (async () => {
  const { interviews } = await openLibrary();
  return interviews.map((interview) => ({
    params: { slug: interview.slug },
    props: { passages: quotable(interview) },
  }));
}) satisfies GetStaticPaths;

/** The passages of one interview: what its pages quote from. */
export const GET: APIRoute<{ passages: QuotableInterview }> = ({ props }) =>
  Response.json(props.passages);
