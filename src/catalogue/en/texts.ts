/** What is said in files, cards, feeds and citations, and wherever an interview is named. */

// Who speaks, where and when
export const others = (count: number) => `${count} others`;
export const interviewBy = (names: string) => `interview by ${names}`;

/** In a list of references. */
export const interviewByTitle = (names: string) => `Interview by ${names}`;

// Cards
export const wordForWord = 'Word for word';
export const everyAnswer = 'Every answer has an address of its own';
export const interview = 'Interview';
export const questionOf = (number: number, count: number) => `Question ${number} of ${count}`;
export const statementOf = (number: number, count: number) => `Statement ${number} of ${count}`;
/** Who answers, and where: on the card of an interview, and on that of an answer. */
export const answering = (names: string, where: string) => `${names}, answering ${where}`;
export const speaking = (names: string, where: string) => `${names}, ${where}`;

// Citations
export const plain = 'Plain';
export const inTheText = 'In the text';
export const footnote = 'Footnote';
export const paragraph = (number: number) => `para. ${number}`;
export const originalAt = (citation: string, address: string) =>
  `${citation} (original: ${address})`;
export const headlineBy = (site: string) => `Headline by ${site}. `;
export const answerOf = (number: number, count: number, title: string, address: string) =>
  `Answer ${number} of ${count} in “${title}”, ${address}.`;
export const firstPublished = (publisher: string) => `First published by ${publisher}`;

// Feeds, files and frames
export const originalFrom = (publisher: string) => `Original at ${publisher}`;
export const correctedOn = (day: string) => `Corrected on ${day}.`;
export const previousWording = 'Previous wording:';
export const numberOf = (number: number, count: number) => `${number} of ${count}`;
export const shortened = (credit: string) => `${credit} (shortened)`;
