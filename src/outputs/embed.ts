import { embedPath, exchangePath } from '../core/addresses/permalinks.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import { exchangeTitle, questionText } from '../core/model/question.ts';
import { type CopiedConversation, conversationAt } from '../core/quotation/copy.ts';
import { htmlConversation } from '../core/quotation/copy-html.ts';
import { escapedText } from '../core/text/html.ts';
import type { Host } from './host.ts';
import { shorten } from './metadata.ts';
import { quotable } from './quotable.ts';

/** So many characters of what follows the question are quoted; a longer answer is shortened. */
const MOST_CHARACTERS = 1_000;
/** A paragraph of which fewer fit is left out. */
const SHORTEST = 80;

/** The size of a framed answer, in px: about as wide as a column of text; it scrolls. */
export const FRAME = { width: 600, height: 400 };

/**
 * An answer with its question as HTML for any page: a quotation with who says what and a link, and
 * neither script nor style. A long answer is shortened, and says so.
 */
export function embedSnippet(interview: Interview, exchange: Exchange, host: Host): string {
  const quoted = quotable(interview, host.words);
  const spans = quoted.passages
    .filter(({ at }) => at === exchange.id)
    .map((passage) => ({ passage, start: 0, end: passage.text.length }));
  const link = host.address(exchangePath(interview.slug, exchange.id));
  // Shortened, a question would be another one.
  const asked = exchange.question ? questionText(exchange.question).length : 0;
  const conversation = conversationAt(
    { interview: quoted, spans },
    link,
    host.words.quoting.origins,
  );
  return htmlConversation(
    shortened(conversation, asked + MOST_CHARACTERS, host.words.texts.shortened),
  );
}

/**
 * As much of a conversation as fits, and a credit that says if that is not all.
 *
 * @param most characters
 * @param saying says of a credit that words are missing above it
 */
function shortened(
  conversation: CopiedConversation,
  most: number,
  saying: (credit: string) => string,
): CopiedConversation {
  let left = most;
  const turns = conversation.turns.flatMap((turn) => {
    const room = left;
    left -= turn.text.length;
    return room >= SHORTEST ? [{ ...turn, text: shorten(turn.text, room) }] : [];
  });
  if (left >= 0) return conversation;
  return { ...conversation, turns, credit: saying(conversation.credit) };
}

/** The page of an answer that other sites may frame, in its frame. */
export function embedFrame(interview: Interview, exchange: Exchange, host: Host): string {
  const path = embedPath(exchangePath(interview.slug, exchange.id));
  const { width, height } = FRAME;
  const title = escapedText(`${exchangeTitle(exchange)} (${host.name})`);
  return `<iframe src="${escapedText(host.address(path))}" title="${title}" width="${width}" height="${height}" loading="lazy" style="border: 0; max-width: 100%"></iframe>`;
}
