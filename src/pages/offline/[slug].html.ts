import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Interview } from '../../core/model/interview.ts';
import SavedInterview from '../../layouts/SavedInterview.astro';
import { figuresOf } from '../../library/figures.ts';
import { allInterviews } from '../../library/interviews.ts';
import { mentionsOf } from '../../library/names.ts';
import { typedAs } from '../../outputs/content-types.ts';

export const getStaticPaths = (async () => {
  const interviews = await allInterviews();
  return interviews.map((interview) => ({
    params: { slug: interview.slug },
    props: { interview },
  }));
}) satisfies GetStaticPaths;

/** An interview as one file. It is no page of the site, so it is not made as one. */
export const GET: APIRoute<{ interview: Interview }> = async ({ props: { interview } }) => {
  const container = await AstroContainer.create();
  const props = {
    interview,
    mentions: await mentionsOf(interview),
    figures: await figuresOf(interview),
  };
  const html = await container.renderToString(SavedInterview, { partial: false, props });
  return new Response(html, typedAs('.html'));
};
