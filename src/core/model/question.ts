import type { Exchange, Inline, Question, Words } from './interview.ts';

/** The whole question as one text, an empty line between its paragraphs: what the registry hashes. */
export function questionText(question: Question): string {
  return paragraphsOf(question)
    .map(({ text }) => text)
    .join(PARAGRAPH_BREAK);
}

/** The same with its markup. */
export function questionInlines(question: Question): Inline[] {
  return paragraphsOf(question).flatMap(({ inlines }, index): Inline[] =>
    index === 0 ? inlines : [{ type: 'text', value: PARAGRAPH_BREAK }, ...inlines],
  );
}

const PARAGRAPH_BREAK = '\n\n';

function paragraphsOf({ before, after, ...asking }: Question): Words[] {
  return [...before, asking, ...after];
}

/** What an exchange is called where a question would be: its question, or else its label. */
export function exchangeTitle({ question, label }: Exchange): string {
  return question?.text ?? label;
}
