import { foldSpace } from '../../src/core/text/lines.ts';
import type { Cleared } from './boilerplate.ts';
import { labelOf } from './label.ts';
import { isTurnWord } from './label-words.ts';
import type { Line } from './lines.ts';
import { dashOf } from './openers.ts';
import { plainText, unquoted } from './plain-text.ts';

/** The first line, when it is short and ends without a full stop, is the headline. */
export function takeHeadline(
  { kept, removed, facts }: Cleared,
  isDecided: (line: Line) => boolean,
  given: string | undefined,
): void {
  const isGiven = (line: Line) => given !== undefined && foldSpace(line.text) === given;
  const [first, second] = kept;
  const at = Math.max(kept.slice(0, 5).findIndex(isGiven), 0);
  const line = kept[at];
  if (!first || !line || isDecided(line)) return;
  const title = plainText(line.text);
  if (!isGiven(line) && !(second?.afterGap && isTitle(title, kept))) return;
  kept.splice(at, 1);
  removed.push({ line, reason: 'Headline' });
  facts.title = title;
}

function isTitle(text: string, kept: readonly Line[]): boolean {
  if (text.length < 2 || text.length > 160 || /[.?!…:;,]$/.test(unquoted(text))) return false;
  return !dashOf(text) && !isSpeaker(text, kept);
}

/** “Name: words” is a headline too, unless the name opens another line. */
function isSpeaker(title: string, [, ...others]: readonly Line[]): boolean {
  const label = labelOf(title);
  if (label?.form === 'alone') return others.some(({ text }) => plainText(text) === title);
  if (!label || (label.form !== 'colon' && label.form !== 'letter')) return false;
  return (
    label.body === '' ||
    isTurnWord(label.speaker) ||
    others.some(({ text }) => labelOf(text)?.key === label.key)
  );
}

/** A site’s name, alone on the last line: `News.Az`. */
export function takeSignature(
  { kept, removed, facts }: Cleared,
  isDecided: (line: Line) => boolean,
): void {
  const last = kept.at(-1);
  if (!last || isDecided(last)) return;
  if (!/^\p{Lu}[\p{L}\d-]*\.\p{L}{2,4}$/u.test(last.text)) return;
  kept.pop();
  removed.push({ line: last, reason: 'Signature' });
  facts.publisher = last.text;
}
