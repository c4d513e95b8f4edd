export const original = 'оригинал';
export const otherLanguages = 'Другие языки';
export const sideBySide = 'Рядом';
export const twoEditions = 'Две редакции рядом';
export const notTranslated = 'Не переведено.';
export const inTranslation = 'в переводе';
export const translatedBy = (names: string) => `перевод: ${names}`;
export const translatedFrom = (language: string, names: string) =>
  `перевод, язык оригинала: ${language}${names && `, переводчик: ${names}`}`;
export const translationOf = (address: string) => `Перевод, оригинал: ${address}. `;
export const besideTitle = (title: string, from: string, to: string) =>
  `${title}: ${from} и ${to} рядом`;
export const besideDescription = (title: string, from: string, to: string) =>
  `Оригинал (${from}) и перевод (${to}), вопрос за вопросом: ${title}`;
export const inLanguage = (label: string, language: string) => `${label} (${language})`;
