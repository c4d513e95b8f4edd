import {
  CARD_SHAPES,
  cardPath,
  embedPath,
  exchangePath,
  oembedPath,
} from '../core/addresses/permalinks.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import { OEMBED_TYPE } from '../outputs/content-types.ts';
import { embedFrame, embedSnippet } from '../outputs/embed.ts';
import { absolute, href } from '../site.ts';
import { host } from './host.ts';
import type { Link } from './link.ts';
import { words } from './words.ts';

/** How an answer is put into the pages of others. */
export interface SharedView {
  /** HTML of a quotation, and of a frame with the answer in it. */
  snippet: string;
  frame: string;
  /** What the frame shows. */
  embed: string;
  /** Pictures of each shape. */
  cards: Link[];
  /** What tells other sites how to embed the answer when somebody pastes its address. */
  oembed: { type: string; href: string };
}

export function sharedView(interview: Interview, exchange: Exchange): SharedView {
  const path = exchangePath(interview.slug, exchange.id);
  return {
    snippet: embedSnippet(interview, exchange, host),
    frame: embedFrame(interview, exchange, host),
    embed: href(embedPath(path)),
    cards: CARD_SHAPES.map((shape) => ({
      href: href(cardPath(path, shape)),
      label: words.pages.shapes[shape],
    })),
    oembed: { type: OEMBED_TYPE, href: absolute(oembedPath(path)) },
  };
}
