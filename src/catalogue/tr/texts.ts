export const others = (count: number) => `${count} kişi daha`;
export const interviewBy = (names: string) => `soruları soran: ${names}`;
export const interviewByTitle = (names: string) => `Soruları soran: ${names}`;

export const wordForWord = 'Kelimesi kelimesine';
export const everyAnswer = 'Her yanıtın kendi adresi var';
export const interview = 'Röportaj';
export const questionOf = (number: number, count: number) => `Soru ${number} / ${count}`;
export const statementOf = (number: number, count: number) => `Açıklama ${number} / ${count}`;
export const answering = (names: string, where: string) => `Yanıtlayan: ${names}, ${where}`;
export const speaking = (names: string, where: string) => `${names}, ${where}`;

export const plain = 'Sade';
export const inTheText = 'Metin içinde';
export const footnote = 'Dipnot';
export const paragraph = (number: number) => `paragraf ${number}`;
export const originalAt = (citation: string, address: string) =>
  `${citation} (özgün metin: ${address})`;
export const headlineBy = (site: string) => `Başlık: ${site}. `;
export const answerOf = (number: number, count: number, title: string, address: string) =>
  `Yanıt ${number} / ${count}, röportaj: “${title}”, ${address}.`;
export const firstPublished = (publisher: string) => `İlk yayın: ${publisher}`;

export const originalFrom = (publisher: string) => `Özgün metin: ${publisher}`;
export const correctedOn = (day: string) => `Düzeltildi: ${day}.`;
export const previousWording = 'Önceki yazılış:';
export const numberOf = (number: number, count: number) => `${number} / ${count}`;
export const shortened = (credit: string) => `${credit} (kısaltılmıştır)`;
