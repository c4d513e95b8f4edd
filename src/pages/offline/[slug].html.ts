import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import SavedInterview from '../../layouts/SavedInterview.astro';
import { keyed } from '../../library/keyed.ts';
import type { ReadyInterview } from '../../library/ready-interview.ts';
import { library } from '../../library/site-library.ts';
import { typedAs } from '../../outputs/content-types.ts';
import { savedInterviewView } from '../../views/saved-interview.ts';

export const getStaticPaths = (() => {
  const { interviews } = library;
  return keyed(
    interviews.map((interview) => ({
      params: { slug: interview.slug },
      props: { interview },
    })),
  );
}) satisfies GetStaticPaths;

/** An interview as one file. It is no page of the site, so it is not made as one. */
export const GET: APIRoute<{ interview: ReadyInterview }> = async ({ props: { interview } }) => {
  const container = await AstroContainer.create();
  const props = { view: savedInterviewView(interview) };
  const html = await container.renderToString(SavedInterview, { partial: false, props });
  return new Response(html, typedAs('.html'));
};
