import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../library/site-library.ts';
import { atomFeed, countArchives, jsonFeed } from '../../outputs/feed.ts';
import { host } from '../../views/host.ts';

export const getStaticPaths = (() => {
  const { interviews } = library;
  return Array.from({ length: countArchives(interviews) }, (_, index) => index + 1).flatMap(
    (archive) =>
      (['xml', 'json'] as const).map((format) => ({
        params: { archive: String(archive), format },
        props: { archive, format },
      })),
  );
}) satisfies GetStaticPaths;

/** The parts of the feeds with older interviews. */
export const GET: APIRoute<{ archive: number; format: 'xml' | 'json' }> = ({ props }) => {
  const { archive, format } = props;
  if (format === 'xml')
    return new Response(atomFeed(library.interviews, host, library.site, archive));
  return Response.json(jsonFeed(library.interviews, host, library.site, archive));
};
