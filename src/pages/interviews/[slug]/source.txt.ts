import type { APIRoute, GetStaticPaths } from 'astro';
import { keyed } from '../../../library/keyed.ts';
import { library } from '../../../library/site-library.ts';
import { typedAs } from '../../../outputs/content-types.ts';

export const getStaticPaths = (() => {
  const { interviews } = library;
  return keyed(
    interviews.map(({ slug, sourceText }) => ({ params: { slug }, props: { sourceText } })),
  );
}) satisfies GetStaticPaths;

/** The text of record, byte for byte. */
export const GET: APIRoute<{ sourceText: string }> = ({ props }) =>
  new Response(new TextEncoder().encode(props.sourceText), typedAs('.txt'));
