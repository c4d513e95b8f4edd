import { createHash } from 'node:crypto';
import {
  exchangePath,
  interviewPath,
  JSON_SCHEMA_PATH,
  passagePath,
  sourcePath,
} from '../core/addresses/permalinks.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import { type Section, sectionsOf, type TranscriptPassage } from '../core/model/passages.ts';
import type { Host } from './host.ts';
import { passageSelector, textQuoteSelector } from './text-quote-selector.ts';

/** An interview for machines. `schemas/interview-json.ts` explains each field. */
export function interviewJson(interview: Interview, host: Host) {
  const { slug, title, date, language, people, publisher, rights } = interview;
  return {
    $schema: host.address(JSON_SCHEMA_PATH),
    slug,
    url: host.address(interviewPath(slug)),
    title,
    date,
    language,
    people,
    publisher,
    rights,
    ...editionsJson(interview, host),
    sources: interview.sources.map(({ id, kind, publisher, url, retrieved, note }) => ({
      ...{ id, kind, publisher, url, retrieved, note },
    })),
    textOfRecord: {
      url: host.address(sourcePath(slug)),
      sha256: createHash('sha256').update(interview.sourceText).digest('hex'),
    },
    sections: sectionsOf(interview).map((section) => sectionJson(interview, section, host)),
    keySentences: keySentencesJson(interview, host),
    corrections: interview.corrections,
  };
}

/** Of which interview it is a translation, and its editions in other languages. */
function editionsJson({ translation, editions }: Interview, host: Host) {
  const address = (slug: string) => host.address(interviewPath(slug));
  return {
    ...(translation && {
      translation: { of: address(translation.of), translators: translation.translators },
    }),
    ...(editions && {
      editions: editions.map(({ slug, language, isOriginal }) => ({
        ...{ url: address(slug), language, isOriginal },
      })),
    }),
  };
}

/** The page of an exchange in each other edition that has it. */
function exchangeEditionsJson({ editions }: Interview, exchange: Exchange, host: Host) {
  return editions?.flatMap(({ slug, language, exchanges }) => {
    const id = exchanges[exchange.id];
    return id === undefined ? [] : [{ url: host.address(exchangePath(slug, id)), language }];
  });
}

/** One sentence of each answer, as targets of annotations; missing where nobody has chosen any. */
function keySentencesJson({ slug, layer, exchanges }: Interview, host: Host) {
  const paragraphs = new Map(
    exchanges.flatMap(({ answer }) => answer.map(({ id, text }) => [id, text])),
  );
  return layer?.keySentences.map(({ at, paragraph, start, end }) => ({
    source: host.address(exchangePath(slug, at)),
    selector: textQuoteSelector(paragraphs.get(paragraph) as string, { start, end }),
  }));
}

function sectionJson(interview: Interview, { exchange, passages }: Section, host: Host) {
  return {
    ...(exchange && { exchange: exchangeJson(interview, exchange, host) }),
    passages: passages.map((passage, index) => ({
      ...passageJson(interview, passage, host),
      selector: passageSelector(passages, index),
    })),
  };
}

function exchangeJson(interview: Interview, exchange: Exchange, host: Host) {
  const { id, number, label, topics } = exchange;
  return {
    ...{ id, number, label, topics, url: host.address(exchangePath(interview.slug, id)) },
    ...(interview.editions && { editions: exchangeEditionsJson(interview, exchange, host) }),
  };
}

function passageJson({ slug, layer }: Interview, passage: TranscriptPassage, host: Host) {
  const { part, by, id, paragraph, text, inlines, shape, remarks } = passage;
  const attributions = layer?.attributions
    .filter((span) => span.paragraph === id)
    .map(({ attribution, start, end, quote, signal }) => ({
      ...{ attribution, start, end, text: quote, signal },
    }));
  return {
    ...{ part, by, id },
    ...(paragraph > 0 && { number: paragraph }),
    ...(part !== 'heading' && { url: host.address(passagePath(slug, passage)) }),
    ...{ text, inlines, shape, remarks, attributions },
  };
}
