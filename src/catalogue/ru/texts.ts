export const others = (count: number) => `ещё ${count}`;
export const interviewBy = (names: string) => `вопросы: ${names}`;
export const interviewByTitle = (names: string) => `Вопросы: ${names}`;

export const wordForWord = 'Слово в слово';
export const everyAnswer = 'У каждого ответа свой адрес';
export const interview = 'Интервью';
export const questionOf = (number: number, count: number) => `Вопрос ${number} из ${count}`;
export const statementOf = (number: number, count: number) => `Высказывание ${number} из ${count}`;
export const answering = (names: string, where: string) => `Отвечает ${names}, ${where}`;
export const speaking = (names: string, where: string) => `${names}, ${where}`;

export const plain = 'Кратко';
export const inTheText = 'В тексте';
export const footnote = 'Сноска';
export const paragraph = (number: number) => `абз. ${number}`;
export const originalAt = (citation: string, address: string) =>
  `${citation} (оригинал: ${address})`;
export const headlineBy = (site: string) => `Заголовок: ${site}. `;
export const answerOf = (number: number, count: number, title: string, address: string) =>
  `Ответ ${number} из ${count}, интервью «${title}», ${address}.`;
export const firstPublished = (publisher: string) => `Первая публикация: ${publisher}`;

export const originalFrom = (publisher: string) => `Оригинал: ${publisher}`;
export const correctedOn = (day: string) => `Исправлено ${day}.`;
export const previousWording = 'Прежняя формулировка:';
export const numberOf = (number: number, count: number) => `${number} из ${count}`;
export const shortened = (credit: string) => `${credit} (сокращено)`;
