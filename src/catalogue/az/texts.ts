export const others = (count: number) => `daha ${count} nəfər`;
export const interviewBy = (names: string) => `sualları verən: ${names}`;
export const interviewByTitle = (names: string) => `Sualları verən: ${names}`;

export const wordForWord = 'Sözbəsöz';
export const everyAnswer = 'Hər cavabın öz ünvanı var';
export const interview = 'Müsahibə';
export const questionOf = (number: number, count: number) => `Sual ${number} / ${count}`;
export const statementOf = (number: number, count: number) => `Bəyanat ${number} / ${count}`;
export const answering = (names: string, where: string) => `Cavab verir: ${names}, ${where}`;
export const speaking = (names: string, where: string) => `${names}, ${where}`;

export const plain = 'Sadə';
export const inTheText = 'Mətndə';
export const footnote = 'Haşiyədə';
export const paragraph = (number: number) => `abzas ${number}`;
export const originalAt = (citation: string, address: string) =>
  `${citation} (orijinal: ${address})`;
export const headlineBy = (site: string) => `Başlıq: ${site}. `;
export const answerOf = (number: number, count: number, title: string, address: string) =>
  `Cavab ${number} / ${count}, müsahibə: “${title}”, ${address}.`;
export const firstPublished = (publisher: string) => `İlk dərc: ${publisher}`;

export const originalFrom = (publisher: string) => `Orijinal: ${publisher}`;
export const correctedOn = (day: string) => `Düzəldilib: ${day}.`;
export const previousWording = 'Əvvəlki yazılış:';
export const numberOf = (number: number, count: number) => `${number} / ${count}`;
export const shortened = (credit: string) => `${credit} (qısaldılıb)`;
