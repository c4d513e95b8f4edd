/** A sentence of a text, without the white space around it. Offsets count UTF-16 code units. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** What ends with a full stop and yet no sentence: titles, initials, the usual abbreviations. */
const ABBREVIATION =
  /(?:^|[\s(“‘])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Rev|No|vs|cf|ca|approx|e\.g|i\.e|U\.S|U\.N|\p{Lu})\.\s*$/u;

/**
 * Splits running text into sentences (Unicode UAX 29, by way of `Intl.Segmenter`), and mends what
 * the rules get wrong: a sentence does not end after `Dr.` or an initial.
 *
 * @param text running text
 * @param language BCP 47 tag of the text
 */
export function splitSentences(text: string, language = 'en'): Sentence[] {
  const pieces = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, segment } of pieces) {
    const end = index + segment.length;
    if (end < text.length && ABBREVIATION.test(text.slice(start, end))) continue;
    const trimmed = text.slice(start, end).trim();
    const from = start + text.slice(start, end).search(/\S/);
    if (trimmed) sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    start = end;
  }
  return sentences;
}
