import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FORMATS, type CitationFormat } from '../../../core/addresses/permalinks.ts';
import { keyed } from '../../../library/keyed.ts';
import { library } from '../../../library/site-library.ts';
import { answerCitation, type CslItem, interviewCitation } from '../../../outputs/citation.ts';
import { citationFile } from '../../../outputs/citation-files.ts';
import { host } from '../../../views/host.ts';

interface Props {
  item: CslItem;
  format: CitationFormat;
}

export const getStaticPaths = (() => {
  const { interviews } = library;
  const items = interviews.flatMap((interview) => [
    { target: interview.slug, item: interviewCitation(interview, host) },
    ...interview.exchanges.map((exchange) => ({
      target: `${interview.slug}/${exchange.id}`,
      item: answerCitation(interview, exchange, host),
    })),
  ]);
  return keyed(
    items.flatMap(({ target, item }) =>
      CITATION_FORMATS.map((format) => ({ params: { target, format }, props: { item, format } })),
    ),
  );
}) satisfies GetStaticPaths;

/** The citation of an interview or an answer, as a file beside its page. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(citationFile(props.item, props.format, host.words));
