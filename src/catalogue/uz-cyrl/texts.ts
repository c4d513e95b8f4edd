export const others = (count: number) => `яна ${count} киши`;
export const interviewBy = (names: string) => `саволларни берган: ${names}`;
export const interviewByTitle = (names: string) => `Саволларни берган: ${names}`;

export const wordForWord = 'Сўзма-сўз';
export const everyAnswer = 'Ҳар бир жавобнинг ўз манзили бор';
export const interview = 'Суҳбат';
export const questionOf = (number: number, count: number) => `Савол ${number} / ${count}`;
export const statementOf = (number: number, count: number) => `Баёнот ${number} / ${count}`;
export const answering = (names: string, where: string) => `Жавоб беради: ${names}, ${where}`;
export const speaking = (names: string, where: string) => `${names}, ${where}`;

export const plain = 'Оддий';
export const inTheText = 'Матнда';
export const footnote = 'Изоҳда';
export const paragraph = (number: number) => `${number}-хатбоши`;
export const originalAt = (citation: string, address: string) =>
  `${citation} (асл матн: ${address})`;
export const headlineBy = (site: string) => `Сарлавҳа: ${site}. `;
export const answerOf = (number: number, count: number, title: string, address: string) =>
  `Жавоб ${number} / ${count}, суҳбат: “${title}”, ${address}.`;
export const firstPublished = (publisher: string) => `Илк нашр: ${publisher}`;

export const originalFrom = (publisher: string) => `Асл матн: ${publisher}`;
export const correctedOn = (day: string) => `Тузатилган: ${day}.`;
export const previousWording = 'Аввалги ёзилиши:';
export const numberOf = (number: number, count: number) => `${number} / ${count}`;
export const shortened = (credit: string) => `${credit} (қисқартирилган)`;
