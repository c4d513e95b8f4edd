import { createHash } from 'node:crypto';
import {
  exchangePath,
  interviewPath,
  JSON_SCHEMA_PATH,
  LEAD_ID,
  passagePath,
  sourcePath,
} from '../core/addresses/permalinks.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import { passagesOf, type TranscriptPassage } from '../core/model/passages.ts';
import type { Host } from './host.ts';

/** An interview for machines. `schemas/interview-json.ts` explains each field. */
export function interviewJson(interview: Interview, host: Host) {
  const { slug, title, date, language, interviewee, publisher, rights } = interview;
  const { name, honorific, role } = interviewee;
  const passages = Map.groupBy(passagesOf(interview), ({ at }) => at);
  const json = (passage: TranscriptPassage) => passageJson(interview, passage, host);
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
    lead: passages.get(LEAD_ID)?.map(json) ?? [],
    exchanges: interview.exchanges.map((exchange) => ({
      ...exchangeJson(interview, exchange, host),
      answer: passages.get(exchange.id)?.slice(1).map(json) ?? [],
    })),
    corrections: interview.corrections,
  };
}

function exchangeJson({ slug }: Interview, exchange: Exchange, host: Host) {
  const { id, number, label, topics, interviewer, question } = exchange;
  return {
    ...{ id, number, label, topics, interviewer },
    url: host.address(exchangePath(slug, id)),
    question: { text: question.text, inlines: question.inlines },
  };
}

function passageJson({ slug, layer }: Interview, passage: TranscriptPassage, host: Host) {
  const { id, paragraph, text, inlines } = passage;
  const voices = layer?.attributions
    .filter((span) => span.paragraph === id)
    .map(({ attribution, start, end, quote, signal }) => ({
      ...{ voice: attribution, start, end, text: quote, signal },
    }));
  const url = host.address(passagePath(slug, passage));
  return { id, number: paragraph, url, text, inlines, voices };
}
