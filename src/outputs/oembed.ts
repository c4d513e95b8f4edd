import { cardPath, exchangePath } from '../core/addresses/permalinks.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import { answerersOf } from '../core/model/people.ts';
import { exchangeTitle } from '../core/model/question.ts';
import { CARD_LAYOUTS } from './card-layouts.ts';
import { embedFrame, FRAME } from './embed.ts';
import type { Host } from './host.ts';
import { peopleInWords } from './names-in-words.ts';

/**
 * An answer as an oEmbed response of type “rich”: sites that know oEmbed frame the answer when
 * somebody pastes its address. It is a file, so it can't follow `maxwidth`; its frame shrinks to
 * the column that it is in.
 *
 * @see https://oembed.com (version 1.0, section 2.3)
 */
export function oembed(interview: Interview, exchange: Exchange, host: Host) {
  const answerers = answerersOf(interview, exchange);
  const card = cardPath(exchangePath(interview.slug, exchange.id), 'wide');
  const { width, height } = CARD_LAYOUTS.wide;
  return {
    version: '1.0',
    type: 'rich',
    title: exchangeTitle(exchange),
    ...(answerers.length > 0 && { author_name: peopleInWords(answerers, host.words) }),
    provider_name: host.name,
    provider_url: host.address(''),
    html: embedFrame(interview, exchange, host),
    ...FRAME,
    thumbnail_url: host.address(card),
    thumbnail_width: width,
    thumbnail_height: height,
  };
}
