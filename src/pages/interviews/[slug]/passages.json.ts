import type { APIRoute, GetStaticPaths } from 'astro';
import { allInterviews } from '../../../library/interviews.ts';
import { quotable } from '../../../outputs/quotable.ts';
import type { QuotableInterview } from '../../../transcript/passages.ts';

export const getStaticPaths = (async () => {
  const interviews = await allInterviews();
  return interviews.map((interview) => ({
    params: { slug: interview.slug },
    props: { passages: quotable(interview) },
  }));
}) satisfies GetStaticPaths;

/** The passages of one interview: what its pages quote from. */
export const GET: APIRoute<{ passages: QuotableInterview }> = ({ props }) =>
  Response.json(props.passages);
