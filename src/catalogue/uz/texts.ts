export const others = (count: number) => `yana ${count} kishi`;
export const interviewBy = (names: string) => `savollarni bergan: ${names}`;
export const interviewByTitle = (names: string) => `Savollarni bergan: ${names}`;

export const wordForWord = 'Soʻzma-soʻz';
export const everyAnswer = 'Har bir javobning oʻz manzili bor';
export const interview = 'Suhbat';
export const questionOf = (number: number, count: number) => `Savol ${number} / ${count}`;
export const statementOf = (number: number, count: number) => `Bayonot ${number} / ${count}`;
export const answering = (names: string, where: string) => `Javob beradi: ${names}, ${where}`;
export const speaking = (names: string, where: string) => `${names}, ${where}`;

export const plain = 'Oddiy';
export const inTheText = 'Matnda';
export const footnote = 'Izohda';
export const paragraph = (number: number) => `${number}-xatboshi`;
export const originalAt = (citation: string, address: string) =>
  `${citation} (asl matn: ${address})`;
export const headlineBy = (site: string) => `Sarlavha: ${site}. `;
export const answerOf = (number: number, count: number, title: string, address: string) =>
  `Javob ${number} / ${count}, suhbat: “${title}”, ${address}.`;
export const firstPublished = (publisher: string) => `Ilk nashr: ${publisher}`;

export const originalFrom = (publisher: string) => `Asl matn: ${publisher}`;
export const correctedOn = (day: string) => `Tuzatilgan: ${day}.`;
export const previousWording = 'Avvalgi yozilishi:';
export const numberOf = (number: number, count: number) => `${number} / ${count}`;
export const shortened = (credit: string) => `${credit} (qisqartirilgan)`;
