import { asks } from './asks.ts';
import type { DraftParagraph, DraftTurn } from './draft.ts';
import { mdxHeading, mdxParagraph } from './escape.ts';
import { type KeptMarkup, writeWords } from './write-blocks.ts';

/** The paragraphs of a question, and what comes between it and the answer that is no question. */
export function divide({ paragraphs }: DraftTurn): [DraftParagraph[], DraftParagraph[]] {
  const first = paragraphs.findIndex(({ role }) => role === 'speech');
  const stop = paragraphs.findIndex(
    ({ role }, at) => at > first && (role === 'heading' || role === 'narration'),
  );
  const end =
    paragraphs.findLastIndex(({ role }, at) => role === 'speech' && (stop < 0 || at < stop)) + 1;
  return [paragraphs.slice(0, end), paragraphs.slice(end)];
}

/** The heading of an exchange; with the question’s other paragraphs, a `<Question>`. */
export function writeQuestion(paragraphs: readonly DraftParagraph[], kept: KeptMarkup): string[] {
  const words = joinRemarks(paragraphs, kept);
  const at = askingAt(paragraphs);
  const blocks = words.map((text, index) =>
    index === at ? `## ${mdxHeading(text)}` : mdxParagraph(text),
  );
  return blocks.length === 1 ? blocks : ['<Question>', ...blocks, '</Question>'];
}

/** Which of the paragraphs is the heading: the last that asks, or the last. */
function askingAt(paragraphs: readonly DraftParagraph[]): number {
  const spoken = paragraphs.filter(({ role }) => role === 'speech');
  const asking = spoken.findLastIndex(({ text }) => asks(text) && /[\p{L}\p{N}]/u.test(text));
  // A heading needs words.
  const last = spoken.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return asking < 0 ? Math.max(last, 0) : asking;
}

/** In a question, a remark belongs to the paragraph before it, or to the first. */
function joinRemarks(paragraphs: readonly DraftParagraph[], kept: KeptMarkup): string[] {
  const joined: string[] = [];
  let ahead = '';
  for (const paragraph of paragraphs) {
    const words = writeWords(paragraph, kept);
    if (paragraph.role === 'speech') {
      joined.push(ahead + words);
      ahead = '';
    } else if (joined.length > 0) joined.push(`${joined.pop()} <Remark>${words}</Remark>`);
    else ahead += `<Remark>${words}</Remark> `;
  }
  return joined;
}
