import { interviewPath, LEAD_ID } from '../core/addresses/permalinks.ts';
import type { ReadyInterview } from '../library/ready-interview.ts';
import { interviewMetadata } from '../outputs/metadata.ts';
import { aliasesIn, searchAliases } from '../outputs/search-aliases.ts';
import { absolute } from '../site.ts';
import { plainFigureLinks } from './figures.ts';
import {
  type ExchangeView,
  exchangeView,
  type TranscriptView,
  transcriptView,
} from './interview.ts';
import type { Link } from './link.ts';
import { type NoteSourcesView, noteSourcesView } from './notes.ts';

/** An interview as one file to be kept. Its addresses are full, since it is read elsewhere. */
export interface SavedInterviewView extends TranscriptView {
  /** Address of the interview's page. */
  address: string;
  description: string;
  /** Other spellings of what the interview writes: see `outputs/search-aliases.ts`. */
  aliases: string;
  exchanges: (ExchangeView & { figures: Link[] })[];
  noteSources: NoteSourcesView[];
}

export function savedInterviewView(interview: ReadyInterview): SavedInterviewView {
  const { slug, exchanges, figures, layer } = interview;
  return {
    ...transcriptView(interview, absolute, true),
    address: absolute(interviewPath(slug)),
    description: interviewMetadata(interview).description,
    aliases: aliasesOf(interview),
    exchanges: exchanges.map((exchange) => ({
      ...exchangeView(interview, exchange, absolute),
      figures: plainFigureLinks(slug, exchange.id, figures.get(exchange.id), absolute),
    })),
    noteSources: noteSourcesView(layer?.notes ?? [], interview),
  };
}

function aliasesOf({ passages, mentions }: ReadyInterview): string {
  const aliases = [...passages]
    .filter(([at]) => at !== LEAD_ID)
    .map(([, answer]) => searchAliases(answer, aliasesIn(answer, mentions)));
  return [...new Set(aliases.filter(Boolean))].join('; ');
}
