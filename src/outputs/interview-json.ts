import { createHash } from 'node:crypto';
import {
  exchangePath,
  interviewPath,
  JSON_SCHEMA_PATH,
  leadPath,
  paragraphPath,
  sourcePath,
} from '../core/addresses/permalinks.ts';
import type { Exchange, Interview, Paragraph } from '../core/model/interview.ts';
import type { Layer } from '../core/model/layer.ts';
import type { Host } from './host.ts';

/** An interview for machines. `schemas/interview-json.ts` explains each field. */
export function interviewJson(interview: Interview, host: Host) {
  const { slug, title, date, language, interviewee, publisher, rights } = interview;
  const { name, honorific, role } = interviewee;
  return {
    $schema: host.address(JSON_SCHEMA_PATH),
    slug,
    url: host.address(interviewPath(slug)),
    title,
    date,
    language,
    interviewee: { name, honorific, role },
    publisher,
    rights,
    sources: interview.sources.map(({ id, kind, publisher, url, retrieved, note }) => ({
      ...{ id, kind, publisher, url, retrieved, note },
    })),
    textOfRecord: {
      url: host.address(sourcePath(slug)),
      sha256: createHash('sha256').update(interview.sourceText).digest('hex'),
    },
    lead: interview.lead.map((part) =>
      paragraph(part, host.address(leadPath(slug, part.number)), interview.layer),
    ),
    exchanges: interview.exchanges.map((exchange) => exchangeJson(interview, exchange, host)),
    corrections: interview.corrections,
  };
}

function exchangeJson({ slug, layer }: Interview, exchange: Exchange, host: Host) {
  const { id, number, label, topics, interviewer, question, answer } = exchange;
  const url = host.address(exchangePath(slug, id));
  const permalink = (part: Paragraph) => host.address(paragraphPath(slug, id, part.number));
  return {
    ...{ id, number, label, topics, interviewer, url },
    question: { text: question.text, inlines: question.inlines },
    answer: answer.map((part) => paragraph(part, permalink(part), layer)),
  };
}

function paragraph({ id, number, text, inlines }: Paragraph, url: string, layer?: Layer) {
  const voices = layer?.attributions
    .filter((passage) => passage.paragraph === id)
    .map(({ attribution, start, end, quote, signal }) => ({
      voice: attribution,
      start,
      end,
      text: quote,
      signal,
    }));
  return { id, number, url, text, inlines, voices };
}
