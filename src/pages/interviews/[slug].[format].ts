import type { APIRoute, GetStaticPaths } from 'astro';
import { ALTERNATE_FORMATS, type AlternateFormat } from '../../core/addresses/permalinks.ts';
import type { Interview } from '../../core/model/interview.ts';
import { keyed } from '../../library/keyed.ts';
import { library } from '../../library/site-library.ts';
import type { Host } from '../../outputs/host.ts';
import { interviewJson } from '../../outputs/interview-json.ts';
import { interviewMarkdown } from '../../outputs/markdown.ts';
import { interviewText } from '../../outputs/plain-text.ts';
import { type InterviewJson, interviewJsonSchema } from '../../schemas/interview-json.ts';
import { host } from '../../views/host.ts';

interface Props {
  interview: Interview;
  format: AlternateFormat;
}

const WRITERS: Record<AlternateFormat, (interview: Interview, host: Host) => string> = {
  json: (interview) => {
    const data: InterviewJson = interviewJson(interview, host);
    return `${JSON.stringify(interviewJsonSchema.parse(data), null, 2)}\n`;
  },
  md: interviewMarkdown,
  txt: interviewText,
};

export const getStaticPaths = (() => {
  const { interviews } = library;
  return keyed(
    interviews.flatMap((interview) =>
      ALTERNATE_FORMATS.map((format) => ({
        params: { slug: interview.slug, format },
        props: { interview, format },
      })),
    ),
  );
}) satisfies GetStaticPaths;

/** A whole interview as data, Markdown or plain text. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(WRITERS[props.format](props.interview, host));
